import type { Claim } from '../domain/claim';
import type { Conditions } from '../domain/conditions';
import type { Drop } from '../domain/drop';
import type { Money } from '../domain/money';
import type { Observation } from '../domain/offer';
import type { PauseReason } from '../domain/pace';
import type { Day } from '../domain/page';
import type { Purchase } from '../domain/purchase';
import type { Decision } from '../domain/put-aside';
import type { Routes } from '../domain/routes';

/** A purchase inside its window with all that a view says about it. */
export interface WatchedPurchase {
  readonly purchase: Purchase;
  /** The last time its product was looked at, or null. */
  readonly latest: Observation | null;
  /** Less what came back already. Null: not cheaper, all of it came back, or nothing can be said. */
  readonly drop: Drop | null;
  readonly conditions: Conditions;
  readonly routes: Routes;
  /** Whole days left after today, 0 on the last day. */
  readonly daysLeft: number;
  /** The newest claim for it, or null. */
  readonly claim: Claim | null;
  /** Every claim of it, the newest first, whatever it is about. */
  readonly claims: readonly Claim[];
  /** What the shopper decided about it beside asking, or null. */
  readonly decision: Decision | null;
}

export interface Pause {
  /** Host of the marketplace. */
  readonly marketplace: string;
  readonly reason: PauseReason;
  /** `orders`: only order pages rest; `all`: everything does. */
  readonly scope: 'orders' | 'all';
  /** ISO time of the next try, or null: when an order page is seen signed in. */
  readonly until: string | null;
}

/** Of all that is watched, however much of it is held. */
export interface Totals {
  /** Open drops, certain or not. */
  readonly drops: number;
  readonly watching: number;
  /** What the certain drops come to, one sum for each currency. */
  readonly waiting: readonly Money[];
  /** The first last day of a drop: of its window, or for a return once that is over; null without drops. */
  readonly deadline: Day | null;
}

/** What the popup shows. */
export interface Overview {
  /** Drops worth telling that were neither asked for nor put aside, the certain first, then by money; the first of many. */
  readonly drops: readonly WatchedPurchase[];
  /** Everything else inside its window, the window that ends first on top; the first of many. */
  readonly watching: readonly WatchedPurchase[];
  readonly totals: Totals;
  /** False while more is being read. */
  readonly whole: boolean;
  readonly pauses: readonly Pause[];
  /** Purchases ever remembered; 0 on a new install. */
  readonly remembered: number;
  /** ISO time of the last check that was read, or null. */
  readonly lastCheckAt: string | null;
}
