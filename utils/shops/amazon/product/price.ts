import { type Money, sameMoney } from '../../../domain/money';
import type { Anchor, Found } from '../anchors';
import { boxPriceAnchors, centerPriceAnchors, formPriceAnchors, totalAnchors } from './anchors';
import type { BuyingOption } from './buying-options';
import { moneyOf, showsPrice } from './money-of';
import { type OfferScopes, ownElements, says } from './scopes';

/** What the page says about the price of the offer. */
export interface PriceReading {
  readonly price: Money | null;
  /** Anchor of the price; or why there is none: `conflict`, `hidden`, null for nothing found. */
  readonly anchor: string | null;
}

/** The page shows the price for one way of payment (Pix in Brazil); the ordinary price stands elsewhere. */
const paymentPrice = 'oneTimePaymentPrice_feature_div';

/**
 * The price of the offer, from every independent place that shows it; they must agree.
 * @param options the page's hidden list of ways to buy.
 */
export function readPrice(
  document: Document,
  scopes: OfferScopes,
  options: readonly BuyingOption[],
  currency: string,
): PriceReading {
  const { offer, center, accordion } = scopes;
  if (!offer) return { price: null, anchor: null };
  const several = new Set(options.map(({ type }) => type)).size > 1;
  const payment = says(document, paymentPrice);
  // Above the box stands the chosen way to buy, which need not be this one.
  const above = center && (accordion || !several) ? center : null;
  const shown = [
    ...(payment || (several && !accordion) ? [] : pricesAt(offer, boxPriceAnchors, currency)),
    ...(payment || !above ? [] : centerPrices(above, currency)),
  ];
  const listed = newOptions(options);
  const form = payment || (several && !accordion) ? [] : pricesAt(offer, formPriceAnchors, currency);
  const totals = several && !accordion ? [] : pricesAt(offer, totalAnchors, currency);
  if (shown.some(isUnreadable) || totals.some(isUnreadable)) return { price: null, anchor: 'conflict' };
  if (shown.length + listed.length + totals.length === 0) {
    return { price: null, anchor: form.length ? 'hidden' : null };
  }
  const [first, ...others] = [...listed, ...shown, ...form, ...(payment ? totals : [])];
  // A total alone may be that of several pieces.
  if (!first) return { price: null, anchor: null };
  const price = first.value;
  if (!price || price.minor <= 0) return { price: null, anchor: 'conflict' };
  const agree =
    others.every(({ value }) => sameMoney(value, price)) &&
    totals.every(({ value }) => isMultiple(value, price));
  return agree ? { price, anchor: first.anchor } : { price: null, anchor: 'conflict' };
}

type Reading = Found<Money | null>;

const isUnreadable = ({ value }: Reading) => value === null;

/** Every own element of the anchors that shows something; unreadable ones stay in, as a reason to doubt. */
function pricesAt(scope: ParentNode, anchors: readonly Anchor[], currency: string): Reading[] {
  return anchors.flatMap(({ name, selector }) =>
    ownElements(scope, selector)
      .filter((element) => element.tagName === 'INPUT' || showsPrice(element))
      .map((element) => ({ value: moneyOf(element, currency), anchor: name })),
  );
}

/** Before 2021 a deal's or sale's price stands below the ordinary one, which then is not what is paid. */
function centerPrices(scope: ParentNode, currency: string): Reading[] {
  const readings = pricesAt(scope, centerPriceAnchors, currency);
  const reduced = readings.some(
    ({ anchor }) => anchor === 'center-deal-2012' || anchor === 'center-sale-2012',
  );
  return reduced ? readings.filter(({ anchor }) => anchor !== 'center-ours-2012') : readings;
}

/** The one price of all new options; with several prices (a members' one, say) the list decides nothing. */
function newOptions(options: readonly BuyingOption[]): Reading[] {
  const prices = options.filter(({ type }) => type === 'NEW').map(({ price }) => price);
  const first = prices[0];
  return first && prices.every((each) => sameMoney(each, first))
    ? [{ value: first, anchor: 'options-2021' }]
    : [];
}

function isMultiple(total: Money | null, price: Money): boolean {
  return total !== null && total.currency === price.currency && total.minor % price.minor === 0;
}
