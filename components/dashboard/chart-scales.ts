import { addDays } from '../../utils/domain/days';
import { minorDigits } from '../../utils/domain/money';
import type { PriceHistory } from '../../utils/domain/price-history';
import { dayOf, startOf } from './shopper-days';

const aDay = 86_400;

/** CSS pixels that a date under the drawing needs at least. */
const dateRoom = 76;

/** CSS pixels between two prices beside it, at least. */
export const priceRoom = 32;

/**
 * The dates that have room under the drawing.
 * @param span of time, seconds since 1970.
 * @param width CSS pixels.
 * @returns the shopper's midnights, seconds since 1970.
 */
export function datesIn([from, until]: readonly [number, number], width: number): number[] {
  const [days, most] = [(until - from) / aDay, Math.max(1, width / dateRoom)];
  const step =
    [1, 2, 3, 7, 14, 30, 91, 182, 365].find((each) => days <= each * most) ?? Math.ceil(days / most);
  const dates: number[] = [];
  for (let day = addDays(dayOf(from), 1); startOf(day) < until; day = addDays(day, step))
    dates.push(startOf(day));
  return dates;
}

/** The prices between which all is drawn, minor units: with room, so that one price alone stands in the middle. */
export function priceRange({ points, paid, currency }: PriceHistory): { low: number; high: number } {
  const values = [paid, ...points.map(({ price }) => price)].flatMap((money) => money?.minor ?? []);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = (high - low) * 0.15 || high * 0.1 || 10 ** minorDigits(currency ?? '');
  return { low: Math.floor(Math.max(0, low - room)), high: Math.ceil(high + room) };
}
