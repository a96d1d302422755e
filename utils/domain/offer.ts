import { type Money, sameMoney } from './money';
import type { Availability, NoPriceBecause, ProductFacts } from './page';

/** What a product page sells now: one new piece, bought once, from the featured offer. */
export interface Offer {
  readonly asin: string;
  readonly price: Money | null;
  readonly noPriceBecause: NoPriceBecause | null;
  readonly seller: string | null;
  readonly sellerId: string | null;
  readonly soldByAmazon: boolean | null;
  readonly availability: Availability;
  /** The page promises the lowest price until the release; only where the mark was seen. */
  readonly priceGuarantee: boolean;
  /** Whether the page was served to a signed-in shopper; null: not known. */
  readonly signedIn: boolean | null;
}

/** How an offer was seen: by the background, or by the shopper. */
export type HowSeen = 'check' | 'visit';

/** An offer with the time at which it was seen; equal consecutive ones are folded into one. */
export interface Observation extends Offer {
  /** `marketplace/asin/seenAt`. */
  readonly key: string;
  readonly marketplace: string;
  /** ISO time in UTC, of the first and of the last time the same offer was seen. */
  readonly seenAt: string;
  readonly lastSeenAt: string;
  readonly how: HowSeen;
}

/** The offer on a product page, or null when the page shows another product than the one asked for. */
export function offerOf(facts: ProductFacts, asin: string): Offer | null {
  if (facts.asin !== asin) return null;
  const { price, noPriceBecause, seller, sellerId, soldByAmazon, availability, priceGuarantee, signedIn } =
    facts;
  return {
    asin,
    price,
    noPriceBecause,
    seller,
    sellerId,
    soldByAmazon,
    availability,
    priceGuarantee,
    signedIn,
  };
}

/** Whether a second observation says nothing new. */
export function sameOffer(a: Offer, b: Offer): boolean {
  return (
    sameMoney(a.price, b.price) &&
    a.noPriceBecause === b.noPriceBecause &&
    a.seller === b.seller &&
    a.sellerId === b.sellerId &&
    a.soldByAmazon === b.soldByAmazon &&
    a.availability === b.availability &&
    a.priceGuarantee === b.priceGuarantee &&
    a.signedIn === b.signedIn
  );
}
