import type { Money } from './money';

/** A calendar day without a time zone, `YYYY-MM-DD`. */
export type Day = string;

export type OrderKind = 'physical' | 'digital' | 'gift-card' | 'grocery' | 'store' | 'subscription' | 'other';

/** State of an item, taken from its shipment. */
export type ItemState = 'not-shipped' | 'shipped' | 'delivered' | 'cancelled' | 'returned' | 'unknown';

export type Condition = 'new' | 'used' | 'renewed';

export type Availability = 'in-stock' | 'limited' | 'delayed' | 'unavailable' | 'unknown';

export type NoPriceBecause =
  | 'unavailable'
  | 'no-featured-offer'
  | 'used-only'
  | 'not-shippable'
  | 'hidden'
  | 'not-on-page';

export type WallKind = 'sign-in' | 'captcha' | 'continue-shopping' | 'challenge' | 'error';

/** What an adjustment line of an order's summary does; `sum` is an intermediate total, left out of additions. */
export type AdjustmentKind =
  | 'discount'
  | 'shipping'
  | 'tax'
  | 'gift-card'
  | 'points'
  | 'fee'
  | 'sum'
  | 'unknown';

/** A line between the item subtotal and the grand total, with the signed money printed. */
export interface Adjustment {
  readonly label: string;
  readonly amount: Money;
  readonly kind: AdjustmentKind;
}

/** One line of an order as a page shows it. `null`: the page does not say. */
export interface OrderItem {
  readonly asin: string | null;
  readonly title: string;
  readonly quantity: number;
  readonly unitPrice: Money | null;
  readonly seller: string | null;
  /** Merchant id, from the seller's link. */
  readonly sellerId: string | null;
  readonly soldByAmazon: boolean | null;
  /** Null: the page prints a condition that no table of words knows. */
  readonly condition: Condition | null;
  readonly state: ItemState;
  readonly deliveredOn: Day | null;
  readonly returnableUntil: Day | null;
  /** Address of the product picture on one of the shop's picture hosts. */
  readonly picture: string | null;
}

/** One order as a list, a details page or a print shows it. */
export interface OrderFacts {
  readonly orderId: string;
  readonly placedOn: Day | null;
  readonly total: Money | null;
  readonly kind: OrderKind;
  /** Path with query of the order's own details link. */
  readonly detailsUrl: string | null;
  readonly items: readonly OrderItem[];
}

/** Field → name of the anchor that found it, or null. Holds no value read from the page. */
export type ReadingReport = Readonly<Record<string, string | null>>;

export interface OrderListFacts {
  readonly page: 'order-list';
  readonly orders: readonly OrderFacts[];
  /** True when cards are on the page whose content is still encrypted: read again when it is rendered. */
  readonly encrypted: boolean;
  /** False when the page shows a signed-out shopper, null when it does not say. */
  readonly signedIn: boolean | null;
  readonly report: ReadingReport;
}

export interface OrderDetailsFacts {
  readonly page: 'order-details' | 'order-print';
  readonly order: OrderFacts;
  readonly adjustments: readonly Adjustment[];
  /** The printed "Refund total", or null. */
  readonly refundTotal: Money | null;
  readonly signedIn: boolean | null;
  readonly report: ReadingReport;
}

export interface ProductFacts {
  readonly page: 'product';
  readonly asin: string | null;
  readonly title: string | null;
  /** One new piece, bought once, from the featured offer, without shipping. */
  readonly price: Money | null;
  /** Set exactly when `price` is null. */
  readonly noPriceBecause: NoPriceBecause | null;
  readonly seller: string | null;
  readonly sellerId: string | null;
  readonly soldByAmazon: boolean | null;
  readonly shipsFrom: string | null;
  readonly listPrice: Money | null;
  readonly availability: Availability;
  /** The page promises this offer's lowest price until the release. */
  readonly priceGuarantee: boolean;
  readonly signedIn: boolean | null;
  readonly report: ReadingReport;
}

export interface WallFacts {
  readonly page: 'wall';
  readonly wall: WallKind;
  readonly report: ReadingReport;
}

/** Neither a page that a reader knows nor a wall: "layout unknown" when the address promised one. */
export interface UnknownFacts {
  readonly page: 'unknown';
  /** The kind that the address promised, or null when it promised none. */
  readonly expected: PageKind | null;
  readonly report: ReadingReport;
}

export type PageKind = 'order-list' | 'order-details' | 'order-print' | 'product';

export type PageFacts = OrderListFacts | OrderDetailsFacts | ProductFacts | WallFacts | UnknownFacts;
