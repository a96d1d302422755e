import type { Money } from './money';
import type { Day, ItemState } from './page';

/** What can be said of an item by hand; the rest only a page says. */
export const typedStates = ['unknown', 'not-shipped', 'shipped', 'delivered'] as const satisfies ItemState[];

export type TypedState = (typeof typedStates)[number];

/** A purchase that the shopper typed in, one piece or more of one product. */
export interface TypedPurchase {
  /** Host of the marketplace. */
  readonly marketplace: string;
  readonly orderId: string;
  readonly asin: string;
  /** Empty: not said. */
  readonly title: string;
  readonly placedOn: Day;
  /** Paid for one piece after discounts. */
  readonly unitPrice: Money;
  readonly quantity: number;
  /** Null: the shopper does not know. */
  readonly soldByAmazon: boolean | null;
  readonly seller: string | null;
  readonly state: TypedState;
}

/** The form as it stands, every field as typed. */
export interface TypedForm {
  /** The address of a product page, or an ASIN. */
  readonly product: string;
  readonly marketplace: string;
  readonly order: string;
  readonly name: string;
  /** Of a date field: `YYYY-MM-DD` or empty. */
  readonly placedOn: string;
  readonly price: string;
  readonly quantity: string;
  readonly soldBy: 'shop' | 'other' | 'unknown';
  readonly seller: string;
  readonly state: TypedState;
}

/** What can be wrong with a field, by field. */
export interface TypedWrongs {
  readonly product?: 'product';
  readonly order?: 'order';
  readonly placedOn?: 'date' | 'future';
  readonly price?: 'price' | 'currency' | 'free';
  readonly quantity?: 'quantity';
}

/** Either the purchase, or which fields need another look. */
export type TypedReading = { readonly purchase: TypedPurchase } | { readonly wrong: TypedWrongs };
