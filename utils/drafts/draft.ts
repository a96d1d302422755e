import type { Channel } from '../domain/claim';
import type { Money } from '../domain/money';
import type { Condition, Day } from '../domain/page';

export type { Channel };

export const channels: readonly Channel[] = ['chat', 'form', 'phone'];

/** A message ready for the shopper to read and send. */
export interface Draft {
  readonly subject: string;
  /** The whole message: paragraphs for a form, one piece a line for a chat, one sentence a line for the phone. */
  readonly text: string;
  /** Chat: parts that each fit a chat field, in order. Form and phone: the text as one. */
  readonly pieces: readonly string[];
}

/** Who offers the product now: the shop, the seller it was bought from, or somebody else. */
export type SoldNow = 'shop' | 'same-seller' | 'another-seller';

/** What a message may say. `null`: not known, and everything that would need it stays unsaid. */
export interface DraftFacts {
  readonly orderId: string | null;
  readonly item: string | null;
  readonly quantity: number | null;
  readonly placedOn: Day | null;
  readonly deliveredOn: Day | null;
  /** Paid net for one piece. */
  readonly paid: Money | null;
  /** Of one piece, as last seen. */
  readonly now: Money | null;
  readonly soldNow: SoldNow | null;
  /** Of one piece, and of the whole line. */
  readonly difference: Money | null;
  readonly differenceInAll: Money | null;
  /** As it was bought; null for a new piece, where it goes without saying. */
  readonly condition: Exclude<Condition, 'new'> | null;
  /** The shop under its own name: `Amazon`. */
  readonly shop: string | null;
  /** The site where the price was seen, as people write it: `amazon.de`. */
  readonly site: string | null;
  /** ISO time in UTC at which the price was last seen. */
  readonly seenAt: string | null;
  /** ISO 3166 country and IANA time zone of the marketplace: how its people write amounts, dates and times. */
  readonly country: string | null;
  readonly timeZone: string | null;
  readonly signature: string | null;
}
