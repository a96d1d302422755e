import { type Money, sameMoney } from '../../../domain/money';
import type { Anchor, Found } from '../anchors';
import { currencyOfWord } from '../price-text/currency-words';
import { plainNumbers } from '../price-text/numbers';
import {
  boxPriceAnchors,
  centerPriceAnchors,
  formPriceAnchors,
  headingPriceAnchors,
  totalAnchors,
} from './anchors';
import type { BuyingOption } from './buying-options';
import { moneyOf, showsPrice } from './money-of';
import { type OfferScopes, ownElements, says } from './scopes';
import { saidBy } from './text';

/** What the page says about the price of the offer. */
export interface PriceReading {
  readonly price: Money | null;
  /** Anchor of the price; or why there is none: `conflict`, `hidden`, null for nothing found. */
  readonly anchor: string | null;
}

/** The page shows the price for one way of payment (Pix in Brazil); the ordinary price stands elsewhere. */
const paymentPrice = 'oneTimePaymentPrice_feature_div';

/** Wherever else the page speaks of it beside the offer; the list of ways to buy holds the ordinary price anyway. */
const namesPix = (document: Document) =>
  ['centerCol', 'apex_mobile_feature_div', 'promotionMessageInsideBuyBox_feature_div'].some((id) =>
    /\bpix\b/i.test(saidBy(document.getElementById(id))),
  );

/**
 * The price of the offer, from every independent place that shows it; they must agree.
 * @param options the page's hidden list of ways to buy.
 * @param arrived whether the page has come as far as the box: a seller, a button to buy or the list of ways says so.
 */
export function readPrice(
  document: Document,
  scopes: OfferScopes,
  options: readonly BuyingOption[],
  currency: string,
  arrived: boolean,
): PriceReading {
  const { offer, center, accordion } = scopes;
  if (!offer) return { price: null, anchor: null };
  // One price with the deal of a row of its own and one without: whom the deal is for is not told.
  const types = new Set(options.map(({ type }) => type));
  const dealBeside = types.has('NEW') && [...types].some((type) => type.endsWith('DEAL'));
  if (dealBeside || document.getElementById('dealsAccordionRow')) return { price: null, anchor: 'conflict' };
  const several = types.size > 1;
  const payment = says(document, paymentPrice) || (currency === 'BRL' && namesPix(document));
  // Above the box stands the chosen way to buy, which need not be this one, nor one for a piece bought once.
  const above = center && arrived && (accordion || !several) ? center : null;
  const inBlocks = [
    ...(payment || (several && !accordion) ? [] : pricesAt(offer, boxPriceAnchors, currency)),
    ...(payment || !above ? [] : centerPrices(above, currency)),
  ];
  const shown = inBlocks.length || payment || !accordion ? inBlocks : headingPrices(offer, currency);
  const listed = newOptions(options);
  const form = payment || (several && !accordion) ? [] : pricesAt(offer, formPriceAnchors, currency);
  const totals = several && !accordion ? [] : pricesAt(offer, totalAnchors, currency);
  if (shown.some(isUnreadable) || totals.some(isUnreadable)) return { price: null, anchor: 'conflict' };
  const isPrinted =
    shown.length + totals.length > 0 || prints(offer, boxPriceAnchors) || prints(above, centerPriceAnchors);
  // What only the machine is told, the page hides: "To see our price, add this item to your cart".
  if (!isPrinted && !payment) return { price: null, anchor: listed.length + form.length ? 'hidden' : null };
  const [first, ...others] = [...listed, ...shown, ...form, ...(payment ? totals : [])];
  // A total alone may be that of several pieces.
  if (!first) return { price: null, anchor: null };
  const price = first.value;
  if (!price || price.minor <= 0) return { price: null, anchor: 'conflict' };
  const agree =
    others.every(({ value }) => sameMoney(value, price)) &&
    totals.every(({ value }) => isMultiple(value, price));
  // In Brazil the big price alone can be the one for Pix.
  const ordinary =
    currency !== 'BRL' ||
    totals.length > 0 ||
    options.some((each) => sameMoney(each.price, price)) ||
    !/core|pay/.test(first.anchor);
  return agree && ordinary ? { price, anchor: first.anchor } : { price: null, anchor: 'conflict' };
}

type Reading = Found<Money | null>;

const isUnreadable = ({ value }: Reading) => value === null;

/** What is struck through, in whatever block, is no longer the price. */
const unstruck = (scope: ParentNode, selector: string) =>
  ownElements(scope, selector).filter((element) => !element.closest('.a-text-strike, strike, s, del'));

/** Whether an own element of the anchors holds a number, be it one that cannot be read. */
function prints(scope: ParentNode | null, anchors: readonly Anchor[]): boolean {
  return (
    scope !== null &&
    anchors.some(({ selector }) =>
      unstruck(scope, selector).some(({ textContent }) => /\p{N}/u.test(textContent ?? '')),
    )
  );
}

/** Every own element of the anchors that shows something; unreadable ones stay in, as a reason to doubt. */
function pricesAt(scope: ParentNode, anchors: readonly Anchor[], currency: string): Reading[] {
  return anchors.flatMap(({ name, selector }) =>
    unstruck(scope, selector)
      .filter((element) => element.tagName === 'INPUT' || showsPrice(element, currency))
      .map((element) => ({ value: moneyOf(element, currency), anchor: name })),
  );
}

/** Bare amounts in the heading of a row, without the lines about stock and savings in the same colour. */
function headingPrices(row: ParentNode, currency: string): Reading[] {
  return headingPriceAnchors.flatMap(({ name, selector }) =>
    unstruck(row, selector)
      .filter((element) => isBare(saidBy(element), currency))
      .map((element) => ({ value: moneyOf(element, currency), anchor: name }))
      .filter(({ value }) => value !== null),
  );
}

/** Nothing but a number and a currency. */
function isBare(text: string, currency: string): boolean {
  const rest = plainNumbers(text)
    .replace(/\d[\d.,' ]*/g, '')
    .trim();
  return rest === '' || currencyOfWord(rest, currency) !== null;
}

/** Before 2021 a deal's or sale's price stands below the ordinary one, which then is not what is paid. */
function centerPrices(scope: ParentNode, currency: string): Reading[] {
  const readings = pricesAt(scope, centerPriceAnchors, currency);
  const others = readings.filter(({ anchor }) => anchor !== 'center-ours-2012');
  return others.length < readings.length && scope.querySelector(reducedMarks) ? others : readings;
}

/** The rows of a reduced price: its own, and what is saved by it. */
const reducedMarks = ['deal', 'sale']
  .flatMap((kind) => [`#priceblock_${kind}price`, `#priceblock_${kind}price_row`, `#${kind}price_savings`])
  .join();

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
