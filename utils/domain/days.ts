import { TZDate } from '@date-fns/tz';
import { addDays as addDaysTo, differenceInCalendarDays, isValid, lightFormat, parseISO } from 'date-fns';
import type { Day } from './page';

/** A day moved by whole calendar days. */
export function addDays(day: Day, days: number): Day {
  return lightFormat(addDaysTo(parseISO(day), days), 'yyyy-MM-dd');
}

/** Calendar days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return differenceInCalendarDays(parseISO(to), parseISO(from));
}

/** Whether a string is a real day, `YYYY-MM-DD`. */
export function isDay(text: string): text is Day {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isValid(parseISO(text));
}

/** The day on the wall calendar of a time zone (IANA name) at an instant. */
export function dayAt(instant: Date, timeZone: string): Day {
  return lightFormat(new TZDate(instant, timeZone), 'yyyy-MM-dd');
}

/** The instant at which a day ends in a time zone (the next midnight there). */
export function endOfDay(day: Day, timeZone: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(new TZDate(year, month - 1, date + 1, timeZone).getTime());
}
