import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Purchase } from '../../../utils/domain/purchase';
import { everything, type PurchaseQuery } from '../../../utils/domain/purchase-query';
import { deleteEverything } from '../../../utils/store/backup';
import { db } from '../../../utils/store/db';
import {
  findPurchases,
  latestPurchases,
  readListed,
  rememberedMarketplaces,
} from '../../../utils/store/find-purchases';
import { observation, purchase } from '../../unit/domain/examples';

const now = new Date('2026-11-21T12:00:00Z');
let number = 0;

const bought = (change: Partial<Purchase>): Purchase => {
  number += 1;
  const { marketplace = 'www.amazon.com', asin = `B00000000${number % 10}` } = change;
  const orderId = `112-${String(number).padStart(7, '0')}`;
  return purchase({ ...change, marketplace, asin, orderId, key: `${marketplace}/${orderId}/${asin}/0` });
};

const find = (query: Partial<PurchaseQuery>, signal = new AbortController().signal) =>
  findPurchases({ ...everything, ...query }, { now, language: 'en', signal });

async function titles(query: Partial<PurchaseQuery>): Promise<(string | undefined)[]> {
  const rows = await db.purchases.bulkGet(await find(query));
  return rows.map((row) => row?.title);
}

beforeEach(async () => {
  fakeBrowser.reset();
  number = 0;
  await deleteEverything();
});

describe('finding', () => {
  beforeEach(async () => {
    await db.purchases.bulkPut([
      bought({ title: 'Café table', placedOn: '2026-11-19', seller: 'Möbel Nord' }),
      bought({ title: 'apron', placedOn: null, windowEndsOn: null, state: 'shipped' }),
      bought({
        title: 'Zither',
        placedOn: '2026-01-02',
        windowEndsOn: '2026-01-09',
        marketplace: 'www.amazon.de',
      }),
      bought({ title: 'Bell', placedOn: '2026-11-20', netUnitPrice: { minor: 999, currency: 'EUR' } }),
      bought({ title: 'bowl', placedOn: '2026-11-18', netUnitPrice: { minor: 5000, currency: 'USD' } }),
    ]);
  });

  test.each<[Partial<PurchaseQuery>, string[]]>([
    [{}, ['Bell', 'Café table', 'bowl', 'Zither', 'apron']],
    [{ order: 'date-up' }, ['Zither', 'bowl', 'Café table', 'Bell', 'apron']],
    [{ order: 'title-up' }, ['apron', 'Bell', 'bowl', 'Café table', 'Zither']],
    // Prices of different currencies stand in groups.
    [{ order: 'price-down' }, ['Bell', 'bowl', 'Zither', 'apron', 'Café table']],
    [{ order: 'window-up', only: 'open' }, ['Café table', 'Bell', 'bowl']],
    [{ marketplace: 'www.amazon.de' }, ['Zither']],
    [{ state: 'shipped' }, ['apron']],
    [{ text: 'CAFE' }, ['Café table']],
    [{ text: 'nord mobel' }, ['Café table']],
    [{ text: '0000003' }, ['Zither']],
    [{ text: 'café zither' }, []],
  ])('%j', async (query, expected) => {
    const found = await titles(query);
    if (query.only === 'open') expect(new Set(found)).toEqual(new Set(expected));
    else expect(found).toEqual(expected);
  });

  test('what is cheaper now by its newest observation, and what was left out', async () => {
    const rows = await db.purchases.toArray();
    const cheap = rows.find(({ title }) => title === 'Café table');
    const dear = rows.find(({ title }) => title === 'apron');
    if (!cheap || !dear) throw new Error('not there');
    const seen = (of: Purchase, at: string, minor: number) =>
      observation({
        ...{ key: `${of.marketplace}/${of.asin}/${at}`, marketplace: of.marketplace, asin: of.asin },
        ...{ seenAt: at, lastSeenAt: at, price: { minor, currency: 'USD' } },
      });
    await db.observations.bulkPut([
      seen(cheap, '2026-11-20T01:00:00.000Z', 2500),
      seen(cheap, '2026-11-20T02:00:00.000Z', 1500),
      seen(dear, '2026-11-20T01:00:00.000Z', 1500),
      seen(dear, '2026-11-20T02:00:00.000Z', 2500),
    ]);
    expect(await titles({ only: 'cheaper' })).toEqual(['Café table']);
    await db.decisions.put({ purchaseKey: dear.key, dismissedAt: null, snoozedUntil: null, leftOut: true });
    expect(await titles({ only: 'left-out' })).toEqual(['apron']);
    expect((await readListed([cheap.key, 'gone'])).get(cheap.key)?.latest?.price?.minor).toBe(1500);
  });

  test('the first rows by index are those that the whole search begins with', async () => {
    expect(await latestPurchases(3)).toEqual((await find({})).slice(0, 3));
    expect(await rememberedMarketplaces()).toEqual(['www.amazon.com', 'www.amazon.de']);
  });
});

test('many are found in turns of their own, in order, and a search can be ended on the way', async () => {
  const many = Array.from({ length: 5_000 }, (_, index) =>
    bought({ title: `Thing ${index}`, placedOn: `20${10 + (index % 16)}-0${1 + (index % 9)}-11` }),
  );
  await db.purchases.bulkPut(many);
  const days = (await db.purchases.bulkGet(await find({}))).map((row) => row?.placedOn ?? '');
  expect(days).toHaveLength(5_000);
  expect(days).toEqual(days.toSorted().toReversed());
  const ended = new AbortController();
  const found = find({ text: 'thing' }, ended.signal);
  setTimeout(() => ended.abort());
  expect((await found).length).toBeLessThan(5_000);
});
