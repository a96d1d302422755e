import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { LayoutReport } from '../../../utils/domain/layout-report';
import { newGuest } from '../../../utils/domain/pace';
import { deleteEverything, exportData } from '../../../utils/store/backup';
import { db } from '../../../utils/store/db';
import { deletionMark } from '../../../utils/store/deletions';
import { readHealth } from '../../../utils/store/health';
import {
  noteUnfilledPage,
  noteUnreadPage,
  onLayoutReports,
  readLayoutReports,
} from '../../../utils/store/layout-reports';
import { rememberOffer } from '../../../utils/store/observations';
import { rememberOrder } from '../../../utils/store/orders';
import { observation, order } from '../../unit/domain/examples';

const now = new Date(2026, 10, 21, 12);
const before = new Date(now.getTime() - 3_600_000);
const marketplace = 'www.amazon.com';
const unknown = { page: 'unknown', expected: 'order-details', report: { page: null } } as const;

beforeEach(async () => {
  fakeBrowser.reset();
  await deleteEverything();
});

test('what was last read of each marketplace, and what of the day is used up', async () => {
  expect(await readHealth(now)).toEqual([]);
  await rememberOrder({ marketplace, order: order(), adjustments: [], readAt: before }, 7);
  const {
    key: _key,
    marketplace: _host,
    seenAt: _first,
    lastSeenAt: _last,
    how: _how,
    ...offer
  } = observation();
  await rememberOffer(marketplace, offer, 'check', before);
  const listAt = before.getTime();
  await db.guests.bulkPut([
    { ...newGuest(marketplace), listAt, day: '2026-11-21', requests: 7 },
    { ...newGuest('www.amazon.de'), day: '2026-11-20', requests: 9, signedOut: true },
  ]);
  const at = before.toISOString();
  expect(await readHealth(now)).toMatchObject([
    { marketplace, listAt: at, detailsAt: at, checkedAt: at, priceAt: at, requests: 7, pauses: [] },
    {
      marketplace: 'www.amazon.de',
      ...{ listAt: null, detailsAt: null, checkedAt: null, priceAt: null, requests: 0 },
      pauses: [{ reason: 'sign-in', scope: 'orders' }],
    },
  ]);
});

test('reports name no order, no product and no query, and are no part of an export', async () => {
  const seen: (readonly LayoutReport[])[] = [];
  const stop = onLayoutReports((reports) => seen.push(reports));
  const details = 'https://www.amazon.com/-/es/gp/css/order-details?orderID=112-0000001-0000001';
  await Promise.all([
    noteUnreadPage(details, unknown, before, deletionMark()),
    noteUnfilledPage('https://www.amazon.com/message-us?x=1', 'chat', [], now),
    noteUnreadPage('https://example.com/gp/css/order-details', unknown, now, deletionMark()),
  ]);
  stop();
  expect(await readLayoutReports()).toEqual([
    {
      ...{ marketplace, expected: 'contact', path: '/message-us', at: now.toISOString() },
      report: { stage: 'chat', message: null },
    },
    {
      ...{ marketplace, expected: 'order-details', path: '/gp/css/order-details', at: before.toISOString() },
      report: { page: null },
    },
  ]);
  expect(seen.at(-1)).toHaveLength(2);
  expect(await exportData(now)).not.toContain('order-details');
  await deleteEverything();
  expect(await readLayoutReports()).toEqual([]);
});
