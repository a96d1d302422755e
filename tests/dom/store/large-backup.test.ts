import { afterAll, beforeAll, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { deleteEverything, exportData, importData } from '../../../utils/store/backup';
import { db } from '../../../utils/store/db';
import { exportFileOf } from '../../bench/export-file';

const now = new Date('2026-11-21T12:00:00Z');
const many = 100_000;

/** The longest time (ms) for which the page stood still while something went on. */
async function longestStop(work: () => Promise<unknown>): Promise<number> {
  let last = performance.now();
  let longest = 0;
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 5);
  await work();
  clearInterval(timer);
  return longest;
}

beforeAll(async () => {
  fakeBrowser.reset();
  await deleteEverything();
});
afterAll(deleteEverything);

test('100,000 purchases go in and out exactly, tell how far they are, and leave the page its turns', async ({
  annotate,
}) => {
  const file = exportFileOf({ purchases: many, open: 10 }, now);
  const steps: number[] = [];
  const parsing = await longestStop(async () => JSON.parse(file));
  const inStop = await longestStop(() => importData(file, (part) => steps.push(part)));
  expect(await db.purchases.count()).toBe(many);
  expect(steps.length).toBeGreaterThan(100);
  expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  expect(steps.at(-1)).toBe(1);

  let first = '';
  const outStop = await longestStop(async () => {
    first = await exportData(now);
  });
  await deleteEverything();
  await importData(first);
  expect((await exportData(now)) === first).toBe(true);
  void annotate(
    `longest stop: import ${Math.round(inStop)} ms, of which JSON.parse ${Math.round(parsing)} ms; export ${Math.round(outStop)} ms`,
  );
  // The browser's own parsing of the JSON, in one piece, is all that takes longer.
  expect(inStop - parsing).toBeLessThan(500);
  expect(outStop).toBeLessThan(500);
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
