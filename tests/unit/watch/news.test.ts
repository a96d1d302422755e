import { describe, expect, test } from 'vitest';
import { conditionsOf } from '../../../utils/domain/conditions';
import { defaultThreshold, dropOf } from '../../../utils/domain/drop';
import type { WatchedPurchase } from '../../../utils/store/overview';
import type { AlertRecord } from '../../../utils/store/records';
import { type Fallen, isNews, isQuiet, openCertain } from '../../../utils/watch/news';
import { observation, purchase, usd } from '../domain/examples';

const now = new Date('2026-11-22T12:00:00Z');

function fallen(price: number, change: Parameters<typeof observation>[0] = {}): Fallen {
  const bought = purchase();
  const latest = observation({ price: usd(price), ...change });
  const drop = dropOf(bought, latest);
  if (!drop) throw new Error('no drop');
  return {
    ...{ purchase: bought, latest, drop, daysLeft: 4, claim: null, claims: [], decision: null },
    conditions: conditionsOf(bought, now, ['UTC']),
    routes: { open: [], noneBecause: 'unsure', askClosed: null },
  };
}

const told = (price: number, shownAt = '2026-11-22T06:00:00.000Z'): AlertRecord => ({
  ...{ purchaseKey: purchase().key, price, shownAt, closed: false },
});
const news = (drop: Fallen, record: AlertRecord | null, at = now) =>
  isNews(drop, record, defaultThreshold, at, ['UTC']);

describe('a drop is news', () => {
  test.each<[string, number, number | null, boolean]>([
    ['the first time', 1500, null, true],
    ['not at the same price again', 1500, 1500, false],
    ['not when it is dearer than it was', 1600, 1500, false],
    ['not when it fell further by less than the threshold', 1480, 1500, false],
    ['when it fell further by the threshold', 1440, 1500, true],
    ['not when the percent is reached and the amount is not', 1451, 1500, false],
  ])('%s', (_when, price, before, expected) => {
    expect(news(fallen(price), before === null ? null : told(before))).toBe(expected);
  });

  test('once more when the last day of the window begins', () => {
    const drop = fallen(1500);
    const lastDay = new Date('2026-11-26T00:00:00Z');
    expect(news(drop, told(1500), new Date(lastDay.getTime() - 1))).toBe(false);
    expect(news(drop, told(1500), lastDay)).toBe(true);
    expect(news(drop, told(1500, lastDay.toISOString()), new Date('2026-11-26T12:00:00Z'))).toBe(false);
  });
});

test.each<[string, string, string, boolean]>([
  ['it ended after the drop was told', '2026-11-22T08:00:00.000Z', '2026-11-22T06:00:00.000Z', true],
  ['it was told since', '2026-11-22T08:00:00.000Z', '2026-11-22T09:00:00.000Z', false],
  ['it still lasts', '2026-11-22T13:00:00.000Z', '2026-11-22T06:00:00.000Z', false],
])('after a snooze: %s', (_when, snoozedUntil, shownAt, expected) => {
  const decision = { dismissedAt: null, snoozedUntil, leftOut: false };
  expect(news({ ...fallen(1500), decision }, told(1500, shownAt))).toBe(expected);
});

describe('open and certain', () => {
  test.each<[string, WatchedPurchase, boolean]>([
    ['a certain drop', fallen(1500), true],
    ['one of another seller', fallen(1500, { soldByAmazon: false, seller: 'B', sellerId: 'A2' }), false],
    ['one read signed out', fallen(1500, { signedIn: false }), false],
  ])('%s', (_what, watched, expected) => {
    expect(openCertain([watched])).toHaveLength(expected ? 1 : 0);
  });
});

describe('quiet hours', () => {
  const at = (clock: string) => new Date(`2026-11-22T${clock}:00`);
  test.each([
    ['22:00', '07:00', '23:30', true],
    ['22:00', '07:00', '06:59', true],
    ['22:00', '07:00', '07:00', false],
    ['22:00', '07:00', '12:00', false],
    ['12:00', '14:00', '12:00', true],
    ['12:00', '14:00', '14:00', false],
    ['', '07:00', '06:00', false],
    ['22:00', '', '23:00', false],
    ['08:00', '08:00', '08:00', false],
  ])('from %s until %s, at %s: %s', (from, until, clock, quiet) => {
    expect(isQuiet(at(clock), from, until)).toBe(quiet);
  });
});
