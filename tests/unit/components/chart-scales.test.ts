import { expect, test } from 'vitest';
import { datesIn, priceRange } from '../../../components/dashboard/chart-scales';
import { startOf } from '../../../components/dashboard/shopper-days';
import type { PriceHistory } from '../../../utils/domain/price-history';

const dates = (from: string, until: string, width: number) =>
  datesIn([startOf(from) - 3600, startOf(until) + 3600], width);

test('as many dates as there is room for, each at a midnight of the shopper', () => {
  expect(dates('2026-11-20', '2026-11-27', 700)).toEqual(
    ['20', '21', '22', '23', '24', '25', '26', '27'].map((day) => startOf(`2026-11-${day}`)),
  );
  expect(dates('2026-11-20', '2026-11-27', 250)).toEqual(
    ['20', '23', '26'].map((day) => startOf(`2026-11-${day}`)),
  );
  // Clocks are put back and forward in between.
  for (const at of dates('2026-01-01', '2026-12-31', 900)) expect(new Date(at * 1000).getHours()).toBe(0);
  for (const years of [1, 3, 20]) {
    const shown = dates('2006-01-01', `${2006 + years}-01-01`, 300);
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.length).toBeLessThanOrEqual(5);
  }
});

test('prices have room above and below, and one price alone stands in the middle', () => {
  const history = (paid: number | null): PriceHistory => ({
    currency: 'USD',
    paid: paid === null ? null : { minor: paid, currency: 'USD' },
    points: [],
    gaps: 0,
  });
  expect(priceRange(history(1000))).toEqual({ low: 900, high: 1100 });
  expect(priceRange(history(0))).toEqual({ low: 0, high: 100 });
});
