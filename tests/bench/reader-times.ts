import type { Page } from 'puppeteer-core';
import type { BrowserKind } from '../browsers/find.ts';
import { launch } from '../browsers/launch.ts';
import { type LabelledPage, labelledPages } from '../corpus/pages.ts';
import { startShop } from '../sample-shop/shop.ts';
import { bundleParts, type InPage } from './bundle.ts';
import { corpusFolder, emptyExtension } from './places.ts';
import { median } from './row.ts';

/** Bytes from which on a stored page is a whole one; beneath are mostly snippets, which the shop never serves. */
export const wholePage = 100_000;

/** What reading should cost at most, as a share of parsing the same bytes. */
export const ratioAim = 0.25;

/** Milliseconds. */
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

/** What one stored page costs. */
export interface PageTimes extends Times {
  readonly name: string;
  readonly bytes: number;
  /** Reading ÷ parsing. */
  readonly ratio: number;
}

/** One page's times, each the median of its repeats. */
async function measure(page: Page, { name, html, label }: LabelledPage, repeats: number): Promise<PageTimes> {
  // The first time is the compiler's, which a context that reads page after page pays once.
  const times = (await page.evaluate(timesInPage, html, label.url, repeats + 1)).slice(1);
  const parse = median(times.map((each) => each.parse));
  const read = median(times.map((each) => each.read));
  return { name, bytes: Buffer.byteLength(html), parse, read, ratio: read / parse };
}

/** The stored pages that a reader reads. @throws when they are absent. */
export function readablePages(): LabelledPage[] {
  return labelledPages(corpusFolder).filter(({ label }) => label.kind !== 'form');
}

/**
 * Times the built readers on stored pages in an empty extension's page.
 * @param repeats how often each page is read, after one time that does not count.
 */
export async function readerTimes(
  browser: BrowserKind,
  pages: readonly LabelledPage[],
  repeats: number,
): Promise<PageTimes[]> {
  const shop = await startShop();
  try {
    const session = await launch({ browser, extensionDir: emptyExtension, shop });
    try {
      const page = await session.extensionPage('empty.html');
      await page.evaluate(await bundleParts());
      const all: PageTimes[] = [];
      for (const each of pages) all.push(await measure(page, each, repeats));
      return all;
    } finally {
      await session.close();
    }
  } finally {
    await shop.stop();
  }
}
