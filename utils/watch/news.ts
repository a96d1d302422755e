import { isFurther } from '../domain/asking';
import type { Drop, Threshold } from '../domain/drop';
import { windowClosesAt } from '../domain/window';
import type { WatchedPurchase } from '../store/overview';
import type { AlertRecord } from '../store/records';

/** A purchase with a drop. */
export type Fallen = WatchedPurchase & { readonly drop: Drop };

/** The certain ones of the open drops. */
export function openCertain(drops: readonly WatchedPurchase[]): Fallen[] {
  return drops.flatMap(({ drop, ...rest }) => (drop?.certain ? [{ ...rest, drop }] : []));
}

const dayMs = 24 * 3_600_000;

/** A snooze that ended after a time: the shopper wanted to be told again. */
function wokeSince({ decision }: Fallen, shownAt: string, now: Date): boolean {
  const until = decision?.snoozedUntil;
  return until != null && Date.parse(shownAt) < Date.parse(until) && Date.parse(until) <= now.getTime();
}

/**
 * Whether a drop is to be told: it never was, it fell further by the threshold since, its snooze is over, or the
 * window's last day has begun since.
 * @param told what was told last, or null.
 * @param zones time zones that bound the window.
 */
export function isNews(
  fallen: Fallen,
  told: AlertRecord | null,
  threshold: Threshold,
  now: Date,
  zones: readonly string[],
): boolean {
  if (!told) return true;
  const { purchase, drop } = fallen;
  if (isFurther(drop, { minor: told.price, currency: drop.now.currency }, threshold)) return true;
  if (wokeSince(fallen, told.shownAt, now)) return true;
  if (!purchase.windowEndsOn) return false;
  const lastDay = windowClosesAt(purchase.windowEndsOn, zones).getTime() - dayMs;
  return now.getTime() >= lastDay && Date.parse(told.shownAt) < lastDay;
}

const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

/**
 * Whether the shopper's clock stands in the quiet hours, which may go over midnight.
 * @param from `HH:MM`, inclusive; `until` exclusive. Either empty, or both the same: never.
 */
export function isQuiet(now: Date, from: string, until: string): boolean {
  if (!from || !until) return false;
  const [at, start, end] = [now.getHours() * 60 + now.getMinutes(), minutes(from), minutes(until)];
  return start <= end ? at >= start && at < end : at >= start || at < end;
}
