import type { Day, ItemState } from './page';
import type { Purchase } from './purchase';
import { isWindowOpen } from './window';

/** The three conditions of the seven-day rule. */
export type ConditionKind = 'sold-by-shop' | 'within-window' | 'not-shipped';

export type Verdict = 'met' | 'unmet' | 'unknown';

/** Each condition with what says so, as data for words; `null`: not read. */
export interface Conditions {
  readonly 'sold-by-shop': {
    readonly verdict: Verdict;
    readonly seller: string | null;
    /** ISO time of the last order page that said so. */
    readonly readAt: string | null;
  };
  readonly 'within-window': {
    readonly verdict: Verdict;
    readonly placedOn: Day | null;
    readonly endsOn: Day | null;
  };
  readonly 'not-shipped': {
    readonly verdict: Verdict;
    readonly state: ItemState;
    readonly deliveredOn: Day | null;
    /** ISO time of the last order page that said so. */
    readonly readAt: string | null;
  };
}

function verdict(met: boolean | null): Verdict {
  if (met === null) return 'unknown';
  return met ? 'met' : 'unmet';
}

/**
 * Judges the three conditions.
 * @param timeZones IANA names of the shopper's and the marketplace's zone.
 */
export function conditionsOf(purchase: Purchase, now: Date, timeZones: readonly string[]): Conditions {
  const { soldByAmazon, seller, sellerReadAt, placedOn, windowEndsOn, state, deliveredOn, stateReadAt } =
    purchase;
  return {
    'sold-by-shop': { verdict: verdict(soldByAmazon), seller, readAt: sellerReadAt },
    'within-window': {
      verdict: verdict(windowEndsOn === null ? null : isWindowOpen(windowEndsOn, now, timeZones)),
      placedOn,
      endsOn: windowEndsOn,
    },
    'not-shipped': {
      verdict: verdict(state === 'unknown' ? null : state === 'not-shipped'),
      ...{ state, deliveredOn, readAt: stateReadAt },
    },
  };
}
