import { isFurther } from './asking';
import type { Drop, Threshold } from './drop';

/** What the shopper decided about a purchase beside asking. */
export interface Decision {
  /** Minor units of the offered price at which its drop was dismissed; null: not dismissed. */
  readonly dismissedAt: number | null;
  /** ISO time until which its drop is kept quiet; null: not snoozed. */
  readonly snoozedUntil: string | null;
  /** Not watched any more, for good. */
  readonly leftOut: boolean;
}

/** What can be decided; `undo` takes back whatever was. */
export const choices = ['dismiss', 'tomorrow', 'three-days', 'leave-out', 'undo'] as const;

export type Choice = (typeof choices)[number];

export type PutAside = 'left-out' | 'snoozed' | 'dismissed';

const dayMs = 24 * 3_600_000;
const longestSnoozeDays = 3;

/** Whether a snooze still holds. One further ahead than any lasts was set before the clock went back: it is over. */
export function isSnoozed({ snoozedUntil }: Decision, now: Date): boolean {
  const left = snoozedUntil === null ? 0 : Date.parse(snoozedUntil) - now.getTime();
  return left > 0 && left <= (longestSnoozeDays + 1) * dayMs;
}

/**
 * Why a purchase's drop is not told now; null: it is.
 * @param decision null: nothing was decided.
 * @param drop the drop as it stands now, or null without one: a dismissal says nothing then.
 */
export function putAsideBy(
  decision: Decision | null,
  drop: Drop | null,
  now: Date,
  threshold: Threshold,
): PutAside | null {
  if (!decision) return null;
  if (decision.leftOut) return 'left-out';
  if (isSnoozed(decision, now)) return 'snoozed';
  if (drop === null || decision.dismissedAt === null) return null;
  const before = { minor: decision.dismissedAt, currency: drop.now.currency };
  return isFurther(drop, before, threshold) ? null : 'dismissed';
}

/** Whether a drop is kept quiet by what the shopper decided: {@link putAsideBy}. */
export function isPutAside(decision: Decision | null, drop: Drop, now: Date, threshold: Threshold): boolean {
  return putAsideBy(decision, drop, now, threshold) !== null;
}

const nothing: Decision = { dismissedAt: null, snoozedUntil: null, leftOut: false };

/** Nobody wants to be told at midnight. */
const morningHour = 8;

/** The morning some days after today, on the shopper's own clock. */
function morningAfter(now: Date, days: number): string {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, morningHour).toISOString();
}

/**
 * What stands after a choice.
 * @param before what was decided until now, or null.
 * @param price minor units of the price offered now; null: there is none, and nothing to dismiss.
 * @returns null when nothing is decided any more.
 */
export function decide(
  choice: Choice,
  before: Decision | null,
  price: number | null,
  now: Date,
): Decision | null {
  const known = before ?? nothing;
  if (choice === 'undo') return null;
  if (choice === 'leave-out') return { ...known, leftOut: true };
  if (choice === 'dismiss') return price === null ? before : { ...known, dismissedAt: price };
  return { ...known, snoozedUntil: morningAfter(now, choice === 'tomorrow' ? 1 : longestSnoozeDays) };
}
