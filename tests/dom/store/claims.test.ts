import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageFacts } from '../../../utils/domain/page';
import { deleteEverything, exportData, importData } from '../../../utils/store/backup';
import {
  allClaimsOf,
  changeClaim,
  denyRefund,
  latestClaim,
  noteContactLeft,
  noteRefundTotal,
  noteSentAsked,
  readSentQuestions,
  saveDraft,
} from '../../../utils/store/claims';
import { db, Store } from '../../../utils/store/db';
import { deletionMark } from '../../../utils/store/deletions';
import { ownTemplate, resetTemplate, saveTemplate } from '../../../utils/store/templates';
import { version1 } from '../../../utils/store/versions/1';
import { ingestOrderPage } from '../../../utils/watch/ingest';
import { claim } from '../../unit/domain/claims-of';
import { item, order, purchase, usd } from '../../unit/domain/examples';

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

describe('what followed from a message', () => {
  const sentAt = '2026-11-21T12:00:00.000Z';
  const said = { amount: null, note: '' } as const;
  const one = async () => (await allClaimsOf(bought.key))[0];

  test('the times of an answer: another note keeps its day, another answer has its own, undo brings back all', async () => {
    const key = (await saveDraft(bought, null, message('cancel', 'one'), now)) ?? '';
    const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
    const times = async () => [(await one())?.sentAt, (await one())?.answeredAt];
    await changeClaim(key, { ...said, state: 'sent' }, now);
    await changeClaim(key, { ...said, state: 'refused' }, later(1));
    expect(await times()).toEqual([sentAt, '2026-11-21T13:00:00.000Z']);
    await changeClaim(key, { ...said, state: 'refused', note: 'politely' }, later(2));
    expect(await times()).toEqual([sentAt, '2026-11-21T13:00:00.000Z']);
    await changeClaim(key, { ...said, state: 'refunded' }, later(3));
    expect(await times()).toEqual([sentAt, '2026-11-21T15:00:00.000Z']);
    await changeClaim(
      key,
      { ...said, state: 'refused', times: { sentAt, answeredAt: '2026-11-21T13:00:00.000Z' } },
      later(4),
    );
    expect(await times()).toEqual([sentAt, '2026-11-21T13:00:00.000Z']);
    await changeClaim(key, { ...said, state: 'drafted' }, later(5));
    expect(await times()).toEqual([null, null]);
  });

  test('whether it was sent is asked once, and only while it is a draft', async () => {
    const key = (await saveDraft(bought, null, message('cancel', 'one'), now)) ?? '';
    const questions = async () => (await readSentQuestions()).map((claim) => claim.key);
    expect(await questions()).toEqual([]);
    await noteContactLeft(key);
    expect(await questions()).toEqual([key]);
    await saveDraft(bought, null, message('cancel', 'another word'), now);
    expect(await questions()).toEqual([key]);
    await noteSentAsked([key]);
    await noteContactLeft(key);
    expect(await questions()).toEqual([]);
    const other = (await saveDraft(bought, null, message('damaged-or-wrong', 'two'), now)) ?? '';
    await changeClaim(other, { ...said, state: 'sent' }, now);
    await noteContactLeft(other);
    expect(await questions()).toEqual([]);
  });

  test('a refund on the order page is proposed, denied, and comes back with an export', async () => {
    const key = (await saveDraft(bought, null, message('damaged-or-wrong', 'one'), now)) ?? '';
    await changeClaim(key, { ...said, state: 'sent' }, now);
    const page: PageFacts = {
      ...{ page: 'order-details', order: order(), adjustments: [], signedIn: true, report: {} },
      refundTotal: usd(360),
    };
    await ingestOrderPage(bought.marketplace, page, now, deletionMark());
    expect(await one()).toMatchObject({ state: 'sent', refundSeen: usd(360), refundDenied: false });
    await denyRefund(key);
    await ingestOrderPage(bought.marketplace, page, now, deletionMark());
    expect(await one()).toMatchObject({ refundSeen: usd(360), refundDenied: true });
    const file = await exportData(now);
    expect(JSON.parse(file).claims[0]).toMatchObject({
      ...{ sentQuestion: 'not-yet', refundSeen: { amount: '3.60', currency: 'USD' }, refundDenied: true },
    });
    await deleteEverything();
    await importData(file);
    expect((await exportData(now)) === file).toBe(true);
    await ingestOrderPage(bought.marketplace, { ...page, refundTotal: usd(860) }, now, deletionMark());
    expect(await one()).toMatchObject({
      ...{ refundBefore: usd(360), refundSeen: usd(500), refundDenied: false },
    });
  });

  test('a refund that stood there before a message was sent is not its answer, only what comes on top', async () => {
    const page = (total: number): PageFacts => ({
      ...{ page: 'order-details', order: order(), adjustments: [], signedIn: true, report: {} },
      refundTotal: usd(total),
    });
    const see = (total: number) => ingestOrderPage(bought.marketplace, page(total), now, deletionMark());
    await see(360);
    const key = (await saveDraft(bought, null, message('damaged-or-wrong', 'one'), now)) ?? '';
    await changeClaim(key, { ...said, state: 'sent' }, now);
    await see(360);
    expect(await one()).toMatchObject({ refundBefore: usd(360), refundSeen: null });
    const file = await exportData(now);
    await deleteEverything();
    await importData(file);
    expect((await exportData(now)) === file).toBe(true);
    await see(860);
    expect(await one()).toMatchObject({ refundBefore: usd(360), refundSeen: usd(500) });
  });

  test('the refund of a return is no answer to a request for a difference; what comes on top of it is', async () => {
    await db.purchases.put(bought);
    const key = `${bought.key}#0`;
    await db.claims.put(claim());
    const see = (total: number) =>
      ingestOrderPage(
        bought.marketplace,
        {
          ...{ page: 'order-details', adjustments: [], refundTotal: usd(total), signedIn: true, report: {} },
          order: order({ items: [item({ state: 'returned' })] }),
        },
        now,
        deletionMark(),
      );
    await see(2_000);
    expect(await db.claims.get(key)).toMatchObject({ refundBefore: usd(2_000), refundSeen: null });
    await see(2_500);
    expect(await db.claims.get(key)).toMatchObject({ refundBefore: usd(2_000), refundSeen: usd(500) });
  });

  test('a refund is proposed to every message of an order until one has it, and again after an undo', async () => {
    const keys = await Promise.all(
      (['damaged-or-wrong', 'cancel'] as const).map((kind) =>
        saveDraft(bought, null, message(kind, 'one'), now),
      ),
    );
    await db.claims.update(keys[1] ?? '', { kind: 'something-missing' });
    for (const key of keys) await changeClaim(key ?? '', { ...said, state: 'sent' }, now);
    await db.orders.put({
      ...{ key: `${bought.marketplace}/${bought.orderId}`, marketplace: bought.marketplace },
      ...{ orderId: bought.orderId, placedOn: null, kind: 'physical', windowEndsOn: null },
      ...{ detailsReadAt: null, detailsTriedAt: null },
    });
    await noteRefundTotal(bought.marketplace, bought.orderId, usd(360));
    const seen = async () =>
      (await db.claims.bulkGet(keys.map((key) => key ?? ''))).map((each) => each?.refundSeen ?? null);
    expect(await seen()).toEqual([usd(360), usd(360)]);
    const sent = await db.claims.get(keys[0] ?? '');
    await changeClaim(keys[0] ?? '', { state: 'refunded', amount: usd(360), note: '' }, now);
    expect((await seen())[1]).toBeNull();
    const times = { sentAt: sent?.sentAt ?? null, answeredAt: null };
    await changeClaim(keys[0] ?? '', { ...said, state: 'sent', times }, now);
    expect(await seen()).toEqual([usd(360), usd(360)]);
  });

  test('a draft that is closed was never sent', async () => {
    const key = (await saveDraft(bought, null, message('cancel', 'one'), now)) ?? '';
    await changeClaim(key, { ...said, state: 'closed' }, now);
    expect(await one()).toMatchObject({ state: 'closed', sentAt: null, answeredAt: null });
  });

  test('the refund of another order says nothing', async () => {
    const key = (await saveDraft(bought, null, message('damaged-or-wrong', 'one'), now)) ?? '';
    await changeClaim(key, { ...said, state: 'sent' }, now);
    await noteRefundTotal(bought.marketplace, bought.orderId.slice(0, -1), usd(360));
    expect((await one())?.refundSeen).toBeNull();
  });
});
