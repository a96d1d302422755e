import { afterAll, beforeAll, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { deleteEverything, exportData, importData } from '../../../utils/store/backup';
import { db } from '../../../utils/store/db';
import { exportFileOf } from '../../bench/export-file';

const now = new Date('2026-11-21T12:00:00Z');
const many = import.meta.env.LONG ? 100_000 : 8_000;

/** How often the page had a turn of its own while something went on. */
async function turnsDuring(work: () => Promise<unknown>): Promise<number> {
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  }, 5);
  await work();
  clearInterval(timer);
  return turns;
}

beforeAll(async () => {
  fakeBrowser.reset();
  await deleteEverything();
});
afterAll(deleteEverything);

test(`${many} purchases go in and out exactly, tell how far they are, and leave the page its turns`, async () => {
  const file = exportFileOf({ purchases: many, open: 10 }, now);
  const steps: number[] = [];
  const inTurns = await turnsDuring(() => importData(file, (part) => steps.push(part)));
  expect(await db.purchases.count()).toBe(many);
  expect(steps.length).toBeGreaterThan(many / 1_000);
  expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  expect(steps.at(-1)).toBe(1);

  let first = '';
  const outTurns = await turnsDuring(async () => {
    first = await exportData(now);
  });
  await deleteEverything();
  await importData(first);
  expect((await exportData(now)) === first).toBe(true);
  // A piece of work that held the page would leave it none.
  expect(Math.min(inTurns, outTurns)).toBeGreaterThan(many / 2_000);
}, 240_000);

test('an import that fails in the middle leaves nothing behind', async () => {
  await deleteEverything();
  const file = exportFileOf({ purchases: 3_000, open: 10 }, now);
  const refuse = (_key: unknown, { asin }: { asin: string }) => {
    if (asin.endsWith('2500')) throw new Error('no room');
  };
  db.observations.hook('creating', refuse);
  try {
    await expect(importData(file)).rejects.toThrow();
  } finally {
    db.observations.hook('creating').unsubscribe(refuse);
  }
  expect(await db.purchases.count()).toBe(0);
  expect(await db.observations.count()).toBe(0);
});
