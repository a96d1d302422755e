import type { Page } from 'puppeteer-core';
import { type ExtensionGlobals, launch } from '../../browsers/launch.ts';
import { type Shop, startShop } from '../../sample-shop/shop.ts';
import { bundleParts, type InPage } from '../bundle.ts';
import { type Amounts, exportFileOf } from '../export-file.ts';
import { type Bench, type Figure, type Row, repeated, single } from '../row.ts';
import { seed } from '../seed.ts';

/** The first two are a shopper's: with the years the store grows, and what is inside the window does not. */
const cases: readonly { what: string; amounts: Amounts }[] = [
  { what: '100 purchases, 10 inside the window', amounts: { purchases: 100, open: 10 } },
  { what: '100,000 purchases, 10 inside the window', amounts: { purchases: 100_000, open: 10 } },
  { what: '100 purchases, all inside the window', amounts: { purchases: 100, open: 100 } },
  { what: '100,000 purchases, all inside the window', amounts: { purchases: 100_000, open: 100_000 } },
];
const ratioAim = 1.5;

/** Runs in the page; must not reach outside itself. */
async function timeDueJobs(times: number): Promise<{ ms: number; products: number }[]> {
  const { dueJobs } = (globalThis as unknown as InPage).dropbackBench;
  const results = [];
  for (let turn = 0; turn < times; turn++) {
    const start = performance.now();
    const jobs = await dueJobs(new Date());
    const ms = performance.now() - start;
    results.push({ ms, products: jobs.filter(({ kind }) => kind === 'product').length });
  }
  return results;
}

/**
 * Runs in an extension page. Background checks are off until now, or the background would have looked at some of it, and
 * at the shop's order list, while the import went on.
 */
async function switchOn(): Promise<void> {
  const { storage, alarms } = (globalThis as unknown as ExtensionGlobals).chrome;
  await alarms.clearAll();
  const { settings } = await storage.local.get('settings');
  await storage.local.set({ settings: { ...(settings as object), checks: true } });
}

async function measure(page: Page, what: string, open: number, loads: number): Promise<Figure> {
  await page.evaluate(switchOn);
  const [, ...results] = await page.evaluate(timeDueJobs, Math.min(loads, open > 1_000 ? 3 : loads) + 1);
  const wrong = results.find(({ products }) => products !== open);
  if (wrong) throw new Error(`${what}: ${wrong.products} products were found due instead of ${open}`);
  return repeated(
    what,
    results.map(({ ms }) => ms),
    'ms',
  );
}

async function measureCase({ build, browser, loads }: Bench, shop: Shop, code: string, index: number) {
  const { what, amounts } = cases[index] as (typeof cases)[number];
  const session = await launch({ browser, extensionDir: build, shop });
  try {
    await seed(session, exportFileOf(amounts, new Date(), { checks: false }));
    const page = await session.extensionPage('manifest.json');
    await page.evaluate(code);
    return await measure(page, what, amounts.open, loads);
  } finally {
    await session.close();
  }
}

async function run(bench: Bench) {
  const shop = await startShop();
  try {
    const code = await bundleParts();
    const figures: Figure[] = [];
    for (const index of cases.keys()) figures.push(await measureCase(bench, shop, code, index));
    const [few, many] = figures.map(({ value }) => value);
    figures.splice(2, 0, single('100,000 (10 inside) ÷ 100', (many ?? 0) / (few ?? 0), '×', ratioAim));
    return { figures };
  } finally {
    await shop.stop();
  }
}

export const due: Row = {
  name: 'due',
  method: 'finding every page that is due, in an extension page on the real store, filled by the real import',
  run,
};
