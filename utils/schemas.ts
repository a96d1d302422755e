import * as v from 'valibot';
import { messageKinds } from './domain/claim';
import type { PageFacts } from './domain/page';
import { choices } from './domain/put-aside';
import { type TypedPurchase, typedStates } from './domain/typed-purchase';

const short = v.pipe(v.string(), v.maxLength(2_000));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const money = v.object({
  minor: v.pipe(v.number(), v.safeInteger()),
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
});
/** A day that no calendar has is moved by one browser and is no time in another. */
function isRealTime(written: string): boolean {
  const day = written.slice(0, 10);
  const midnight = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(midnight) || Number.isNaN(Date.parse(written))) return false;
  return new Date(midnight).toISOString().startsWith(day);
}

/** An instant, brought to the one way in which all are kept: they are compared as text. */
export const time = v.pipe(
  v.string(),
  v.isoTimestamp('time'),
  v.check(isRealTime, 'time'),
  v.transform((written) => new Date(written).toISOString()),
);

const report = v.record(v.string(), v.nullable(short));
const signedIn = v.nullable(v.boolean());
const wall = v.picklist(['sign-in', 'captcha', 'continue-shopping', 'challenge', 'error']);

export const condition = v.picklist(['new', 'used', 'renewed']);
export const itemState = v.picklist([
  'not-shipped',
  'shipped',
  'delivered',
  'cancelled',
  'returned',
  'unknown',
]);
export const orderKind = v.picklist([
  'physical',
  'digital',
  'gift-card',
  'grocery',
  'store',
  'subscription',
  'other',
]);
export const availability = v.picklist(['in-stock', 'limited', 'delayed', 'unavailable', 'unknown']);
export const noPriceBecause = v.picklist([
  'unavailable',
  'no-featured-offer',
  'used-only',
  'not-shippable',
  'hidden',
  'not-on-page',
]);

export const routeKind = v.picklist([
  'automatic-guarantee',
  'cancel-and-reorder',
  'ask-shop',
  'ask-seller',
  'exchange',
  'return-and-rebuy',
]);
export const messageKind = v.picklist(messageKinds);
export const channel = v.picklist(['chat', 'form', 'phone']);
export const addressee = v.picklist(['shop', 'seller', 'product-page']);
export const claimState = v.picklist([
  'drafted',
  'sent',
  'refunded',
  'gift-card',
  'credit',
  'refused',
  'no-answer',
  'closed',
]);
export const choice = v.picklist(choices);
export const sentQuestion = v.picklist(['not-yet', 'open', 'asked']);

const item = v.object({
  asin: v.nullable(v.pipe(v.string(), v.regex(/^[0-9A-Z]{10}$/))),
  title: short,
  quantity: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9_999)),
  unitPrice: v.nullable(money),
  seller: v.nullable(short),
  sellerId: v.nullable(short),
  soldByAmazon: v.nullable(v.boolean()),
  condition: v.nullable(condition),
  state: itemState,
  deliveredOn: v.nullable(day),
  returnableUntil: v.nullable(day),
  picture: v.nullable(short),
});

const order = v.object({
  orderId: v.pipe(v.string(), v.regex(/^[\w-]{8,40}$/)),
  placedOn: v.nullable(day),
  total: v.nullable(money),
  kind: orderKind,
  detailsUrl: v.nullable(short),
  items: v.array(item),
});

const adjustment = v.object({
  label: short,
  amount: money,
  kind: v.picklist(['discount', 'shipping', 'tax', 'gift-card', 'points', 'fee', 'sum', 'unknown']),
});

/** A purchase that the shopper typed in. */
export const typedPurchase: v.GenericSchema<TypedPurchase> = v.object({
  marketplace: short,
  orderId: v.pipe(v.string(), v.regex(/^[\w-]{8,40}$/)),
  asin: v.pipe(v.string(), v.regex(/^[0-9A-Z]{10}$/)),
  title: short,
  placedOn: day,
  unitPrice: money,
  quantity: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999)),
  soldByAmazon: v.nullable(v.boolean()),
  seller: v.nullable(short),
  state: v.picklist(typedStates),
});

/** What a reader found, checked again where it arrives: a content script lives in a page that we do not own. */
export const pageFacts: v.GenericSchema<PageFacts> = v.variant('page', [
  v.object({
    page: v.literal('order-list'),
    orders: v.array(order),
    encrypted: v.boolean(),
    signedIn,
    report,
  }),
  v.object({
    page: v.picklist(['order-details', 'order-print']),
    order,
    adjustments: v.array(adjustment),
    refundTotal: v.nullable(money),
    signedIn,
    report,
  }),
  v.object({
    page: v.literal('product'),
    asin: v.nullable(short),
    title: v.nullable(short),
    price: v.nullable(money),
    noPriceBecause: v.nullable(noPriceBecause),
    seller: v.nullable(short),
    sellerId: v.nullable(short),
    soldByAmazon: v.nullable(v.boolean()),
    shipsFrom: v.nullable(short),
    listPrice: v.nullable(money),
    availability,
    priceGuarantee: v.boolean(),
    signedIn,
    report,
  }),
  v.object({ page: v.literal('wall'), wall, report }),
  v.object({
    page: v.literal('unknown'),
    expected: v.nullable(v.picklist(['order-list', 'order-details', 'order-print', 'product'])),
    report,
  }),
]);
