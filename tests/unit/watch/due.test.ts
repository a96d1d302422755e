import { describe, expect, test } from 'vitest';
import type { Purchase } from '../../../utils/domain/purchase';
import { dueProducts, type Timing } from '../../../utils/watch/due';
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
