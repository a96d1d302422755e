import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession, Page } from 'puppeteer-core';
import { hurryClock } from '../../browsers/hurry.ts';
import { type ExtensionGlobals, launch, type Session } from '../../browsers/launch.ts';
import { waitFor } from '../../browsers/wait.ts';
import { startShop } from '../../sample-shop/shop.ts';
import { storedPage } from '../../sample-shop/stored.ts';
import { exportFileOf } from '../export-file.ts';
import { corpusFolder, repository } from '../places.ts';
import { type Bench, type Figure, median, type Row, repeated, single } from '../row.ts';
import { seed } from '../seed.ts';

/** As large as product pages are today; without it a small page of ours, on which only the heap is looked at. */
const large = { file: 'products/2026-03-com-not-shippable.html', asin: 'B0823MDHDJ' };
const small = { file: join(repository, 'tests/pages/products/2026-com-in-stock.html'), asin: 'B0TEST0000' };
/** So many products are watched: one press on "Check prices now" looks at each of them once. */
const products = 20;
const rounds = { measured: 4, last: 500 / products };
const pauseMs = 200;
const dayMs = 86_400_000;
/** As far apart as the day's cap lets requests be. */
const msPerRequest = 45 * 60_000;

/** An export whose windows stay open while the background's clock hurries on, and the products in it. */
function watched(): { json: string; asins: readonly string[] } {
  const exported = JSON.parse(exportFileOf({ purchases: products, open: products }, new Date()));
  const windowEndsOn = new Date(Date.now() + 60 * dayMs).toISOString().slice(0, 10);
  const purchases = exported.purchases.map((purchase: object) => ({ ...purchase, windowEndsOn }));
  const json = JSON.stringify({ ...exported, purchases, observations: [], settings: { checks: false } });
  return { json, asins: purchases.map(({ asin }: { asin: string }) => asin) };
}

/** Runs in an extension page: presses "Check prices now" and waits until everything was looked at. */
async function pressInPage(): Promise<void> {
  const { runtime, storage } = (globalThis as unknown as ExtensionGlobals).chrome;
  const answered = new Promise<void>((resolve) => {
    const changed = (changes: Record<string, { newValue?: unknown }>) => {
      if (!changes.askedAt || changes.askedAt.newValue !== undefined) return;
      storage.onChanged.removeListener(changed);
      resolve();
    };
    storage.onChanged.addListener(changed);
  });
  await runtime.sendMessage({ dropback: 'background:check-now', data: {} });
  await answered;
}

/** Runs in an extension page: the round has its alarm until it ends. */
const isRoundOver = async () =>
  (await (globalThis as unknown as ExtensionGlobals).chrome.alarms.get('round')) === undefined;

interface WithPage {
  benchPage?: string;
}

function keepInPage(html: string): void {
  (globalThis as WithPage).benchPage = html;
}

/** Runs in an extension page. Pauses as between two checks leave the browser the same times to sweep up in. */
async function parseInPage(times: number, pauseMs: number): Promise<void> {
  const { benchPage = '' } = globalThis as WithPage;
  for (let turn = 0; turn < times; turn++) {
    new DOMParser().parseFromString(benchPage, 'text/html');
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}

/** ms of processor time that the browser's pages and workers have used so far. */
async function processorTime(browser: CDPSession): Promise<number> {
  const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
  const renderers = processInfo.filter(({ type }) => type === 'renderer');
  return renderers.reduce((sum, { cpuTime }) => sum + cpuTime * 1_000, 0);
}

interface Clients {
  readonly browser: CDPSession;
  readonly page: CDPSession;
  readonly worker: CDPSession;
}

/** ms of processor time for one turn of something that is done `products` times; what lay about before is not its own. */
async function timeOf({ browser, page, worker }: Clients, act: () => Promise<unknown>): Promise<number> {
  for (const client of [page, worker]) await client.send('HeapProfiler.collectGarbage');
  await sleep(500);
  const before = await processorTime(browser);
  await act();
  // What other threads sweep up of it ends a little later.
  await sleep(500);
  return ((await processorTime(browser)) - before) / products;
}

/**
 * kB that the background's program holds after everything dead was thrown away. Machine code is left out: the browser
 * compiles a function again, and larger, when it was called often, to an end of its own.
 */
async function heapOf({ worker }: Clients): Promise<number> {
  for (let turn = 0; turn < 3; turn++) await worker.send('HeapProfiler.collectGarbage');
  const chunks: string[] = [];
  const keep = ({ chunk }: { chunk: string }) => chunks.push(chunk);
  worker.on('HeapProfiler.addHeapSnapshotChunk', keep);
  await worker.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  worker.off('HeapProfiler.addHeapSnapshotChunk', keep);
  const { snapshot, nodes } = JSON.parse(chunks.join('')) as HeapSnapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  const code = types[type]?.indexOf('code');
  let bytes = 0;
  for (let node = 0; node < nodes.length; node += fields.length)
    if (nodes[node + type] !== code) bytes += nodes[node + size] ?? 0;
  return bytes / 1_000;
}

interface HeapSnapshot {
  readonly snapshot: { readonly meta: { readonly node_fields: string[]; readonly node_types: string[][] } };
  readonly nodes: readonly number[];
}

async function round(page: Page): Promise<void> {
  await page.evaluate(pressInPage);
  await waitFor('the round to end', () => page.evaluate(isRoundOver));
}

async function times(clients: Clients, page: Page, html: string) {
  const all = { check: [] as number[], parse: [] as number[] };
  await page.evaluate(keepInPage, html);
  for (let turn = 0; turn < rounds.measured; turn++) {
    all.check.push(await timeOf(clients, () => round(page)));
    all.parse.push(await timeOf(clients, () => page.evaluate(parseInPage, products, pauseMs)));
  }
  await page.evaluate(keepInPage, '');
  return all;
}

async function measure(session: Session, html: string | null): Promise<Figure[]> {
  const page = await session.extensionPage('manifest.json');
  const worker = await session.worker();
  await hurryClock(worker, msPerRequest);
  const browser = await page.browser().target().createCDPSession();
  const clients = { browser, page: await page.createCDPSession(), worker: worker.client };
  // The first round is the compiler's.
  await round(page);
  const figures: Figure[] = [];
  if (html === null) for (let turn = 0; turn < rounds.measured; turn++) await round(page);
  else {
    const { check, parse } = await times(clients, page, html);
    figures.push(
      repeated('one check', check, 'ms'),
      repeated('DOMParser on the same page', parse, 'ms'),
      single('check ÷ DOMParser', median(check) / median(parse), '×', 1.3),
    );
  }
  const early = 1 + rounds.measured;
  const first = await heapOf(clients);
  for (let done = early; done < rounds.last; done++) await round(page);
  const last = await heapOf(clients);
  return [
    ...figures,
    single(`background's heap after ${early * products} checks`, first, 'kB'),
    single(`background's heap after ${rounds.last * products} checks`, last, 'kB'),
    single('the later ÷ the earlier', last / first, '×', 1.05),
  ];
}

async function run({ build, browser }: Bench) {
  const shop = await startShop();
  const isThere = existsSync(corpusFolder);
  const { file, asin: from } = isThere ? large : small;
  const { json, asins } = watched();
  const pageOf = (asin: string) => ({ file, at: `/dp/${asin}`, replace: [[from, asin]] }) as const;
  for (const asin of asins) shop.serveStored(pageOf(asin));
  const session = await launch({ browser, extensionDir: build, shop });
  try {
    await seed(session, json);
    const figures = await measure(session, isThere ? storedPage(pageOf(asins[0] ?? '')) : null);
    const asked = shop.record.requestsTo('/dp/').length;
    if (asked !== rounds.last * products)
      throw new Error(`${asked} checks instead of ${rounds.last * products}`);
    return { figures, notes: isThere ? [] : ['processor time: not measured, because ../shared is absent'] };
  } finally {
    await session.close();
    await shop.stop();
  }
}

export const checks: Row = {
  name: 'check',
  method: `the build looks at ${products} products in a round, its clock hurried; processor time of all pages and workers for a round ÷ ${products}, ${rounds.measured} rounds after one, in turn with the parser's, each after a forced collection; heap without machine code after forced collections`,
  run,
};
