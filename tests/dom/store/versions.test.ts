import { Dexie } from 'dexie';
import { afterEach, describe, expect, test } from 'vitest';
import { unfollowed } from '../../../utils/domain/claim';
import { Store } from '../../../utils/store/db';
import { troubleOf } from '../../../utils/store/trouble';
import { version1 } from '../../../utils/store/versions/1';
import { upgradeTo2, version2 } from '../../../utils/store/versions/2';
import { upgradeTo3, version3 } from '../../../utils/store/versions/3';
import { observation, purchase, usd } from '../../unit/domain/examples';
import { storedBy } from './stored-by';

const name = 'dropback-versions';
afterEach(() => Dexie.delete(name));

/** A store as an old release left it, with what that release wrote. */
const oldStores = {
  1: (old: Dexie) => old.version(1).stores(version1),
  2: (old: Dexie) => {
    old.version(1).stores(version1);
    old.version(2).stores(version2).upgrade(upgradeTo2);
  },
  3: (old: Dexie) => {
    old.version(1).stores(version1);
    old.version(2).stores(version2).upgrade(upgradeTo2);
    old.version(3).stores(version3).upgrade(upgradeTo3);
  },
} as const;

async function openOld(version: keyof typeof oldStores): Promise<void> {
  const old = new Dexie(name);
  oldStores[version](old);
  await old.open();
  for (const [table, rows] of Object.entries(storedBy[version])) await old.table(table).bulkPut([...rows]);
  old.close();
}

describe.each([1, 2, 3] as const)('from version %i to the newest', (version) => {
  test('every row arrives, and what is new has its place', async () => {
    await openOld(version);
    const store = new Store(name);
    expect(await store.purchases.toArray()).toEqual([purchase()]);
    expect(await store.observations.toArray()).toEqual([observation()]);
    expect(await store.claims.toArray()).toMatchObject([
      {
        state: 'sent',
        difference: usd(500),
        kind: 'price-difference-seller',
        channel: 'form',
        language: null,
        ...unfollowed,
      },
    ]);
    expect(await store.guests.toArray()).toEqual([
      {
        ...{
          marketplace: 'www.amazon.com',
          lastRequestAt: 1_000,
          day: '2026-11-21',
          requests: 7,
          lastLooks: 0,
        },
        ...{ signedOut: true, orderPageSeen: false, signInWalls: 0, listAt: 0 },
        pause: { reason: 'captcha', since: 5_000, until: 9_000, length: 4_000 },
      },
    ]);
    expect(await store.products.toArray()).toMatchObject([{ failures: 0, size: null, latest: null }]);
    expect(await store.alerts.toArray()).toMatchObject([{ price: 1_500, closed: false }]);
    expect(await store.observations.toArray()).toEqual([observation()]);
    for (const table of [store.decisions, store.evidence, store.reminders])
      expect(await table.count()).toBe(0);
    expect(await store.purchases.where('[marketplace+placedOn]').above(['', '']).count()).toBe(1);
    store.close();
  });
});

test('a store of a later release is left as it is, and said', async () => {
  const later = new Dexie(name);
  later.version(99).stores({ purchases: 'key', orders: 'key' });
  await later.open();
  await later.table('purchases').put({ key: 'kept' });
  later.close();
  const store = new Store(name);
  const error = await store.open().then(
    () => null,
    (reason: unknown) => reason,
  );
  // A browser may open it all the same; what stands in it has to be there either way.
  if (error) expect(troubleOf(error)).toBe('newer');
  store.close();
  const again = new Dexie(name);
  await again.open();
  expect(await again.table('purchases').toArray()).toEqual([{ key: 'kept' }]);
  again.close();
});
