import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { db } from '../../../utils/store/db';
import { deletionMark } from '../../../utils/store/deletions';
import { seeOrderPage } from '../../../utils/watch/ingest';
import type * as round from '../../../utils/watch/round';
import { closesAt, type Logged, SimulatedShop, type Spell, someOrders } from './simulated-shop';

const shopHolder = vi.hoisted(() => ({ shop: null as unknown as SimulatedShop }));
vi.mock('../../../utils/watch/look-at', () => ({
  lookAt: (url: string) => shopHolder.shop.lookAt(url),
}));

const minute = 60_000;
const hour = 60 * minute;
/** The watch alarm rings every 15 minutes; outside the long tests once an hour shows the same in a quarter of the time. */
const alarmEvery = (import.meta.env.LONG ? 15 : 60) * minute;
const day = 24 * hour;
const start = Date.parse('2026-03-02T00:00:00Z');
const end = start + 30 * day;
const hosts = ['www.amazon.com', 'www.amazon.de', 'www.amazon.co.jp'];

const spells: Spell[] = [
  { marketplace: 'www.amazon.de', from: start + 5 * day, until: start + 5.2 * day, answer: 'captcha' },
  { marketplace: 'www.amazon.com', from: start + 9 * day, until: start + 9.1 * day, answer: 'busy' },
  { marketplace: 'www.amazon.co.jp', from: start + 12 * day, until: start + 13 * day, answer: 'sign-in' },
];
const sleep = { from: start + 16 * day, until: start + 18.5 * day };
const setBack = { at: start + 21 * day, by: 3 * hour };
const orders = someOrders(200, start - 6 * day, end);
const shop = new SimulatedShop(orders, spells);

const turns = new MessageChannel();

/** One turn of the event loop that no clock holds up, neither the fake one nor the browser's least delay. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    turns.port1.onmessage = () => resolve();
    turns.port2.postMessage(null);
  });
}

let workers = 0;

/** A worker: the rounds' module loaded anew, so that nothing but the store tells it what the one before was doing. */
async function newWorker(): Promise<Worker> {
  workers += 1;
  return import(/* @vite-ignore */ `../../../utils/watch/round.ts?worker=${workers}`);
}
type Worker = Pick<typeof round, 'startRound'>;

/** Runs a round to its end on the fake clock. False: the worker hangs in a fetch that never ends. */
async function runRound(worker: Worker): Promise<boolean> {
  let done = false;
  void worker.startRound().finally(() => {
    done = true;
  });
  while (!done && !shop.isHolding) {
    await turn();
    // Time stands still while the store works; it moves when the round waits for nothing but a timer.
    if (vi.getTimerCount() > 0) vi.advanceTimersToNextTimer();
  }
  shop.isHolding = false;
  return done;
}

async function openOrders(marketplace: string): Promise<void> {
  await seeOrderPage(marketplace, shop.list(marketplace), new Date(), deletionMark());
}

beforeAll(async () => {
  shopHolder.shop = shop;
  fakeBrowser.reset();
  // What another file left in this browser's store would be watched too.
  await Promise.all(db.tables.map((table) => table.clear()));
  Object.assign(fakeBrowser.permissions, { contains: async () => true });
  Object.assign(fakeBrowser.runtime, { getContexts: async () => [] });
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: start });
  let worker = await newWorker();
  for (const host of hosts) await openOrders(host);
  let isBack = false;
  let seenAgain = false;
  for (let tick = 0; shop.now < end; tick += 1) {
    if (shop.now >= sleep.from && shop.now < sleep.until)
      vi.setSystemTime(Date.now() + sleep.until - shop.now);
    if (!isBack && shop.now >= setBack.at) {
      isBack = true;
      vi.setSystemTime(Date.now() - setBack.by);
      shop.clockBehind = setBack.by;
    }
    if (!seenAgain && shop.now >= start + 13 * day) {
      seenAgain = true;
      await openOrders('www.amazon.co.jp');
    }
    // Every so often the worker dies in the middle of a fetch; the round's alarm wakes another half a minute later.
    if (tick % 49 === 48) shop.swallowNext = true;
    if (!(await runRound(worker))) {
      vi.setSystemTime(Date.now() + 30_000);
      worker = await newWorker();
      await runRound(worker);
    }
    vi.setSystemTime(Math.ceil((Date.now() + 1) / alarmEvery) * alarmEvery);
  }
}, 1_800_000);

afterAll(() => {
  vi.useRealTimers();
});

const requestsOf = (host: string) => shop.log.filter(({ marketplace }) => marketplace === host);
const looksAt = (asin: string) => shop.log.filter(({ kind, what }) => kind === 'product' && what === asin);

/** Times in which a marketplace cannot be looked at as usual, with the pauses that follow, and the hour that came twice. */
function troubled(host: string): { from: number; until: number }[] {
  const walls = spells
    .filter(({ marketplace, answer }) => marketplace === host && answer !== 'sign-in')
    .map(({ from, until, answer }) => ({ from, until: until + (answer === 'captcha' ? 12 : 2) * hour }));
  return [sleep, { from: setBack.at, until: setBack.at + 1 }, ...walls];
}
const overlaps = (from: number, until: number, host: string) =>
  troubled(host).some((spell) => from < spell.until && until > spell.from);

describe.each(hosts)('30 days, 200 purchases: %s', (host) => {
  test('never two requests within 5 s, never more than 40 on a day', () => {
    const log = requestsOf(host);
    expect(log.length).toBeGreaterThan(400);
    const gaps = log.slice(1).map(({ at }, index) => at - (log[index]?.at ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(5_000);
    const byDay = Map.groupBy(log, ({ at }) => Math.floor(at / day));
    expect(Math.max(...[...byDay.values()].map(({ length }) => length))).toBeLessThanOrEqual(40);
  });

  test('no product page outside a window', () => {
    const outside = requestsOf(host).filter(({ kind, what, at, clock }) => {
      if (kind !== 'product') return false;
      const order = orders.find(({ asin }) => asin === what);
      return !order || at < order.at || clock >= closesAt(order);
    });
    expect(outside).toEqual([]);
  });

  test('every window has its last look', () => {
    const own = orders.filter(
      (order) => order.marketplace === host && order.at > start && closesAt(order) < end - hour,
    );
    const missed = own.filter((order) => {
      const closes =
        closesAt(order) + (closesAt(order) > setBack.at - shop.clockBehind ? shop.clockBehind : 0);
      const from = closes - 12 * hour;
      return (
        from > start && !overlaps(from, closes, host) && !looksAt(order.asin).some(({ at }) => at >= from)
      );
    });
    expect(own.length).toBeGreaterThan(40);
    expect(missed).toEqual([]);
  });

  test('what was seen before is seen again without a burst', () => {
    const log = requestsOf(host);
    const seen = new Set<string>();
    const hurried = log.filter(({ kind, what, at, clock, lost }, index) => {
      if (kind !== 'product') return false;
      const order = orders.find(({ asin }) => asin === what);
      const isLast = order && closesAt(order) - clock <= 12 * hour;
      const isAgain = seen.has(what) && !isLast;
      if (!lost) seen.add(what);
      return isAgain && at - (log[index - 1]?.at ?? 0) < 20_000;
    });
    expect(hurried).toEqual([]);
  });

  test('the day is shared out: no product waits longer than its share', ({ annotate }) => {
    const own = orders.filter(
      (order) => order.marketplace === host && order.at > start && closesAt(order) < end,
    );
    const waits = own.flatMap((order) => {
      const looks = looksAt(order.asin);
      return looks.slice(1).flatMap((look, index) => {
        const before = looks[index] as Logged;
        return overlaps(before.at, look.at, host) ? [] : [look.at - before.at];
      });
    });
    const atOnce = Math.max(
      ...own.map(({ at }) => own.filter((other) => other.at <= at && closesAt(other) > at).length),
    );
    // A request that died with its worker was taken out of its day's 31 all the same.
    const lost = requestsOf(host).filter((request) => request.lost).length;
    const share = Math.max(6, (atOnce * 24) / (31 - (lost * day) / (end - start))) * hour;
    const worst = Math.max(...waits);
    void annotate(`${host}: worst gap ${(worst / hour).toFixed(1)} h, share ${(share / hour).toFixed(1)} h`);
    expect(waits.length).toBeGreaterThan(300);
    expect(worst).toBeLessThanOrEqual(share + 2 * hour);
  });
});
