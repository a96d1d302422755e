import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession, Page, WebWorker } from 'puppeteer-core';
import { hurryClock } from '../../browsers/hurry.ts';
import { type ExtensionGlobals, launch, type Session } from '../../browsers/launch.ts';
import { waitFor } from '../../browsers/wait.ts';
import { type Shop, startShop } from '../../sample-shop/shop.ts';
import { storedPage } from '../../sample-shop/stored.ts';
import { exportFileOf } from '../export-file.ts';
import { corpusFolder } from '../places.ts';
import { type Bench, type Figure, median, type Row, repeated, single } from '../row.ts';
import { seed } from '../seed.ts';

const asin = 'B0SAMPLAMP';
const address = `/dp/${asin}`;
/** As large as product pages are today. */
const stored = { file: 'products/2026-03-com-not-shippable.html', asin: 'B0823MDHDJ' };
const checksAtOnce = 20;
const batches = 5;
const heapAfter = { first: batches * checksAtOnce, last: batches * checksAtOnce };
const dayMs = 86_400_000;
/** As far apart as the day's cap lets requests be. */
const msPerRequest = 45 * 60_000;

/** An export with one purchase whose window stays open while the background's clock hurries on. */
export function file(): string {
  const exported = JSON.parse(exportFileOf({ purchases: 1, open: 1 }, new Date()));
  const windowEndsOn = new Date(Date.now() + 60 * dayMs).toISOString().slice(0, 10);
  const purchases = [{ ...exported.purchases[0], asin, windowEndsOn }];
  return JSON.stringify({ ...exported, purchases, observations: [], settings: { checks: false } });
}

/** Runs in an extension page: presses "Check prices now" so many times, each time until the price was noted. */
export async function checkInPage(times: number): Promise<void> {
  const { runtime, storage } = (globalThis as unknown as ExtensionGlobals).chrome;
  for (let turn = 0; turn < times; turn++) {
    const noted = new Promise<void>((resolve) => {
      const changed = (changes: object) => {
        if (!('revision' in changes)) return;
        storage.onChanged.removeListener(changed);
        resolve();
      };
      storage.onChanged.addListener(changed);
    });
    await runtime.sendMessage({ dropback: 'background:check-now', data: {} });
    await noted;
  }
}

/** Runs in an extension page: the round has its alarm until it ends. */
export const isRoundOver = async () =>
  (await (globalThis as unknown as ExtensionGlobals).chrome.alarms.get('round')) === undefined;

export function parseInPage(html: string, times: number): void {
  for (let turn = 0; turn < times; turn++) new DOMParser().parseFromString(html, 'text/html');
}

/** ms of processor time that the browser's pages and workers have used so far. */
async function processorTime(browser: CDPSession): Promise<number> {
  const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
  const renderers = processInfo.filter(({ type }) => type === 'renderer');
  return renderers.reduce((sum, { cpuTime }) => sum + cpuTime * 1_000, 0);
}

/** ms of processor time for one turn of something that is done `checksAtOnce` times. */
async function timeOf(browser: CDPSession, act: () => Promise<unknown>): Promise<number> {
  const before = await processorTime(browser);
  await act();
  // What was thrown away is swept up a little later.
  await sleep(500);
  return ((await processorTime(browser)) - before) / checksAtOnce;
}

/** kB of the background's heap that are in use after everything dead was thrown away. */
async function heapOf({ client }: WebWorker): Promise<number> {
  for (let turn = 0; turn < 3; turn++) await client.send('HeapProfiler.collectGarbage');
  return (await client.send('Runtime.getHeapUsage')).usedSize / 1_000;
}

async function check(page: Page): Promise<void> {
  await page.evaluate(checkInPage, checksAtOnce);
  await waitFor('the round to end', () => page.evaluate(isRoundOver));
}

async function measure(session: Session, shop: Shop, html: string | null): Promise<Figure[]> {
  await seed(session, file());
  const page = await session.extensionPage('manifest.json');
  const worker = await session.worker();
  await hurryClock(worker, msPerRequest);
  const browser = await page.browser().target().createCDPSession();
  const times = { check: [] as number[], parse: [] as number[] };
  for (let batch = 0; batch < batches; batch++) {
    const own = await timeOf(browser, () => check(page));
    const bare = html && (await timeOf(browser, () => page.evaluate(parseInPage, html, checksAtOnce)));
    // The first batch is the compiler's.
    if (batch === 0 || !bare) continue;
    times.check.push(own);
    times.parse.push(bare);
  }
  const first = await heapOf(worker);
  for (let done = heapAfter.first; done < heapAfter.last; done += checksAtOnce) await check(page);
  const last = await heapOf(worker);
  const asked = shop.record.requestsTo(address).length;
  if (asked !== heapAfter.last) throw new Error(`${asked} checks instead of ${heapAfter.last}`);
  const heap = [
    single(`background's heap after ${heapAfter.first} checks`, first, 'kB'),
    single(`background's heap after ${heapAfter.last} checks`, last, 'kB'),
    single('the later ÷ the earlier', last / first, '×', 1.05),
  ];
  if (html === null) return heap;
  return [
    repeated('one check', times.check, 'ms'),
    repeated('DOMParser on the same page', times.parse, 'ms'),
    single('check ÷ DOMParser', median(times.check) / median(times.parse), '×', 1.3),
    ...heap,
  ];
}

async function run({ build, browser }: Bench) {
  const shop = await startShop();
  const isThere = existsSync(corpusFolder);
  const page = { file: stored.file, at: address, replace: [[stored.asin, asin]] } as const;
  if (isThere) shop.serveStored(page);
  const session = await launch({ browser, extensionDir: build, shop });
  try {
    const figures = await measure(session, shop, isThere ? storedPage(page) : null);
    return { figures, notes: isThere ? [] : ['processor time: not measured, because ../shared is absent'] };
  } finally {
    await session.close();
    await shop.stop();
  }
}

export const checks: Row = {
  name: 'check',
  method: `the build looks at one product again and again, its clock hurried; processor time of all pages and workers, ${batches - 1} batches of ${checksAtOnce} after one, in turn with the parser's; heap after forced collections`,
  run,
};
