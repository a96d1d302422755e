import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { deleteEverything, exportData, exportRows, importData } from '../../../utils/store/backup';
import { saveDraft } from '../../../utils/store/claims';
import { db } from '../../../utils/store/db';
import { keepEvidence } from '../../../utils/store/evidence';
import { deletePurchase, rowsOfPurchase } from '../../../utils/store/purchase-rows';
import { changeSettings, readSettings } from '../../../utils/store/settings-store';
import { observation, purchase } from '../../unit/domain/examples';

const now = new Date('2026-11-21T12:00:00Z');
const { key, marketplace, asin, orderId } = purchase();
const other = purchase({
  orderId: '112-0000009-0000009',
  key: `${marketplace}/112-0000009-0000009/${asin}/0`,
});
const message = {
  ...({ kind: 'where-is-my-order', channel: 'form', language: 'en', route: null } as const),
  ...{ subject: 'Hello', text: 'Where is it?' },
};

const drawn = () => {
  const canvas = new OffscreenCanvas(4, 3);
  canvas.getContext('2d')?.fillRect(1, 1, 2, 1);
  return canvas.convertToBlob({ type: 'image/png' });
};

beforeEach(async () => {
  fakeBrowser.reset();
  await deleteEverything();
  await db.purchases.put(purchase());
  await db.orders.put({
    ...{ key: `${marketplace}/${orderId}`, marketplace, orderId, placedOn: '2026-11-19', kind: 'physical' },
    ...{ windowEndsOn: '2026-11-26', detailsReadAt: null, detailsTriedAt: null },
  });
  await db.observations.put(observation());
  await db.decisions.put({ purchaseKey: key, dismissedAt: null, snoozedUntil: null, leftOut: true });
  await db.alerts.put({ purchaseKey: key, price: 1500, shownAt: now.toISOString(), closed: false });
  const claim = await saveDraft(purchase(), null, message, now);
  await db.reminders.put({ key: `${claim}/no-answer`, shownAt: now.toISOString() });
  await keepEvidence({
    ...{ marketplace, asin, takenAt: now.toISOString(), width: 4, height: 3 },
    picture: await drawn(),
  });
});

const counts = async () =>
  Object.fromEntries(
    await Promise.all(db.tables.map(async (table) => [table.name, await table.count()] as const)),
  );

test('nothing of a deleted purchase stays, and undoing brings all of it back', async () => {
  const before = await exportData(now);
  const rows = await rowsOfPurchase(key);
  if (!rows) throw new Error('not remembered');
  const kept = await exportRows(rows, now);
  await deletePurchase(key);
  expect(Object.values(await counts()).filter((count) => count > 0)).toEqual([]);
  // What was set meanwhile stays.
  const { windowDays } = await changeSettings({ signature: 'A. Shopper' });
  expect(await importData(kept)).toHaveProperty('imported');
  expect((await readSettings()).signature).toBe('A. Shopper');
  await changeSettings({ signature: '' });
  expect(windowDays).toBe(7);
  expect(await exportData(now)).toBe(before);
});

test('what another purchase needs stays', async () => {
  await db.purchases.put(other);
  await deletePurchase(key);
  expect(await counts()).toMatchObject({ purchases: 1, observations: 1, evidence: 1, claims: 0, orders: 0 });
});

test('a purchase that is not remembered has no rows', async () => {
  expect(await rowsOfPurchase('nothing')).toBeNull();
  await deletePurchase('nothing');
  expect((await counts()).purchases).toBe(1);
});
