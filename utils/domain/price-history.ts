import { sellerDoubt } from './drop';
import type { Money } from './money';
import type { Observation } from './offer';
import type { Purchase } from './purchase';

/** Whose offer it was: the seller's of the purchase, or why that is not sure. */
export type SellerCertainty = 'same' | 'other-seller' | 'seller-unknown';

/** Whether an offer is the seller's of a purchase. */
export function sellerCertainty(purchase: Purchase, observation: Observation): SellerCertainty {
  // Of the doubts only these two are about the seller.
  const doubt = sellerDoubt(purchase, observation);
  return doubt === null ? 'same' : doubt === 'other-seller' ? 'other-seller' : 'seller-unknown';
}

/** An observation with its place in the history. */
export interface PricePoint {
  readonly observation: Observation;
  readonly seller: SellerCertainty;
  /** Null: there was no price, or one in another currency; the line has a gap here. */
  readonly price: Money | null;
}

export interface PriceHistory {
  /** ISO 4217: the paid one's; where it is not known, the one seen last; null: no price at all. */
  readonly currency: string | null;
  /** Paid net for one piece, or null. */
  readonly paid: Money | null;
  /** The earliest first. */
  readonly points: readonly PricePoint[];
  /** Points without a price in the currency. */
  readonly gaps: number;
}

/**
 * What a product's price did, beside what was paid for it.
 * @param observations of the purchase's product, in any order.
 */
export function priceHistory(purchase: Purchase, observations: readonly Observation[]): PriceHistory {
  const inTime = observations.toSorted((a, b) => a.seenAt.localeCompare(b.seenAt));
  const paid = purchase.netUnitPrice ?? purchase.unitPrice;
  const currency = paid?.currency ?? inTime.findLast(({ price }) => price)?.price?.currency ?? null;
  const points = inTime.map((observation) => ({
    observation,
    seller: sellerCertainty(purchase, observation),
    price: observation.price?.currency === currency ? observation.price : null,
  }));
  return { currency, paid, points, gaps: points.filter(({ price }) => price === null).length };
}
