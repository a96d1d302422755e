import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ObservationsPage } from '../../../entrypoints/dashboard/views/observations-page';
import { deleteEverything } from '../../../utils/store/backup';
import { db } from '../../../utils/store/db';
import { observation } from './samples';
import { show } from './stage';

const asinOf = (number: number) => `B${String(number).padStart(9, '0')}`;
/** Product number so and so, the later the number the longer ago. */
function seen(number: number, at = new Date(Date.UTC(2026, 10, 20) - number * 60_000)) {
  const asin = asinOf(number);
  const time = at.toISOString();
  const key = `www.amazon.com/${asin}/${time}`;
  return observation({ key, asin, seenAt: time, lastSeenAt: time });
}

const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 250)));
const places = (stage: HTMLElement) =>
  [...stage.querySelectorAll<HTMLElement>('li[data-index]')].map((each) => Number(each.dataset.index));
const drawn = (stage: HTMLElement, asin: string) => stage.textContent?.includes(asin) ?? false;

beforeEach(async () => {
  fakeBrowser.reset();
  await deleteEverything();
  await db.observations.bulkPut(Array.from({ length: 1_100 }, (_, number) => seen(number)));
});

afterEach(() => scrollTo(0, 0));

test('a check that comes in leaves the list where the shopper reads it; at the top it is there', async () => {
  const stage = await show(<ObservationsPage />, 900);
  await vi.waitFor(() => expect(drawn(stage, asinOf(0))).toBe(true));
  const list = () => stage.querySelector<HTMLElement>('ul.products')?.offsetHeight ?? 0;
  for (let turn = 0; turn < 8 && (places(stage)[0] ?? 0) < 600; turn++) {
    scrollTo(0, document.documentElement.scrollHeight);
    await settle();
  }
  // What was asked for on the way comes in.
  for (let before = -1; before !== list(); await settle()) before = list();
  scrollBy(0, -3_000);
  await settle();
  expect(places(stage)[0]).toBeGreaterThan(600);
  const middle = [...stage.querySelectorAll('li[data-index]')].find(
    (each) => each.getBoundingClientRect().bottom > innerHeight / 2,
  );
  const read = () => {
    const { top = 0 } = stage.querySelector(`li[data-index="${place}"]`)?.getBoundingClientRect() ?? {};
    return { top, words: stage.querySelector(`li[data-index="${place}"] h2`)?.textContent };
  };
  const place = middle?.getAttribute('data-index');
  const before = read();

  await db.observations.put(seen(2_000, new Date('2026-11-21T10:00:00Z')));
  await settle();
  await settle();
  expect(Math.abs(read().top - before.top)).toBeLessThanOrEqual(1);
  expect(read().words).toBe(before.words);

  scrollTo(0, 0);
  await settle();
  await vi.waitFor(() => expect(drawn(stage, asinOf(2_000))).toBe(true));
});
