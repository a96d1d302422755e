import type { Claim } from '../domain/claim';
import type { Drop } from '../domain/drop';
import type { Observation } from '../domain/offer';
import type { PauseReason } from '../domain/pace';
import type { Purchase } from '../domain/purchase';
import type { Route } from '../domain/routes';

/** A purchase inside its window with all that a view says about it. */
export interface WatchedPurchase {
  readonly purchase: Purchase;
  /** The last time its product was looked at, or null. */
  readonly latest: Observation | null;
  /** Null: not cheaper, or nothing can be said. */
  readonly drop: Drop | null;
  /** Best first; [] without a drop. */
  readonly routes: readonly Route[];
  /** Whole days left after today, 0 on the last day. */
  readonly daysLeft: number;
  /** The newest claim for it, or null. */
  readonly claim: Claim | null;
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

/** What the popup shows. */
export interface Overview {
  /** Drops worth telling, the certain first, then by money. */
  readonly drops: readonly WatchedPurchase[];
  /** Everything else inside its window, the window that ends first on top. */
  readonly watching: readonly WatchedPurchase[];
  readonly pauses: readonly Pause[];
  /** Purchases ever remembered; 0 on a new install. */
  readonly remembered: number;
  /** ISO time of the last check that was read, or null. */
  readonly lastCheckAt: string | null;
}
