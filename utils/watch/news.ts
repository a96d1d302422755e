import { type Drop, isWorthTelling, type Threshold } from '../domain/drop';
import { subtract, times } from '../domain/money';
import { windowClosesAt } from '../domain/window';
import type { WatchedPurchase } from '../store/overview';
import type { AlertRecord } from '../store/records';

/** A purchase with a drop. */
export type Fallen = WatchedPurchase & { readonly drop: Drop };

/** Certain drops that the shopper has not acted on. */
export function openCertain(drops: readonly WatchedPurchase[]): Fallen[] {
  return drops.flatMap(({ drop, ...rest }) => {
    const { claim } = rest;
    return drop?.certain && (claim === null || claim.state === 'drafted') ? [{ ...rest, drop }] : [];
  });
}

const dayMs = 24 * 3_600_000;

/**
 * Whether a drop is to be told: it never was, it fell further by the threshold since, or the window's last day has
 * begun since.
 * @param told what was told last, or null.
 * @param zones time zones that bound the window.
 */
export function isNews(
  { purchase, drop }: Fallen,
  told: AlertRecord | null,
  threshold: Threshold,
  now: Date,
  zones: readonly string[],
): boolean {
  if (!told) return true;
  const before = { minor: told.price, currency: drop.now.currency };
  const fall = subtract(before, drop.now);
  const further = { ...drop, paid: before, perPiece: fall, inAll: times(fall, drop.quantity) };
  if (fall.minor > 0 && isWorthTelling(further, threshold)) return true;
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
