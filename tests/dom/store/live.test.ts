import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultThreshold } from '../../../utils/domain/drop';
import type { Observation } from '../../../utils/domain/offer';
import { type Purchase, purchaseKey } from '../../../utils/domain/purchase';
import { db } from '../../../utils/store/db';
import { changeDecision } from '../../../utils/store/decisions';
import { mostEntries } from '../../../utils/store/gather';
import { glanceIn, writeGlance } from '../../../utils/store/glance';
import { watchedPurchases } from '../../../utils/store/open-purchases';
import type { Overview } from '../../../utils/store/overview';
import { feedOverview } from '../../../utils/store/overview-feed';
import { readOverview, readOverviews } from '../../../utils/store/read-overview';
import { observation, purchase } from '../components/samples';

const now = new Date();
const day = (fromToday: number) =>
  new Date(now.getTime() + fromToday * 24 * 3_600_000).toISOString().slice(0, 10);
const watching = { threshold: defaultThreshold, untilReturn: false };
const usd = (minor: number) => ({ minor, currency: 'USD' });

/** Invented purchases of one piece at $20 each from the shop, every fifth now cheaper by some cents more than the one before. */
function bought(count: number): { purchases: Purchase[]; observations: Observation[] } {
  const numbers = Array.from({ length: count }, (_, index) => index);
  const asinOf = (index: number) => `B${String(index).padStart(9, '0')}`;
  const { marketplace } = purchase();
  const purchases = numbers.map((index) => {
    const made = purchase({
      ...{ asin: asinOf(index), title: `Thing ${index}`, quantity: 1, seller: null, sellerId: null },
      ...{ soldByAmazon: true, unitPrice: usd(2000), netTotal: usd(2000), netUnitPrice: usd(2000) },
      ...{ placedOn: day(-2), windowEndsOn: day(3 + (index % 3)) },
    });
    return { ...made, key: purchaseKey(made) };
  });
  const observations = numbers.map((index) => {
    const at = now.toISOString();
    const price = usd(index % 5 === 0 ? 1500 - index : 2000);
    return observation({
      ...{ key: `${marketplace}/${asinOf(index)}/${at}`, asin: asinOf(index), seenAt: at, lastSeenAt: at },
      ...{ price, seller: null },
    });
  });
  return { purchases, observations };
}

async function remember(count: number): Promise<void> {
  const { purchases, observations } = bought(count);
  await db.purchases.bulkPut(purchases);
  await db.observations.bulkPut(observations);
}

const keysOf = (entries: Overview['drops']) => entries.map(({ purchase: { key } }) => key);

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(db.tables.map((table) => table.clear()));
});

test('a part comes before the whole, and the whole is what is watched', async () => {
  await remember(200);
  const [part, whole, ...more] = await Array.fromAsync(readOverviews(now, watching));
  expect([part?.whole, whole?.whole, more.length]).toEqual([false, true, 0]);
  expect(part?.totals.drops).toBeLessThan(40);
  expect(whole?.totals).toMatchObject({ drops: 40, watching: 160, deadline: day(3) });
  const cheaper = (whole?.drops ?? []).map(({ drop }) => drop?.inAll.minor ?? 0);
  expect(cheaper).toEqual(cheaper.toSorted((a, b) => b - a));
  expect(whole?.totals.waiting).toEqual([usd(cheaper.reduce((sum, each) => sum + each, 0))]);
  const all = [...keysOf(whole?.drops ?? []), ...keysOf(whole?.watching ?? [])].toSorted();
  expect(all).toEqual((await watchedPurchases(now)).map(({ key }) => key).toSorted());
});

test('of many only the first are held, and all are counted', async () => {
  await remember(1_500);
  const { drops, watching: others, totals } = await readOverview(now, watching);
  expect(totals).toMatchObject({ drops: 300, watching: 1_200 });
  expect([drops.length, others.length]).toEqual([300, mostEntries - 300]);
  expect(others[0]?.purchase.windowEndsOn).toBe(day(3));
});

test('what was left out is not watched', async () => {
  await remember(5);
  const [first] = bought(1).purchases;
  await changeDecision(first?.key ?? '', 'leave-out', null, now);
  expect((await readOverview(now, watching)).totals).toMatchObject({ drops: 0, watching: 4 });
});

test('the overview can be followed live', async () => {
  await remember(4);
  const seen: number[] = [];
  const error = (reason: unknown) => {
    throw reason;
  };
  const end = feedOverview(watching, { next: ({ totals }) => seen.push(totals.drops), error });
  await expect.poll(() => seen.at(-1)).toBe(1);
  await db.purchases.delete(bought(1).purchases[0]?.key ?? '');
  await expect.poll(() => seen.at(-1)).toBe(0);
  end();
  const told = seen.length;
  await remember(4);
  await new Promise((done) => setTimeout(done, 300));
  expect(seen).toHaveLength(told);
});

test('the glance holds the head and what a popup shows, for the day on which it was written', async () => {
  await remember(200);
  const overview = await readOverview(now, watching);
  const glance = async (at = now) => glanceIn(await fakeBrowser.storage.local.get(), at);
  await writeGlance(overview, now);
  expect(await glance()).toMatchObject({ totals: overview.totals, watching: [], whole: false });
  expect(keysOf((await glance())?.drops ?? [])).toEqual(keysOf(overview.drops).slice(0, 2));
  expect(await glance(new Date(now.getTime() + 24 * 3_600_000))).toBeNull();

  const [first, ...others] = overview.drops;
  const one = { ...overview, drops: first ? [first] : [], watching: others.slice(0, 4) };
  await writeGlance({ ...one, totals: { ...overview.totals, drops: 1, watching: 4 } }, now);
  expect(await glance()).toMatchObject({ drops: one.drops, watching: one.watching, whole: true });
});
