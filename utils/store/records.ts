import type { MessageKind } from '../domain/claim';
import type { Money } from '../domain/money';
import type { Day, OrderKind } from '../domain/page';
import type { Decision } from '../domain/put-aside';

/** What is remembered of an order beside its purchases: whether its details page still has to be read. */
export interface OrderRecord {
  /** `marketplace/orderId`. */
  readonly key: string;
  readonly marketplace: string;
  readonly orderId: string;
  readonly placedOn: Day | null;
  readonly kind: OrderKind;
  readonly windowEndsOn: Day | null;
  /** ISO times in UTC; null: never. */
  readonly detailsReadAt: string | null;
  readonly detailsTriedAt: string | null;
  /** "Refund total" as the details page last printed it; null or left out: it printed none. */
  readonly refundTotal?: Money | null;
}

/** When a product was last looked at. */
export interface ProductRecord {
  /** `marketplace/asin`. */
  readonly key: string;
  readonly marketplace: string;
  readonly asin: string;
  /** ISO times in UTC; null: never. A try counts even when the page could not be read. */
  readonly triedAt: string | null;
  readonly readAt: string | null;
  /** Tries since the last one that was read. */
  readonly failures: number;
  /** Characters of the page as it was last fetched, or null. */
  readonly size: number | null;
  /** Key of the newest observation, or null. */
  readonly latest: string | null;
}

/** The last thing that was told about a purchase. */
export interface AlertRecord {
  readonly purchaseKey: string;
  /** Minor units of the offered price that was told. */
  readonly price: number;
  readonly shownAt: string;
  /** The drop is over: its notification was taken away. */
  readonly closed: boolean;
}

/** A shopper's own version of a kind of message in one language, with facts named in curly brackets. */
export interface TemplateRecord {
  /** `kind/language`. */
  readonly key: string;
  readonly kind: MessageKind;
  /** BCP 47. */
  readonly language: string;
  readonly subject: string;
  readonly text: string;
}

/** What the shopper decided about a purchase beside asking; no record: nothing. */
export interface DecisionRecord extends Decision {
  readonly purchaseKey: string;
}

/** A dated picture of a product page, kept with the observation of that time. */
export interface EvidenceRecord {
  /** `marketplace/asin/takenAt`. */
  readonly key: string;
  readonly marketplace: string;
  readonly asin: string;
  /** ISO time in UTC. */
  readonly takenAt: string;
  /** PNG or JPEG, with its date, host and ASIN printed under it. */
  readonly picture: Blob;
  /** In pixels of the picture. */
  readonly width: number;
  readonly height: number;
}

/** A reminder of a claim that was shown. */
export interface ReminderRecord {
  /** `claim key/kind of reminder`. */
  readonly key: string;
  readonly shownAt: string;
}
