import { existsSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { launch } from '../../browsers/launch.ts';
import { labelledPages } from '../../corpus/pages.ts';
import { startShop } from '../../sample-shop/shop.ts';
import { bundleParts, type InPage } from '../bundle.ts';
import { corpusFolder, emptyExtension } from '../places.ts';
import { type Bench, median, type Row, single } from '../row.ts';

const repeats = 5;
const aim = 0.25;

interface Times {
  readonly parse: number;
  readonly read: number;
}

/** Runs in the browser; must not reach outside itself. Small pages are taken many at once: the clock is coarse. */
function timesInPage(html: string, url: string, times: number): Times[] {
  const [shop] = (globalThis as unknown as InPage).dropbackBench.shops;
  if (!shop) throw new Error('no shop is registered');
  const copies = Math.max(1, Math.ceil(200_000 / html.length));
  return Array.from({ length: times }, () => {
    const start = performance.now();
    const documents = Array.from({ length: copies }, () =>
      new DOMParser().parseFromString(html, 'text/html'),
    );
    const between = performance.now();
    for (const document of documents) shop.read(document, url);
    const end = performance.now();
    return { parse: (between - start) / copies, read: (end - between) / copies };
  });
}

/** Reader ÷ parser for one page, each the median of its repeats. */
async function ratioOf(page: Page, html: string, url: string): Promise<number> {
  // The first time is the compiler's, which in a worker that reads page after page is paid once.
  const times = (await page.evaluate(timesInPage, html, url, repeats + 1)).slice(1);
  return median(times.map(({ read }) => read)) / median(times.map(({ parse }) => parse));
}

async function run({ browser }: Bench) {
  if (!existsSync(corpusFolder)) return { figures: [], notes: ['not measured, because ../shared is absent'] };
  const pages = labelledPages(corpusFolder).filter(({ label }) => label.kind !== 'form');
  const shop = await startShop();
  const session = await launch({ browser, extensionDir: emptyExtension, shop });
  try {
    const page = await session.extensionPage('empty.html');
    await page.evaluate(await bundleParts());
    const ratios: { name: string; ratio: number }[] = [];
    for (const { name, html, label } of pages)
      ratios.push({ name, ratio: await ratioOf(page, html, label.url) });
    const slowest = ratios.toSorted((a, b) => b.ratio - a.ratio);
    const [worst] = slowest;
    if (!worst) throw new Error('there is no stored page');
    return {
      figures: [
        single(
          `reader ÷ parser, median of ${ratios.length} pages`,
          median(ratios.map((each) => each.ratio)),
          '×',
          aim,
        ),
        single('reader ÷ parser, worst page', worst.ratio, '×', aim),
      ],
      notes: slowest.slice(0, 5).map(({ name, ratio }) => `${ratio.toFixed(3)} ${name}`),
    };
  } finally {
    await session.close();
    await shop.stop();
  }
}

export const reader: Row = {
  name: 'reader',
  method: `reading a stored page ÷ DOMParser on the same bytes, medians of ${repeats} repeats after one`,
  run,
};
