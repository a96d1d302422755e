import type { Availability } from '../../../domain/page';
import { guaranteeAnchors } from './anchors';
import { guaranteeWords } from './guarantee-words';
import { type OfferScopes, ownElements } from './scopes';

/** Texts about the product, in which anybody may have written of a guarantee. */
const descriptions =
  '#feature-bullets, #productDescription, #bookDescription_feature_div, #aplus, #customerReviews, #ask-btf_feature_div';

/** What stands in an element itself, without its children. */
const ownText = (element: Element) =>
  [...element.childNodes]
    .filter(({ nodeType }) => nodeType === 3)
    .map(({ nodeValue }) => nodeValue)
    .join(' ')
    .replace(/\s+/g, ' ')
    .toLowerCase();

/**
 * Whether the page shows the mark of the price guarantee for pre-orders. It stands only beside what Amazon itself sells
 * and has not released (facts 5.2), so other pages are not searched.
 */
export function readGuarantee(
  document: Document,
  scopes: OfferScopes,
  offer: { readonly soldByAmazon: boolean | null; readonly availability: Availability },
): boolean {
  if (!offer.soldByAmazon || offer.availability !== 'delayed') return false;
  const center = guaranteeAnchors.map(({ selector }) => document.querySelector(selector));
  return [scopes.offer, ...center].some(
    (scope) =>
      scope !== null &&
      ownElements(scope, 'span, b, strong, a, p, div').some((element) => {
        const text = ownText(element);
        return guaranteeWords.some((word) => text.includes(word)) && !element.closest(descriptions);
      }),
  );
}
