import type { Purchase } from './purchase';
import { isWindowOpen } from './window';

/** The three conditions of the seven-day rule. */
export type ConditionKind = 'sold-by-shop' | 'within-window' | 'not-shipped';

export type Verdict = 'met' | 'unmet' | 'unknown';

export type Conditions = Readonly<Record<ConditionKind, Verdict>>;

function verdict(met: boolean | null): Verdict {
  if (met === null) return 'unknown';
  return met ? 'met' : 'unmet';
}

/**
 * Judges the three conditions.
 * @param timeZones IANA names of the shopper's and the marketplace's zone.
 */
export function conditionsOf(purchase: Purchase, now: Date, timeZones: readonly string[]): Conditions {
  return {
    'sold-by-shop': verdict(purchase.soldByAmazon),
    'within-window': verdict(
      purchase.windowEndsOn === null ? null : isWindowOpen(purchase.windowEndsOn, now, timeZones),
    ),
    'not-shipped': verdict(purchase.state === 'unknown' ? null : purchase.state === 'not-shipped'),
  };
}
