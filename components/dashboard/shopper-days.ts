import { dayAt } from '../../utils/domain/days';
import type { Day } from '../../utils/domain/page';

/** The shopper's calendar day of an instant in seconds; a chart's days begin at his midnight. */
export function dayOf(seconds: number): Day {
  return dayAt(new Date(seconds * 1000), Intl.DateTimeFormat().resolvedOptions().timeZone);
}

/** A calendar day's first second on the shopper's clock. */
export function startOf(day: Day): number {
  return new Date(`${day}T00:00`).getTime() / 1000;
}
