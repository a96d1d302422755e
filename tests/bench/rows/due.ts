import type { Page } from 'puppeteer-core';
import { launch } from '../../browsers/launch.ts';
import { type Shop, startShop } from '../../sample-shop/shop.ts';
import { bundleParts, type InPage } from '../bundle.ts';
import { type Amounts, exportFileOf } from '../export-file.ts';
import { type Bench, type Figure, type Row, repeated } from '../row.ts';
import { seed } from '../seed.ts';

const cases: readonly { what: string; amounts: Amounts }[] = [
  { what: '100 purchases, all inside the window', amounts: { purchases: 100, open: 100 } },
  { what: '10,000 purchases, 100 inside the window', amounts: { purchases: 10_000, open: 100 } },
  { what: '10,000 purchases, all inside the window', amounts: { purchases: 10_000, open: 10_000 } },
];

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

async function measure(page: Page, what: string, open: number, loads: number): Promise<Figure> {
  const [, ...results] = await page.evaluate(timeDueJobs, loads + 1);
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
    await seed(session, exportFileOf(amounts, new Date()));
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
