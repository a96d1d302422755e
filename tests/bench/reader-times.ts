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

/** What reading should cost, as a share of parsing the same bytes: on the middle page, and on the worst. */
export const aims = { median: 0.15, worst: 0.3 };

/** Milliseconds. */
export interface Times {
  readonly parse: number;
  readonly read: number;
}

/** How much is parsed, and then read, between two looks at the clock, which is coarse: smaller pages many times. */
const sample = 1_000_000;

/** Runs in the browser; must not reach outside itself. */
function timesInPage(html: string, url: string, times: number, characters: number): Times[] {
  const { readPage } = (globalThis as unknown as InPage).dropbackBench;
  const copies = Math.max(1, Math.ceil(characters / html.length));
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

/** What {@link timer} gives: times in one page of an extension, as in the offscreen document. */
export interface Timer {
  /** A page read `repeats` times after the others of its kind, each time as the median of them. */
  warm(page: LabelledPage, repeats: number): Promise<PageTimes>;
  /** A page as the first one that is read since the extension's page was opened. */
  cold(page: LabelledPage): Promise<Times>;
  /**
   * Any page's text, the fastest of some readings.
   * @param characters how much is parsed before it is read, as copies of the page.
   */
  fastest(html: string, url: string, repeats: number, characters?: number): Promise<Times>;
  close(): Promise<void>;
}

/** The stored pages that a reader reads. @throws when they are absent. */
export function readablePages(): LabelledPage[] {
  return labelledPages(corpusFolder).filter(({ label }) => label.kind !== 'form');
}

/** The built readers in an empty extension's page. */
export async function timer(browser: BrowserKind): Promise<Timer> {
  const shop = await startShop();
  const session = await launch({ browser, extensionDir: emptyExtension, shop });
  const code = await bundleParts();
  const open = async () => {
    const page = await session.extensionPage('empty.html');
    await page.evaluate(code);
    return page;
  };
  const page = await open();
  const times = (html: string, url: string, count: number, characters = 0, where: Page = page) =>
    where.evaluate(timesInPage, html, url, count, characters);
  return {
    async warm({ name, html, label }, repeats) {
      // The first time is the compiler's, which a context that reads page after page pays once.
      const all = (await times(html, label.url, repeats + 1, sample)).slice(1);
      const parse = median(all.map((each) => each.parse));
      const read = median(all.map((each) => each.read));
      // Of both in the same moment: what else the machine does stretches them alike.
      const ratio = median(all.map((each) => each.read / each.parse));
      return { name, bytes: Buffer.byteLength(html), parse, read, ratio };
    },
    async cold({ html, label }) {
      const fresh = await open();
      const [first] = await times(html, label.url, 1, 0, fresh);
      await fresh.close();
      if (!first) throw new Error('nothing was timed');
      return first;
    },
    async fastest(html, url, repeats, characters = 200_000) {
      const all = await times(html, url, repeats, characters);
      return {
        parse: Math.min(...all.map(({ parse }) => parse)),
        read: Math.min(...all.map(({ read }) => read)),
      };
    },
    async close() {
      await session.close();
      await shop.stop();
    },
  };
}
