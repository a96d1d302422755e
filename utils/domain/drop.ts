import { type Money, subtract, times } from './money';
import type { Observation } from './offer';
import type { Purchase } from './purchase';

/** Why a drop is not certain. */
export type Doubt = 'other-seller' | 'seller-unknown' | 'signed-out' | ConditionDoubt;

type ConditionDoubt = 'not-new' | 'condition-unknown';

/** Paid minus offered, for the same product and currency. */
export interface Drop {
  /** Paid net for one piece. */
  readonly paid: Money;
  readonly now: Money;
  readonly perPiece: Money;
  /** Of the whole line: net total paid − price now × quantity. */
  readonly inAll: Money;
  readonly quantity: number;
  readonly certain: boolean;
  readonly doubts: readonly Doubt[];
  /** ISO time of the observation. */
  readonly seenAt: string;
}

/** Both limits must be reached before a drop is told. */
export interface Threshold {
  /** Of the price paid for one piece. */
  readonly percent: number;
  /** Of the whole line, by currency; minor units. */
  readonly amount: (currency: string) => number;
}

/** About half a dollar, in round sums of the currencies of the marketplaces; minor units. */
const halfADollar: Readonly<Record<string, number>> = {
  USD: 50,
  CAD: 50,
  AUD: 50,
  SGD: 50,
  EUR: 50,
  GBP: 50,
  MXN: 1000,
  BRL: 250,
  PLN: 200,
  SEK: 500,
  TRY: 2000,
  AED: 200,
  SAR: 200,
  EGP: 2500,
  INR: 4000,
  JPY: 50,
  ZAR: 1000,
};

/** The threshold before the shopper changes it: 2 % a piece and about half a dollar a line. */
export const defaultThreshold: Threshold = { percent: 2, amount: (currency) => halfADollar[currency] ?? 50 };

/** Why an offer may come from another seller than the purchase did; null: it is the same one. */
export function sellerDoubt(purchase: Purchase, offer: Observation): Doubt | null {
  if (purchase.soldByAmazon && offer.soldByAmazon) return null;
  if (purchase.sellerId && offer.sellerId)
    return purchase.sellerId === offer.sellerId ? null : 'other-seller';
  if (purchase.soldByAmazon === null && purchase.seller === null) return 'seller-unknown';
  if (offer.soldByAmazon === null && offer.seller === null) return 'seller-unknown';
  if (
    purchase.soldByAmazon !== offer.soldByAmazon &&
    purchase.soldByAmazon !== null &&
    offer.soldByAmazon !== null
  )
    return 'other-seller';
  if (!purchase.seller || !offer.seller) return 'seller-unknown';
  return purchase.seller.toLowerCase() === offer.seller.toLowerCase() ? null : 'other-seller';
}

/** What keeps a purchase from being compared with a new piece, or null. */
export function conditionDoubt({ condition }: Pick<Purchase, 'condition'>): ConditionDoubt | null {
  if (condition === 'new') return null;
  return condition === null ? 'condition-unknown' : 'not-new';
}

/**
 * Compares what was paid with what the product costs now (design.md decisions 4 and 6).
 * @param offer the latest observation of the purchase's product.
 * @returns null when nothing can be said: no price paid or offered, another currency, or it is not cheaper.
 */
export function dropOf(purchase: Purchase, offer: Observation): Drop | null {
  const { netUnitPrice: paid, netTotal, quantity } = purchase;
  if (!paid || !netTotal || !offer.price || paid.currency !== offer.price.currency) return null;
  const inAll = subtract(netTotal, times(offer.price, quantity));
  const perPiece = subtract(paid, offer.price);
  if (inAll.minor <= 0 || perPiece.minor <= 0) return null;
  const doubts = [
    sellerDoubt(purchase, offer),
    // Signed out, Amazon may feature another offer than this shopper would get.
    offer.signedIn === false ? ('signed-out' as const) : null,
    conditionDoubt(purchase),
  ].filter((doubt) => doubt !== null);
  return {
    paid,
    now: offer.price,
    perPiece,
    inAll,
    quantity,
    certain: doubts.length === 0,
    doubts,
    seenAt: offer.lastSeenAt,
  };
}

/** Whether a drop is large enough to be told: percent a piece and amount a line, both. */
export function isWorthTelling(drop: Drop, threshold: Threshold = defaultThreshold): boolean {
  return (
    drop.perPiece.minor * 100 >= drop.paid.minor * threshold.percent &&
    drop.inAll.minor >= threshold.amount(drop.inAll.currency)
  );
}
