import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { deleteEverything, importData } from '../../../utils/store/backup';
import { db } from '../../../utils/store/db';
import { changeSettings, readSettings } from '../../../utils/store/settings-store';
import { dueJobs } from '../../../utils/watch/jobs';
import { exportFileOf } from '../../bench/export-file';

const now = new Date('2026-11-21T12:00:00Z');

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
