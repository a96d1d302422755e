import { addDays, dayAt, daysBetween, endOfDay } from './days';
import type { Day } from './page';

/** Days after the order date on which the difference may still be asked for; a custom, not a policy (design.md decision 1). */
export const defaultWindowDays = 7;

/**
 * Last day of the window, included.
 * @param placedOn the order date; the payment date is on no page and does not precede it (design.md decision 5).
 */
export function windowEnd(placedOn: Day | null, days: number = defaultWindowDays): Day | null {
  return placedOn === null ? null : addDays(placedOn, days);
}

const ends = new Map<string, number>();

/** Asking the calendar of a time zone takes long, and the purchases of a list share few days and zones. */
function endOf(day: Day, zone: string): number {
  const key = `${day} ${zone}`;
  const known = ends.get(key);
  if (known !== undefined) return known;
  if (ends.size > 1_000) ends.clear();
  const end = endOfDay(day, zone).getTime();
  ends.set(key, end);
  return end;
}

/** The instant at which a window closes: the earlier midnight of the shopper's and the marketplace's time zone. */
export function windowClosesAt(endsOn: Day, timeZones: readonly string[]): Date {
  return new Date(Math.min(...timeZones.map((zone) => endOf(endsOn, zone))));
}

/** Whether the window is still open at an instant; a purchase without an order date has none. */
export function isWindowOpen(endsOn: Day | null, now: Date, timeZones: readonly string[]): boolean {
  return endsOn !== null && now < windowClosesAt(endsOn, timeZones);
}

/** Whole days left after today, 0 on the last day, by the calendar that is furthest ahead; negative once closed. */
export function daysLeft(endsOn: Day, now: Date, timeZones: readonly string[]): number {
  return Math.min(...timeZones.map((zone) => daysBetween(dayAt(now, zone), endsOn)));
}
