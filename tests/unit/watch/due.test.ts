import { describe, expect, test } from 'vitest';
import type { Purchase } from '../../../utils/domain/purchase';
import { dueProducts, looksPerDay, type Timing } from '../../../utils/watch/due';
import { purchase } from '../domain/examples';

const hour = 3_600_000;
const now = new Date('2026-11-21T12:00:00Z');
const timing: Timing = { now, everyMs: 6 * hour, askedAt: null, zonesOf: () => ['UTC'] };

const triedAgo = (ms: number, asin = 'B000000001') =>
  new Map([
    [
      `www.amazon.com/${asin}`,
      {
        key: `www.amazon.com/${asin}`,
        marketplace: 'www.amazon.com',
        asin,
        triedAt: new Date(now.getTime() - ms).toISOString(),
        readAt: new Date(now.getTime() - ms).toISOString(),
        failures: 0,
        size: null,
        latest: null,
      },
    ],
  ]);

const asins = (open: Purchase[], tried = new Map(), change: Partial<Timing> = {}) =>
  dueProducts(open, tried, { ...timing, ...change }).map(({ asin, request }) =>
    request === 'last-look' ? `${asin}!` : asin,
  );

describe('a product is due', () => {
  test('when it was never looked at, and every six hours', () => {
    expect(asins([purchase()])).toEqual(['B000000001']);
    expect(asins([purchase()], triedAgo(6 * hour - 1))).toEqual([]);
    expect(asins([purchase()], triedAgo(6 * hour))).toEqual(['B000000001']);
  });

  test('once for several purchases of it', () => {
    expect(asins([purchase(), purchase({ orderId: '112-0000002-0000002' })])).toEqual(['B000000001']);
  });

  test('the one whose window closes first in front', () => {
    const soon = purchase({ asin: 'B000000002', windowEndsOn: '2026-11-23' });
    expect(asins([purchase(), soon])).toEqual(['B000000002', 'B000000001']);
  });

  test.each<[string, Partial<Purchase>]>([
    ['cancelled', { state: 'cancelled' }],
    ['returned', { state: 'returned' }],
    ['bought used', { condition: 'used' }],
    ['bought in a condition that was not understood', { condition: null }],
    ['of unknown price', { unitPrice: null, netTotal: null, netUnitPrice: null }],
  ])('never when it is %s', (_why, change) => {
    expect(asins([purchase(change)])).toEqual([]);
  });
});

describe('the last look', () => {
  const last = purchase({ windowEndsOn: '2026-11-21' });

  test('comes once in the last twelve hours of the window', () => {
    expect(asins([last], triedAgo(hour), { now: new Date('2026-11-21T11:59:59Z') })).toEqual([]);
    expect(asins([last], triedAgo(hour))).toEqual(['B000000001!']);
    expect(asins([last], triedAgo(hour), { now: new Date('2026-11-21T13:00:01Z') })).toEqual(['B000000001!']);
    expect(asins([last], triedAgo(0))).toEqual([]);
  });

  test('is taken though the clock was ahead at the look before, and once', () => {
    expect(asins([last], triedAgo(-3 * 24 * hour))).toEqual(['B000000001!']);
    expect(asins([last], triedAgo(0))).toEqual([]);
  });

  test('is not taken when checks are switched off', () => {
    expect(asins([last], triedAgo(hour), { everyMs: Number.POSITIVE_INFINITY })).toEqual([]);
  });
});

describe('when the shopper asks', () => {
  test('what was looked at before is due', () => {
    expect(asins([purchase()], triedAgo(1), { askedAt: now.getTime() })).toEqual(['B000000001']);
  });

  test('each product is looked at once', () => {
    expect(asins([purchase()], triedAgo(0), { askedAt: now.getTime() - 10_000 })).toEqual([]);
  });
});

describe('a page that could not be read', () => {
  const failed = (failures: number, ago: number) =>
    new Map([...triedAgo(ago)].map(([key, record]) => [key, { ...record, readAt: null, failures }]));

  test.each([
    [1, 1],
    [2, 2],
    [3, 4],
    [9, 6],
  ])('%i times in a row is asked for again after %i h', (failures, hours) => {
    expect(asins([purchase()], failed(failures, hours * hour - 1))).toEqual([]);
    expect(asins([purchase()], failed(failures, hours * hour))).toEqual(['B000000001']);
  });

  test('does not use up the last look', () => {
    const last = purchase({ windowEndsOn: '2026-11-21' });
    expect(asins([last], failed(1, 0.5 * hour), { now: new Date('2026-11-21T18:00:00Z') })).toEqual([
      'B000000001!',
    ]);
  });
});

describe('more products than the day can serve', () => {
  const many = Array.from({ length: 2 * looksPerDay }, (_, index) => {
    const asin = `B${String(index).padStart(9, '0')}`;
    return purchase({ asin, key: asin, orderId: asin });
  });
  const triedAll = (ago: number) => new Map(many.flatMap(({ asin }) => [...triedAgo(ago, asin)]));

  test('stretch the interval of all alike', () => {
    expect(asins(many, triedAll(47 * hour))).toEqual([]);
    expect(asins(many, triedAll(48 * hour))).toHaveLength(many.length);
  });

  test('who waited longest comes first, and among equals the nearest deadline', () => {
    const tried = new Map([...triedAll(50 * hour), ...triedAgo(100 * hour, 'B000000009')]);
    const soon = { ...many[20], windowEndsOn: '2026-11-24' } as Purchase;
    const [first, second] = asins([...many.slice(0, 20), soon, ...many.slice(21)], tried);
    expect([first, second]).toEqual(['B000000009', 'B000000020']);
  });
});

describe('after the window', () => {
  const over = purchase({ windowEndsOn: '2026-11-20', returnableUntil: '2026-12-20' });

  test('a product that can go back is looked at once a day and has no last look', () => {
    expect(asins([over], triedAgo(23 * hour))).toEqual([]);
    expect(asins([over], triedAgo(24 * hour))).toEqual(['B000000001']);
  });

  test('not when checks are switched off', () => {
    expect(asins([over], new Map(), { everyMs: Number.POSITIVE_INFINITY })).toEqual([]);
  });
});
