import { liveQuery } from 'dexie';
import { beforeEach, expect, test } from 'vitest';
import { db } from '../../../utils/store/db';
import { rememberOffer } from '../../../utils/store/observations';
import { rememberOrder } from '../../../utils/store/orders';
import { readOverview } from '../../../utils/store/queries';
import { observation, order } from '../../unit/domain/examples';

const now = new Date('2026-11-21T12:00:00Z');
const marketplace = 'www.amazon.com';

beforeEach(() => Promise.all(db.tables.map((table) => table.clear())));

test('the overview can be followed live', async () => {
  await rememberOrder({ marketplace, order: order(), adjustments: [], readAt: now }, 7);
  const seen: number[] = [];
  const subscription = liveQuery(() => readOverview(now)).subscribe(({ drops }) => seen.push(drops.length));
  await expect.poll(() => seen).toEqual([0]);
  const {
    key: _key,
    marketplace: _host,
    seenAt: _first,
    lastSeenAt: _last,
    how: _how,
    ...offer
  } = observation();
  await rememberOffer(marketplace, offer, 'check', now);
  await expect.poll(() => seen.at(-1)).toBe(1);
  subscription.unsubscribe();
});
