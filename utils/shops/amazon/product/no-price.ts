import type { Availability, NoPriceBecause } from '../../../domain/page';
import { notShippableWords } from './availability-words';
import type { BuyingOption } from './buying-options';
import { type OfferScopes, ownElements } from './scopes';
import { saidBy } from './text';

const usedIds = [
  'usedAccordionRow',
  'usedBuySection',
  'usedOnlyBuybox',
  'usedOnlyBuybox_feature_div',
  'usedbuyBox',
];
const newIds = ['newAccordionRow_0', 'newAccordionRow', 'buyNewSection', 'newBuyBoxPrice'];
const buttonIds = ['add-to-cart-button', 'buy-now-button', 'one-click-button', 'buy-now-button-preorder'];
const stockMarks = '#outOfStock, [id*="outOfStockBuyBox" i], [id*="outOfStock_buybox" i]';
const unqualifiedMarks =
  '#unqualifiedBuyBox, [id*="unqualifiedBuyBox" i], [id^="buybox-see-all-buying-choices"]';
const undeliverableMarks = '[id*="undeliverable" i], #exportAlternativeContentTitle';
const buttonMarks =
  'input[name="submit.add-to-cart"], input[name^="submit.preorder"], input[name^="submit.buy-now"]';

/** True when the page sells nothing new now, whatever amounts stand on it. */
export function sellsNothingNew(
  document: Document,
  scopes: OfferScopes,
  options: readonly BuyingOption[],
): boolean {
  if (options.length > 0 && !options.some(({ type }) => type === 'NEW')) return true;
  if (scopes.accordion) return scopes.offer === null;
  if (isUsedOnly(document)) return true;
  if (hasButton(document, scopes)) return false;
  return (
    scopes.offer?.querySelector(`${stockMarks}, ${unqualifiedMarks}`) != null ||
    document.getElementById('outOfStock') !== null
  );
}

/**
 * Why a page shows no price for one new piece bought once.
 * @param hidden true when the form has a price that the page does not show.
 * @param line what the stock line says.
 */
export function whyNoPrice(
  document: Document,
  scopes: OfferScopes,
  options: readonly BuyingOption[],
  hidden: boolean,
  line: Availability,
): NoPriceBecause {
  if (isUsedOnly(document) || offersOnlyUsed(options)) return 'used-only';
  if (hidden) return 'hidden';
  if (hasButton(document, scopes)) return 'not-on-page';
  if (isUndeliverable(document)) return 'not-shippable';
  if (document.querySelector(stockMarks) || line === 'unavailable' || line === 'delayed')
    return 'unavailable';
  return document.querySelector(unqualifiedMarks) ? 'no-featured-offer' : 'not-on-page';
}

function offersOnlyUsed(options: readonly BuyingOption[]): boolean {
  return options.some(({ type }) => type === 'USED') && !options.some(({ type }) => type === 'NEW');
}

function isUsedOnly(document: Document): boolean {
  return hasId(document, usedIds) && !hasId(document, newIds);
}

function hasButton(document: Document, { offer }: OfferScopes): boolean {
  return hasId(document, buttonIds) || (offer !== null && ownElements(offer, buttonMarks).length > 0);
}

/** The shop has it, but does not send it to the shopper's place. */
function isUndeliverable(document: Document): boolean {
  if (document.querySelector(undeliverableMarks)) return true;
  const lines = document.querySelectorAll(
    '#availability span, #outOfStock .a-color-price, #ddmDeliveryMessage',
  );
  const text = [...lines].map(saidBy).join(' ').toLowerCase();
  return notShippableWords.some((word) => text.includes(word));
}

const hasId = (document: Document, ids: readonly string[]) =>
  ids.some((id) => document.getElementById(id) !== null);
