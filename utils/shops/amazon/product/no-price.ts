import type { Availability, NoPriceBecause } from '../../../domain/page';
import type { BuyingOption } from './buying-options';
import { notShippableWords } from './not-shippable-words';
import { type OfferScopes, ownElements } from './scopes';
import { saidBy } from './text';

const usedIds = [
  'usedAccordionRow',
  'usedOfferAccordionRow',
  'usedBuySection',
  'usedOnlyBuybox',
  'usedOnlyBuybox_feature_div',
  'usedbuyBox',
  'usedBuyBox',
  'usedMerchantID',
  'used_buybox_desktop',
  'renewedTier1AccordionRow',
  'renewedTier2AccordionRow',
  'renewedAccordionRow',
];
const newIds = [
  'newAccordionRow_0',
  'newAccordionRow',
  'newOfferAccordionRow',
  'buyNewSection',
  'newBuyBoxPrice',
];
const buttonIds = ['add-to-cart-button', 'buy-now-button', 'one-click-button', 'buy-now-button-preorder'];
const stockMarks = '#outOfStock, [id*="outOfStockBuyBox" i], [id*="outOfStock_buybox" i]';
const unqualifiedMarks =
  '#unqualifiedBuyBox, [id*="unqualifiedBuyBox" i], [id^="buybox-see-all-buying-choices"], #fod-cx-message-with-learn-more';
const undeliverableMarks = '[id*="undeliverable" i], #exportAlternativeContentTitle';
const hiddenMarks = 'a[href*="/forum/where%20is%20the%20price"]';
const deliveryErrors = '#deliveryBlockMessage .a-color-error, #mir-layout-DELIVERY_BLOCK .a-color-error';
const exportLines = '#exports_desktop_outOfStock_buybox_message_feature_div';
const buttonMarks =
  'input[name="submit.add-to-cart"], input[name^="submit.preorder"], input[name^="submit.buy-now"]';

/** True when the page sells nothing new now, whatever amounts stand on it. */
export function sellsNothingNew(
  document: Document,
  scopes: OfferScopes,
  options: readonly BuyingOption[],
): boolean {
  if (options.length > 0 && !options.some(({ type }) => /^NEW$|DEAL$/.test(type))) return true;
  if (scopes.accordion) return scopes.offer === null || isKeptFrom(scopes.offer);
  if (isUsedOnly(document, scopes)) return true;
  if (hasButton(document, scopes)) return false;
  return (
    scopes.offer?.querySelector(`${stockMarks}, ${unqualifiedMarks}`) != null ||
    document.getElementById('outOfStock') !== null ||
    isUndeliverable(document)
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
  if (isUsedOnly(document, scopes) || offersOnlyUsed(options)) return 'used-only';
  if (hidden || document.querySelector(hiddenMarks)) return 'hidden';
  if (hasButton(document, scopes)) return 'not-on-page';
  if (isUndeliverable(document)) return 'not-shippable';
  if (document.querySelector(stockMarks) || line === 'unavailable' || line === 'delayed')
    return 'unavailable';
  return document.querySelector(unqualifiedMarks) ? 'no-featured-offer' : 'not-on-page';
}

/** Used or renewed pieces are offered, and nothing new. */
function offersOnlyUsed(options: readonly BuyingOption[]): boolean {
  return (
    options.some(({ type }) => /^USED|RENEWED|REFURBISHED/.test(type)) &&
    !options.some(({ type }) => type === 'NEW')
  );
}

function isUsedOnly(document: Document, { accordion, offer }: OfferScopes): boolean {
  return hasId(document, usedIds) && !hasId(document, newIds) && !(accordion && offer);
}

/** Whether the offer can be bought here: it has a button for it. */
export function hasButton(document: Document, { offer }: OfferScopes): boolean {
  return hasId(document, buttonIds) || (offer !== null && ownElements(offer, buttonMarks).length > 0);
}

/** One line about the delivery says it, in a box that is like any other. */
export const isRefused = (document: Document): boolean =>
  saysUndeliverable([...document.querySelectorAll(deliveryErrors)]);

/** The shop has it, but does not send it to the shopper's place. */
function isUndeliverable(document: Document): boolean {
  if (document.querySelector(undeliverableMarks)) return true;
  const lines = document.querySelectorAll(
    `#availability span, #outOfStock .a-color-price, #ddmDeliveryMessage, ${exportLines}, ${deliveryErrors}`,
  );
  return saysUndeliverable([...lines]);
}

/** The row of an offer that is not sent to the shopper's place has no button of its own. */
function isKeptFrom(row: Element): boolean {
  return (
    saysUndeliverable(ownElements(row, deliveryErrors)) &&
    ownElements(row, `${buttonMarks}, ${buttonIds.map((id) => `#${id}`).join()}`).length === 0
  );
}

function saysUndeliverable(lines: readonly Element[]): boolean {
  const text = lines.map(saidBy).join(' ').toLowerCase();
  return notShippableWords.some((word) => text.includes(word));
}

const hasId = (document: Document, ids: readonly string[]) =>
  ids.some((id) => document.getElementById(id) !== null);
