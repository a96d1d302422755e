import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultThreshold } from '../../../utils/domain/drop';
import { deleteEverything, exportData, importData } from '../../../utils/store/backup';
import { changeClaim, saveDraft } from '../../../utils/store/claims';
import { db } from '../../../utils/store/db';
import { changeDecision, readDecisions } from '../../../utils/store/decisions';
import { watchedAsins } from '../../../utils/store/mirror';
import { rememberOffer } from '../../../utils/store/observations';
import { rememberOrder } from '../../../utils/store/orders';
import { readOverview } from '../../../utils/store/read-overview';
import { readWatched, readWatchedOrders } from '../../../utils/store/watched';
import { raiseAlerts } from '../../../utils/watch/alerts';
import { refreshMirror } from '../../../utils/watch/ingest';
import { dueJobs } from '../../../utils/watch/jobs';
import { observation, order, purchase, usd } from '../../unit/domain/examples';

const { marketplace, key, asin, orderId } = purchase();
const now = new Date('2026-11-21T12:00:00');
const at = (hours: number) => new Date(now.getTime() + hours * 3_600_000);

async function see(minor: number, when = now): Promise<void> {
  const { key: _k, marketplace: _m, seenAt: _s, lastSeenAt: _l, how: _h, ...offer } = observation();
  await rememberOffer(marketplace, { ...offer, price: usd(minor) }, 'check', when);
}

const listed = async (when = now) => {
  const { drops, watching } = await readOverview(when);
  return { drops: drops.length, watching: watching.length };
};
const badge = () => fakeBrowser.action.getBadgeText({});
const shown = async () => Object.keys((await fakeBrowser.notifications.getAll()) ?? {});

async function askAt(minor: number): Promise<void> {
  const watched = await readWatched(key, now, defaultThreshold);
  const message = {
    ...({ kind: 'price-difference-shop', route: 'ask-shop', channel: 'chat' } as const),
    ...{ language: 'en', subject: 'S', text: `It costs ${minor}` },
  };
  const claim = watched && (await saveDraft(watched.purchase, watched.drop, message, now));
  await changeClaim(claim ?? '', { state: 'sent', amount: null, note: '' }, now);
}

beforeEach(async () => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, { getContexts: async () => [] });
  await deleteEverything();
  await rememberOrder({ marketplace, order: order(), adjustments: [], readAt: now }, 7);
  await see(1_500);
});

test('a dismissed drop is quiet until it falls further by the threshold, and undo brings it back', async () => {
  await raiseAlerts(now);
  expect([await badge(), await shown()]).toEqual(['1', [`drop:${key}`]]);
  await changeDecision(key, 'dismiss', 1_500, now);
  await raiseAlerts(now);
  expect([await badge(), await shown()]).toEqual(['', []]);
  expect(await listed()).toEqual({ drops: 0, watching: 1 });
  await changeDecision(key, 'undo', null, now);
  await raiseAlerts(now);
  expect([await badge(), await shown()]).toEqual(['1', []]);
  await changeDecision(key, 'dismiss', 1_500, now);
  await see(1_480, at(1));
  await raiseAlerts(at(1));
  expect([await badge(), await shown()]).toEqual(['', []]);
  await see(1_400, at(2));
  await raiseAlerts(at(2));
  expect([await badge(), await shown()]).toEqual(['1', [`drop:${key}`]]);
});

test('a snoozed drop is told again when the snooze is over, once', async () => {
  await raiseAlerts(now);
  await changeDecision(key, 'tomorrow', 1_500, now);
  await raiseAlerts(at(1));
  expect([await badge(), await shown()]).toEqual(['', []]);
  await raiseAlerts(at(19.9));
  expect(await shown()).toEqual([]);
  await raiseAlerts(at(20));
  expect([await badge(), await shown()]).toEqual(['1', [`drop:${key}`]]);
  await fakeBrowser.notifications.clear(`drop:${key}`);
  await raiseAlerts(at(21));
  expect(await shown()).toEqual([]);
});

test('a purchase that was left out is not looked at, not told and not listed, until undo', async () => {
  await db.products.clear();
  const kinds = async () => (await dueJobs(now)).map(({ kind }) => kind);
  const looks = async () => {
    await refreshMirror(now);
    return [(await kinds()).includes('product'), await watchedAsins(marketplace)];
  };
  expect(await looks()).toEqual([true, [asin]]);
  await changeDecision(key, 'leave-out', 1_500, now);
  expect(await looks()).toEqual([false, []]);
  expect(await listed()).toEqual({ drops: 0, watching: 0 });
  expect(await readWatchedOrders(marketplace, [orderId], now, defaultThreshold)).toEqual([]);
  await raiseAlerts(now);
  expect([await badge(), await shown()]).toEqual(['', []]);
  expect((await readWatched(key, now, defaultThreshold))?.decision).toMatchObject({ leftOut: true });
  await changeDecision(key, 'undo', null, now);
  expect(await looks()).toEqual([true, [asin]]);
  expect(await listed()).toEqual({ drops: 1, watching: 0 });
});

describe('a drop that was asked for', () => {
  test('is neither listed among the drops, nor in the badge, nor told, whatever came of it', async () => {
    await askAt(1_500);
    for (const state of ['sent', 'refused', 'no-answer', 'closed', 'refunded'] as const) {
      await changeClaim(`${key}#0`, { state, amount: null, note: '' }, now);
      await raiseAlerts(now);
      expect([await listed(), await badge(), await shown()]).toEqual([{ drops: 0, watching: 1 }, '', []]);
    }
  });

  test('is open again when the price fell further by the threshold', async () => {
    await askAt(1_500);
    await see(1_440, at(1));
    expect(await listed(at(1))).toEqual({ drops: 1, watching: 0 });
    await raiseAlerts(at(1));
    expect([await badge(), await shown()]).toEqual(['1', [`drop:${key}`]]);
  });
});

test('decisions come back with an export, and nothing rings', async () => {
  await changeDecision(key, 'dismiss', 1_500, now);
  const file = await exportData(now);
  expect(JSON.parse(file).decisions).toEqual([
    { purchaseKey: key, dismissedAt: 1_500, snoozedUntil: null, leftOut: false },
  ]);
  await deleteEverything();
  expect((await readDecisions()).size).toBe(0);
  await importData(file);
  expect((await exportData(now)) === file).toBe(true);
  await raiseAlerts(now);
  expect([await badge(), await shown()]).toEqual(['', []]);
});
