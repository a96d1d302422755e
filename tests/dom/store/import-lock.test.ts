import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { toSettings } from '../../../utils/settings';
import { deleteEverything, importData } from '../../../utils/store/backup';
import { db } from '../../../utils/store/db';
import { rememberOrder } from '../../../utils/store/orders';
import { changeSettings, readSettings } from '../../../utils/store/settings-store';
import { dueJobs } from '../../../utils/watch/jobs';
import { exportFileOf } from '../../bench/export-file';
import { order, purchase } from '../../unit/domain/examples';

const now = new Date('2026-11-21T12:00:00Z');
const { marketplace } = purchase();

/** A file with things to look at, by a shopper who switched that off. */
const file = JSON.stringify({
  ...JSON.parse(exportFileOf({ purchases: 2_000, open: 20 }, now)),
  settings: { checks: false, orderLists: false },
});

beforeEach(async () => {
  fakeBrowser.reset();
  await deleteEverything();
});
afterEach(deleteEverything);

test('what is asked during an import, at whatever moment, sees the rows by their own settings', async () => {
  const reading = importData(file);
  const found: number[] = [];
  let isOver = false;
  void reading.finally(() => {
    isOver = true;
  });
  while (!isOver) {
    found.push((await dueJobs(now)).length);
    await new Promise((resolve) => setTimeout(resolve));
  }
  await reading;
  expect(await db.purchases.count()).toBe(2_000);
  expect(found.length).toBeGreaterThan(1);
  expect(new Set(found)).toEqual(new Set([0]));
  await changeSettings({ checks: true });
  expect(await dueJobs(now)).toHaveLength(20);
});

test('an import that finds no room leaves the settings as they were', async () => {
  await changeSettings({ checkEveryHours: 12 });
  const refuse = () => {
    throw new DOMException('no room', 'QuotaExceededError');
  };
  db.observations.hook('creating', refuse);
  try {
    await expect(importData(file)).rejects.toThrow();
  } finally {
    db.observations.hook('creating').unsubscribe(refuse);
  }
  expect(await readSettings()).toMatchObject({ checks: true, checkEveryHours: 12 });
  expect(await db.purchases.count()).toBe(0);
});

describe('the length of windows in a file', () => {
  const inDays = (windowDays: number, change: object = {}) =>
    JSON.stringify({ ...JSON.parse(file), settings: { windowDays }, ...change });
  const ends = async () => (await db.purchases.toArray()).map(({ windowEndsOn }) => windowEndsOn);
  const own = order({ orderId: '112-0000009-0000009' });

  beforeEach(() => rememberOrder({ marketplace, order: own, adjustments: [], readAt: now }, 7));

  test('moves what is here already; the file’s own rows come as they are', async () => {
    await importData(inDays(30, { purchases: [] }));
    expect(await ends()).toEqual(['2026-12-19']);
    expect((await db.orders.toArray()).map(({ windowEndsOn }) => windowEndsOn)).toContain('2026-12-19');
    expect((await readSettings()).windowDays).toBe(30);
    const [row] = JSON.parse(file).purchases;
    await importData(
      inDays(10, { purchases: [{ ...row, placedOn: '2026-11-19', windowEndsOn: '2026-11-20' }] }),
    );
    expect((await ends()).toSorted()).toEqual(['2026-11-20', '2026-11-29']);
  });

  test('moves nothing when the rows find no room', async () => {
    const refuse = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    db.observations.hook('creating', refuse);
    try {
      await expect(importData(inDays(30))).rejects.toThrow();
    } finally {
      db.observations.hook('creating').unsubscribe(refuse);
    }
    expect([await ends(), (await readSettings()).windowDays]).toEqual([['2026-11-26'], 7]);
  });

  test('moves them after all where a worker died between settings and rows', async () => {
    const { windowDays: _windowDays, ...others } = toSettings({ checks: false });
    await changeSettings(others);
    await importData(inDays(30, { purchases: [] }));
    expect(await ends()).toEqual(['2026-12-19']);
  });
});
