import type { ItemState } from './page';
import type { Purchase } from './purchase';
import type { PurchaseOrder } from './purchase-order';

/** Which purchases are wanted beside what the shopper typed and chose. */
export const selections = ['all', 'open', 'cheaper', 'left-out'] as const;

export type Selection = (typeof selections)[number];

/** What the shopper looks for. */
export interface PurchaseQuery {
  /** Words that all stand in title, seller, order number or product number; "" for any. */
  readonly text: string;
  /** Host; null: every one. */
  readonly marketplace: string | null;
  /** Null: any. */
  readonly state: ItemState | null;
  readonly only: Selection;
  readonly order: PurchaseOrder;
}

/** Everything, the latest order first. */
export const everything: PurchaseQuery = {
  text: '',
  marketplace: null,
  state: null,
  only: 'all',
  order: 'date-down',
};

/** Letters alone, so that "Café" is found by "cafe". */
const folded = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether a purchase has all words of a text, in whatever case and with or without accents. */
export function fitsText(text: string): (purchase: Purchase) => boolean {
  const words = folded(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return () => true;
  return ({ title, seller, orderId, asin }) => {
    const said = folded(`${title} ${seller ?? ''} ${orderId} ${asin}`);
    return words.every((word) => said.includes(word));
  };
}
