import { foldSpace } from '../anchors';
import { allElements, firstElement } from '../first-element';
import { boxAnchors, newCenterAnchors, newRowAnchors } from './anchors';

/** Ids of ways to buy that are not one new piece bought once, of other products and formats, of insurance, per unit. */
const foreignIds =
  /used\w*AccordionRow|^usedBuy|^usedOnlyBuybox|sns\w*AccordionRow|^sns|renewed\w*AccordionRow|prime\w*AccordionRow|alm\w*AccordionRow|buyback\w*AccordionRow|rent\w*AccordionRow|^rentBuy|tradeIn|^addToWishlistAccordion|twister_feature|^inline-twister|^tmm|^MediaMatrix|similarities|warranty|^mbb|^aod-|^all-offers-display|promotions_feature|pricePerUnit/i;
const foreignClasses = /\ba-carousel|price-?per-?unit/i;

const accordionIds = [
  'buyBoxAccordion',
  'accordionRows',
  'newAccordionRow',
  'newAccordionRow_0',
  'usedAccordionRow',
  'snsAccordionRowMiddle',
  'newOfferAccordionRow',
  'usedOfferAccordionRow',
];

/** Where the offer stands on a page. */
export interface OfferScopes {
  /** The accordion row of the new offer, or the buy box; null when the page has neither. */
  readonly offer: Element | null;
  readonly anchor: string | null;
  /** True when the offer is one of several ways to buy in an accordion. */
  readonly accordion: boolean;
  /** Where the price above the box stands, for this very offer: one element, or the page where nothing competes. */
  readonly center: ParentNode | null;
}

/** Finds the offer for one new piece bought once; never the row of another way to buy. */
export function findOffer(document: Document): OfferScopes {
  const accordion = accordionIds.some((id) => document.getElementById(id) !== null);
  for (const { name, selector } of accordion ? newRowAnchors : boxAnchors) {
    const offer = firstElement(document, selector);
    if (offer && isInPlace(offer))
      return { offer, anchor: name, accordion, center: accordion ? newCenter(document) : document };
  }
  return { offer: null, anchor: null, accordion, center: null };
}

/** Rows are counted from nought: one that stands elsewhere follows a row that did not arrive. */
function isInPlace({ id, parentElement: rows }: Element): boolean {
  const place = /^newAccordionRow_(\d+)$/.exec(id)?.[1];
  if (place === undefined || place === '0') return true;
  const inOrder = [...(rows?.children ?? [])].filter((row) => /AccordionRow/.test(row.id));
  return inOrder.findIndex((row) => row.id === id) === Number(place);
}

function newCenter(document: Document): Element | null {
  for (const { selector } of newCenterAnchors) {
    const center = firstElement(document, selector);
    if (center) return center;
  }
  return null;
}

/** Elements inside a scope that are about the offer. */
export function ownElements(scope: ParentNode, selector: string): Element[] {
  return [...allElements(scope, selector)].filter((element) => isOwn(element, scope));
}

/**
 * What matters stands between element and scope: from outside, a scope itself may look foreign. What stands in
 * `noscript` is an element of a parsed document only.
 */
function isOwn(element: Element, scope: ParentNode): boolean {
  for (let each: Element | null = element; each && each !== scope; each = each.parentElement) {
    if ((each.id && foreignIds.test(each.id)) || foreignClasses.test(each.className)) return false;
    if (each.tagName === 'NOSCRIPT') return false;
  }
  return true;
}

/** True when an element with the id says something. */
export function says(document: Document, id: string): boolean {
  return /\p{L}/u.test(foldSpace(document.getElementById(id)?.textContent ?? ''));
}
