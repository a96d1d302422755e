import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultThreshold } from '../../../utils/domain/drop';
import { pickLanguage } from '../../../utils/i18n/pick';
import { toSettings, watchingOf } from '../../../utils/settings';
import { deleteEverything, exportData, importData } from '../../../utils/store/backup';
import { saveDraft } from '../../../utils/store/claims';
import { db } from '../../../utils/store/db';
import { changeDecision } from '../../../utils/store/decisions';
import { rememberOffer } from '../../../utils/store/observations';
import { rememberOrder } from '../../../utils/store/orders';
import { readOverview } from '../../../utils/store/read-overview';
import { changeSettings, readSettings } from '../../../utils/store/settings-store';
import { readWatched } from '../../../utils/store/watched';
import { observation, order } from '../../unit/domain/examples';

const now = new Date('2026-11-21T12:00:00Z');
const marketplace = 'www.amazon.com';
const key = 'www.amazon.com/112-0000001-0000001/B000000001/0';

async function someData(): Promise<void> {
  await rememberOrder({ marketplace, order: order(), adjustments: [], readAt: now }, 7);
  const {
    key: _key,
    marketplace: _host,
    seenAt: _first,
    lastSeenAt: _last,
    how: _how,
    ...offer
  } = observation();
  await rememberOffer(marketplace, offer, 'check', now);
  const watched = await readWatched(key, now, defaultThreshold);
  if (!watched) throw new Error('not remembered');
  await saveDraft(
    watched.purchase,
    watched.drop,
    {
      ...{ kind: 'price-difference-shop', channel: 'form', language: 'ja', route: 'ask-shop' },
      ...{ subject: 'Hello', text: 'Dear “shop” — 日本' },
    },
    now,
  );
  await changeSettings({ windowDays: 9, signature: 'A. Shopper' });
}

beforeEach(async () => {
  fakeBrowser.reset();
  await deleteEverything();
});

test('export, delete all, import, export gives the same file', async () => {
  await someData();
  const first = await exportData(now);
  await deleteEverything();
  expect(await db.purchases.count()).toBe(0);
  expect((await readSettings()).windowDays).toBe(7);
  expect(await importData(first)).toEqual({ imported: { purchases: 1, observations: 1, claims: 1 } });
  expect(await exportData(now)).toBe(first);
});

test('two profiles that take in each other’s exports, twice, know the same', async () => {
  await someData();
  await changeDecision(key, 'tomorrow', 1_500, now);
  const one = await exportData(now);
  await deleteEverything();
  const bought = order({ orderId: '112-0000002-0000002', placedOn: '2026-11-20' });
  await rememberOrder({ marketplace, order: bought, adjustments: [], readAt: now }, 7);
  await changeSettings({ windowDays: 14, signature: 'B. Shopper' });
  await importData(one);
  const both = await exportData(now);
  expect(JSON.parse(both)).toMatchObject({
    purchases: [{ windowEndsOn: '2026-11-26' }, { windowEndsOn: '2026-11-29' }],
    claims: [{ text: 'Dear “shop” — 日本' }],
    decisions: [{ purchaseKey: key, snoozedUntil: expect.stringMatching(/^2026-11-2[123]T/) }],
    settings: { windowDays: 9, signature: 'A. Shopper' },
  });
  await deleteEverything();
  await importData(one);
  for (let turn = 0; turn < 2; turn += 1) {
    await importData(both);
    expect(await exportData(now)).toBe(both);
  }
  // A snooze holds in the other profile, too.
  const drops = (await readOverview(now)).drops.map(({ purchase }) => purchase.key);
  expect(drops).toEqual([key.replace(/0000001-0000001/u, '0000002-0000002')]);
});

test('settings that nobody could have chosen are those of before, one by one', async () => {
  const wild = {
    ...{ checks: 'no', checkEveryHours: 0.001, windowDays: -5, minPercent: Number.NaN, language: 'xx-☃' },
    ...{ minAmounts: { USD: '-1', __proto__: null }, quietFrom: '25:00', signature: 'x'.repeat(9_999) },
    ...{ notifications: null, quietUntil: '07:00', untilReturn: true, unheardOf: 1 },
  };
  await fakeBrowser.storage.local.set({ settings: wild });
  await someData();
  const { windowDays: _days, signature: _name, ...settings } = await readSettings();
  const { windowDays: _own, signature: _own2, ...usual } = toSettings({});
  expect(settings).toEqual({ ...usual, language: 'xx-☃', quietUntil: '07:00', untilReturn: true });
  expect(pickLanguage(settings.language, ['de'])).toBe('de');
  expect((await readOverview(now, watchingOf(await readSettings()))).drops).toHaveLength(1);
  for (const other of [null, 7, 'x', [], [1]]) {
    await fakeBrowser.storage.local.set({ settings: other });
    expect(await readSettings()).toEqual(toSettings({}));
  }
});

test('importing twice changes nothing', async () => {
  await someData();
  const file = await exportData(now);
  await importData(file);
  await importData(file);
  expect(await exportData(now)).toBe(file);
});

test('the file has the documented form', async () => {
  await someData();
  const file = JSON.parse(await exportData(now));
  expect(file).toMatchObject({
    format: 'dropback',
    version: 1,
    exportedAt: now.toISOString(),
    purchases: [
      { marketplace, netUnitPrice: { amount: '20.00', currency: 'USD' }, windowEndsOn: '2026-11-26' },
    ],
    observations: [{ how: 'check', price: { amount: '15.00', currency: 'USD' }, noPriceBecause: null }],
    claims: [{ route: 'ask-shop', state: 'drafted', difference: { amount: '5.00', currency: 'USD' } }],
    settings: { windowDays: 9 },
  });
});

test('a file with only the documented keys is read', async () => {
  const documented = {
    format: 'dropback',
    version: 1,
    exportedAt: '2026-11-21T19:00:00.000Z',
    purchases: [
      {
        ...{
          marketplace,
          orderId: '112-0000009-0000009',
          asin: 'B000000009',
          line: 0,
          title: 'A pan',
          quantity: 2,
        },
        ...{
          placedOn: '2026-11-19',
          seller: 'Pots',
          sellerId: 'A1POTS',
          soldByAmazon: false,
          condition: 'new',
        },
        unitPrice: { amount: '13.99', currency: 'USD' },
        netUnitPrice: { amount: '13.29', currency: 'USD' },
        ...{ kind: 'physical', state: 'not-shipped', deliveredOn: null, returnableUntil: null },
        windowEndsOn: '2026-11-26',
      },
    ],
    observations: [],
    claims: [],
    settings: {},
  };
  expect(await importData(JSON.stringify(documented))).toEqual({
    imported: { purchases: 1, observations: 0, claims: 0 },
  });
  expect((await db.purchases.toArray())[0]?.netTotal).toEqual({ minor: 2658, currency: 'USD' });
});

describe('where the file and the store differ, the file wins', () => {
  test('rows and settings; what only the store has stays', async () => {
    await someData();
    const file = JSON.parse(await exportData(now));
    file.purchases[0].title = 'Another title';
    file.settings.windowDays = 5;
    await rememberOrder(
      { marketplace, order: order({ orderId: '112-0000002-0000002' }), adjustments: null, readAt: now },
      7,
    );
    await importData(JSON.stringify(file));
    expect(await db.purchases.count()).toBe(2);
    expect((await db.purchases.get(key))?.title).toBe('Another title');
    expect((await readSettings()).windowDays).toBe(5);
  });
});

describe('a file that is not an export is refused whole', () => {
  const broken = (path: readonly (string | number)[], value: unknown) => async () => {
    const file = JSON.parse(await exportData(now));
    const parent = path.slice(0, -1).reduce((part, step) => part[step], file);
    parent[path.at(-1) ?? ''] = value;
    return JSON.stringify(file);
  };
  test.each<[string, () => Promise<string>, string | null]>([
    ['not JSON', async () => 'purchases,12', null],
    ['a list', async () => '[]', 'format'],
    ['another format', broken(['format'], 'other'), 'format'],
    ['a later version', broken(['version'], 2), 'version'],
    ['a bad amount', broken(['purchases', 0, 'unitPrice', 'amount'], '1,5'), 'purchases.0.unitPrice'],
    ['a bad day', broken(['purchases', 0, 'placedOn'], '2026-02-31'), 'purchases.0.placedOn'],
    ['an unknown shop', broken(['purchases', 0, 'marketplace'], 'evil.example'), 'purchases.0.marketplace'],
    ['a broken claim', broken(['claims', 0, 'state'], 'won'), 'claims.0.state'],
  ])('%s', async (_what, json, at) => {
    await someData();
    const text = await json();
    const before = await exportData(now);
    const reply = await importData(text);
    expect(reply).toMatchObject({ refused: expect.stringMatching(/\w/), at });
    expect(await exportData(now)).toBe(before);
  });
});
