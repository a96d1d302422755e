import type { Claim } from './claim';
import type { Conditions } from './conditions';
import type { Drop, Threshold } from './drop';
import type { Money } from './money';
import type { Observation } from './offer';
import type { Day } from './page';
import type { Purchase } from './purchase';

/** The ways to the lower price. */
export type RouteKind =
  | 'automatic-guarantee'
  | 'cancel-and-reorder'
  | 'ask-shop'
  | 'ask-seller'
  | 'exchange'
  | 'return-and-rebuy';

const asking: ReadonlySet<RouteKind> = new Set(['ask-shop', 'ask-seller']);

/** Whether a route is a request to somebody, which is drafted, sent and answered. */
export function isAsking(kind: RouteKind): boolean {
  return asking.has(kind);
}

/** How sure a route can be, surest first. */
export const surenesses = [
  'automatic',
  'sure-while-it-lasts',
  'written-rule',
  'courtesy',
  'seller-decides',
] as const;

export type Sureness = (typeof surenesses)[number];

export type Step =
  | 'order-anew'
  | 'cancel-first'
  | 'check-cancelled'
  | 'start-return'
  | 'start-exchange'
  | 'choose-variant'
  | 'send-back';

/** What the shopper waits for, or has to wait out. */
export type Waiting = 'order-shows' | 'both-charged' | 'answer-shop' | 'answer-seller' | 'refund-later';

/** What a route costs the shopper. */
export interface Costs {
  /** What is to be done by hand, in this order; [] for a message, which stands beside the routes. */
  readonly steps: readonly Step[];
  readonly waiting: Waiting;
  /** The thing goes back to the shop. */
  readonly sendsBack: boolean;
}

/** What ends a route, with its day where one is known. */
export type Deadline =
  | { readonly by: 'window' | 'return-day'; readonly day: Day }
  | { readonly by: 'shipping'; readonly day: null };

/** What must hold for a route and cannot be read from a page, or was not. */
export type Need =
  | 'guarantee-then'
  | 'price-lasts'
  | 'cancel-accepted'
  | 'unopened'
  | 'refund-offered'
  | 'worth-effort'
  | 'other-variant'
  | 'no-promotion'
  | 'seller-is-shop'
  | 'state-not-read'
  | 'date-not-read';

/** Why a route is offered. */
export type Why =
  | 'guaranteed'
  | 'not-shipped'
  | 'not-shipped-seller'
  | 'all-met'
  | 'has-shipped'
  | 'not-known'
  | 'seller-price'
  | 'returnable'
  | 'other-variant';

export interface Route {
  readonly kind: RouteKind;
  /** Of the whole line: the difference less what came back already. */
  readonly worth: Money;
  readonly sureness: Sureness;
  readonly costs: Costs;
  /** Null: no day and no event that is known ends it. */
  readonly deadline: Deadline | null;
  readonly needs: readonly Need[];
  readonly why: Why;
}

/** All that decides on the routes of a purchase. */
export interface Situation {
  readonly purchase: Purchase;
  readonly conditions: Conditions;
  /** The drop as it stands now, or null without one. */
  readonly drop: Drop | null;
  /** The last time its product was looked at, or null. */
  readonly offer: Observation | null;
  readonly threshold: Threshold;
  /** The calendar day that is furthest ahead, of the shopper's and the marketplace's. */
  readonly today: Day;
  /** Every claim of the purchase, whatever it is about. */
  readonly claims: readonly Claim[];
  /** The shopper left the purchase out. */
  readonly leftOut: boolean;
}
