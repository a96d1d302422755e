import { existsSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { launch } from '../../browsers/launch.ts';
import { type LabelledPage, labelledPages } from '../../corpus/pages.ts';
import { startShop } from '../../sample-shop/shop.ts';
import { bundleParts, type InPage } from '../bundle.ts';
import { corpusFolder, emptyExtension } from '../places.ts';
import { type Bench, median, type Row, single } from '../row.ts';

const repeats = 5;
const aim = 0.25;
/** Bytes from which on a stored page is a whole one; beneath are snippets, which the shop never serves. */
const wholePage = 100_000;

interface Times {
  readonly parse: number;
  readonly read: number;
}

/** Runs in the browser; must not reach outside itself. Small pages are taken many at once: the clock is coarse. */
function timesInPage(html: string, url: string, times: number): Times[] {
  const { readPage } = (globalThis as unknown as InPage).dropbackBench;
  const copies = Math.max(1, Math.ceil(200_000 / html.length));
  return Array.from({ length: times }, () => {
    const start = performance.now();
    const documents = Array.from({ length: copies }, () =>
      new DOMParser().parseFromString(html, 'text/html'),
    );
    const between = performance.now();
    for (const document of documents) readPage(document, url);
    const end = performance.now();
    return { parse: (between - start) / copies, read: (end - between) / copies };
  });
}

interface PageTimes extends Times {
  readonly name: string;
  readonly bytes: number;
  readonly ratio: number;
}

/** One page's times, each the median of its repeats. */
async function measure(page: Page, { name, html, label }: LabelledPage): Promise<PageTimes> {
  // The first time is the compiler's, which a context that reads page after page pays once.
  const times = (await page.evaluate(timesInPage, html, label.url, repeats + 1)).slice(1);
  const parse = median(times.map((each) => each.parse));
  const read = median(times.map((each) => each.read));
  return { name, bytes: Buffer.byteLength(html), parse, read, ratio: read / parse };
}

const noteOf = ({ name, bytes, parse, read, ratio }: PageTimes) =>
  `${ratio.toFixed(3)} ${name}: ${(bytes / 1000).toFixed(0)} kB, read ${read.toFixed(2)} ms, parsed ${parse.toFixed(2)} ms`;

async function run({ browser }: Bench) {
  if (!existsSync(corpusFolder)) return { figures: [], notes: ['not measured, because ../shared is absent'] };
  const pages = labelledPages(corpusFolder).filter(({ label }) => label.kind !== 'form');
  const shop = await startShop();
  const session = await launch({ browser, extensionDir: emptyExtension, shop });
  try {
    const page = await session.extensionPage('empty.html');
    await page.evaluate(await bundleParts());
    const all: PageTimes[] = [];
    for (const each of pages) all.push(await measure(page, each));
    const whole = all.filter(({ bytes }) => bytes >= wholePage);
    const ratios = (of: readonly PageTimes[]) => of.map(({ ratio }) => ratio);
    const slowest = all.toSorted((a, b) => b.ratio - a.ratio).slice(0, 8);
    const slowestWhole = whole.toSorted((a, b) => b.ratio - a.ratio).slice(0, 3);
    return {
      figures: [
        single(`reader ÷ parser, median of ${all.length} pages`, median(ratios(all)), '×', aim),
        single('reader ÷ parser, worst page', Math.max(...ratios(all)), '×', aim),
        single(
          `reader ÷ parser, worst of ${whole.length} pages of ${wholePage / 1000} kB and more`,
          Math.max(...ratios(whole)),
          '×',
          aim,
        ),
        single('reader, longest', Math.max(...all.map(({ read }) => read)), 'ms'),
      ],
      notes: [...new Set([...slowest, ...slowestWhole])].map(noteOf),
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
