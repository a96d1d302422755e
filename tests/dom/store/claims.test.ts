import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { deleteEverything, exportData, importData } from '../../../utils/store/backup';
import { allClaimsOf, changeClaim, latestClaim, saveDraft } from '../../../utils/store/claims';
import { db, Store } from '../../../utils/store/db';
import { ownTemplate, resetTemplate, saveTemplate } from '../../../utils/store/templates';
import { version1 } from '../../../utils/store/versions/1';
import { purchase } from '../../unit/domain/examples';

const now = new Date('2026-11-21T12:00:00Z');
const bought = purchase();
const message = (kind: 'cancel' | 'damaged-or-wrong', text: string) => ({
  ...({ kind, channel: 'form', language: 'de', route: null, subject: 'S', text } as const),
});

beforeEach(async () => {
  fakeBrowser.reset();
  await deleteEverything();
});

describe('messages that are not about a price', () => {
  test('are kept without a drop, side by side, each with its own text', async () => {
    await saveDraft(bought, null, message('cancel', 'one'), now);
    await saveDraft(bought, null, message('damaged-or-wrong', 'two'), now);
    await saveDraft(bought, null, message('cancel', 'three'), now);
    const kept = (await allClaimsOf(bought.key)).map(({ kind, text, number }) => [kind, text, number]);
    expect(kept).toEqual([
      ['damaged-or-wrong', 'two', 1],
      ['cancel', 'three', 0],
    ]);
  });

  test('are followed by another after they were sent', async () => {
    const first = await saveDraft(bought, null, message('cancel', 'one'), now);
    await changeClaim(first ?? '', { state: 'sent', amount: null, note: '' }, now);
    await saveDraft(bought, null, message('cancel', 'two'), now);
    expect((await allClaimsOf(bought.key)).map(({ state, text }) => [state, text])).toEqual([
      ['drafted', 'two'],
      ['sent', 'one'],
    ]);
  });

  test('are not the claim of the drop, and a request without a drop is none', async () => {
    await saveDraft(bought, null, message('cancel', 'one'), now);
    const price = { ...message('cancel', 'x'), kind: 'price-difference-shop' } as const;
    expect(await saveDraft(bought, null, price, now)).toBeNull();
    expect(await latestClaim(bought.key)).toBeNull();
    expect((await latestClaim(bought.key, ['cancel']))?.text).toBe('one');
  });
});

describe('in an export', () => {
  test('other messages and own templates come back as they were', async () => {
    await saveDraft(bought, null, message('cancel', 'one'), now);
    await saveTemplate({ kind: 'cancel', language: 'de', subject: '{order}', text: 'Bitte {order}' });
    const file = await exportData(now);
    expect(JSON.parse(file)).toMatchObject({
      claims: [{ kind: 'cancel', channel: 'form', language: 'de', route: null, difference: null }],
      templates: [{ kind: 'cancel', language: 'de', subject: '{order}', text: 'Bitte {order}' }],
    });
    await deleteEverything();
    expect(await ownTemplate('cancel', 'de')).toBeNull();
    await importData(file);
    expect(await exportData(now)).toBe(file);
  });

  const documented = (change: object) =>
    JSON.stringify({
      ...{ format: 'dropback', version: 1, exportedAt: now.toISOString(), settings: {} },
      ...{ purchases: [], observations: [] },
      claims: [
        {
          ...{ marketplace: bought.marketplace, orderId: bought.orderId, asin: bought.asin, line: 0 },
          ...{ route: 'ask-seller', state: 'drafted', difference: { amount: '3.60', currency: 'USD' } },
          ...change,
        },
      ],
    });

  test.each([
    ['ask-seller', 'price-difference-seller'],
    ['ask-shop', 'price-difference-shop'],
  ])('a file without kinds: the claim of %s is a %s', async (route, kind) => {
    expect(await importData(documented({ route }))).toHaveProperty('imported.claims', 1);
    expect((await db.claims.toArray())[0]).toMatchObject({ kind, channel: 'form', language: null });
  });

  test.each([
    ['route', { route: null }],
    ['difference', { difference: null }],
    ['kind', { kind: 'threat' }],
  ])('a request for a difference without its %s is refused', async (key, change) => {
    expect(await importData(documented(change))).toMatchObject({ at: `claims.0.${key}` });
    expect(await db.claims.count()).toBe(0);
  });
});

test('a template is kept for its kind and language until it is reset', async () => {
  await saveTemplate({ kind: 'cancel', language: 'de', subject: 'a', text: 'b' });
  await saveTemplate({ kind: 'cancel', language: 'de', subject: 'c', text: 'd' });
  expect(await ownTemplate('cancel', 'de')).toMatchObject({ subject: 'c', text: 'd' });
  expect(await ownTemplate('cancel', 'en')).toBeNull();
  await resetTemplate('cancel', 'de');
  expect(await ownTemplate('cancel', 'de')).toBeNull();
});

describe('from version 1', () => {
  const name = 'dropback-of-version-1';

  test('claims learn what they are about', async () => {
    const old = new Dexie(name);
    old.version(1).stores(version1);
    await old.table('claims').bulkPut([
      {
        key: 'a',
        purchaseKey: 'p',
        route: 'ask-seller',
        state: 'sent',
        draftedAt: '2026-11-01T00:00:00.000Z',
      },
      { key: 'b', purchaseKey: 'p', route: 'ask-shop', state: 'sent', draftedAt: '2026-11-02T00:00:00.000Z' },
    ]);
    old.close();
    const store = new Store(name);
    expect(await store.claims.toArray()).toMatchObject([
      { key: 'a', kind: 'price-difference-seller', channel: 'form', language: null },
      { key: 'b', kind: 'price-difference-shop', channel: 'form', language: null },
    ]);
    expect(await store.templates.count()).toBe(0);
    store.close();
    indexedDB.deleteDatabase(name);
  });
});
