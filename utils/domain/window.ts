import { addDays, dayAt, daysBetween, endOfDay } from './days';
import type { Day } from './page';
import { remembered } from './remembered';

/** Days after the order date on which the difference may still be asked for; a custom, not a policy (design.md decision 1). */
export const defaultWindowDays = 7;

/**
 * Last day of the window, included.
 * @param placedOn the order date; the payment date is on no page and does not precede it (design.md decision 5).
 */
export function windowEnd(placedOn: Day | null, days: number = defaultWindowDays): Day | null {
  return placedOn === null ? null : addDays(placedOn, days);
}

/**
 * Asking the calendar of a time zone takes long, and the purchases of a list share few days and zones.
 * @param atMost answers that are kept of each zone.
 */
function rememberedIn<In extends string | number, Out>(ask: (what: In, zone: string) => Out, atMost: number) {
  const askerOf = remembered((zone: string) => remembered((what: In) => ask(what, zone), atMost));
  return (what: In, zone: string): Out => askerOf(zone)(what);
}

const endOf = rememberedIn((day: Day, zone) => endOfDay(day, zone).getTime(), 1_000);
/** An instant is asked for in every marketplace's zone, and then never again. */
const dayOf = rememberedIn((ms: number, zone) => dayAt(new Date(ms), zone), 50);

/** The instant at which a window closes: the earlier midnight of the shopper's and the marketplace's time zone. */
export function windowClosesAt(endsOn: Day, timeZones: readonly string[]): Date {
  return new Date(Math.min(...timeZones.map((zone) => endOf(endsOn, zone))));
}

/** Whether the window is still open at an instant; a purchase without an order date has none. */
export function isWindowOpen(endsOn: Day | null, now: Date, timeZones: readonly string[]): boolean {
  return endsOn !== null && now < windowClosesAt(endsOn, timeZones);
}

/** The calendar day that is furthest ahead of those in some time zones (IANA names, at least one) at an instant. */
export function furthestDay(now: Date, timeZones: readonly string[]): Day {
  const days = timeZones.map((zone) => dayOf(now.getTime(), zone));
  return days.toSorted().at(-1) ?? dayOf(now.getTime(), 'UTC');
}

/** Whole days left after today, 0 on the last day, by the calendar that is furthest ahead; negative once closed. */
export function daysLeft(endsOn: Day, now: Date, timeZones: readonly string[]): number {
  return Math.min(...timeZones.map((zone) => daysBetween(dayOf(now.getTime(), zone), endsOn)));
}
