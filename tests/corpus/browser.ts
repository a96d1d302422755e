import { type Browser, launch, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser } from '../browsers/find.ts';
import type { Facts } from './score.ts';

/** Milliseconds for the same number of readings, measured inside the browser: the best of several rounds. */
export interface Timing {
  readonly parse: number;
  readonly read: number;
}

/** The built readers in a real Chromium: an empty page with the bundle in it, as in the extension's offscreen document. */
export interface ReaderInBrowser {
  read(html: string, url: string): Promise<{ facts: Facts; timing: Timing }>;
  /** A form page is shown in a frame, without its scripts and without a network: visibility needs a layout. */
  readForm(html: string, selectors: readonly string[]): Promise<Facts>;
  close(): Promise<void>;
}

export async function openReader(): Promise<ReaderInBrowser> {
  const code = await bundle();
  const found = await findBrowser('chromium');
  if (!found) throw new Error('no Chromium found: install one, or name it by DROPBACK_CHROMIUM');
  const browser: Browser = await launch({
    executablePath: found.path,
    args: ['--no-sandbox'],
    headless: true,
  });
  const page: Page = await browser.newPage();
  await page.setOfflineMode(true);
  await page.evaluate(code);
  return {
    read: (html, url) => page.evaluate(readInPage, html, url),
    readForm: async (html, selectors) => ({ ...(await page.evaluate(readFormInPage, html, selectors)) }),
    close: () => browser.close(),
  };
}

/** Runs in the browser; must not reach outside itself. */
function readInPage(html: string, url: string): { facts: Facts; timing: Timing } {
  const { readPage } = (globalThis as unknown as { dropbackShops: typeof import('./in-browser.ts') })
    .dropbackShops;
  const facts = readPage(new DOMParser().parseFromString(html, 'text/html'), url) as unknown as Facts;
  const timing = { parse: Number.POSITIVE_INFINITY, read: Number.POSITIVE_INFINITY };
  // The clock ticks in tenths of a millisecond: small pages are read many times a round.
  const copies = Math.min(100, Math.ceil(300_000 / html.length));
  for (let round = 0; round < 4; round += 1) {
    const start = performance.now();
    const parsed = Array.from({ length: copies }, () => new DOMParser().parseFromString(html, 'text/html'));
    const between = performance.now();
    for (const document of parsed) readPage(document, url);
    timing.parse = Math.min(timing.parse, between - start);
    timing.read = Math.min(timing.read, performance.now() - between);
  }
  return { facts, timing };
}

/** Runs in the browser, as above. */
function readFormInPage(html: string, selectors: readonly string[]) {
  return (
    globalThis as unknown as { dropbackShops: typeof import('./in-browser.ts') }
  ).dropbackShops.readForm(html, selectors);
}

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: 'tests/corpus/in-browser.ts', formats: ['iife'], name: 'dropbackShops' },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const each of outputs) {
    for (const chunk of 'output' in each ? each.output : []) {
      // A top-level `var` of a script that is evaluated does not become a global by itself.
      if (chunk.type === 'chunk') return `${chunk.code}\nglobalThis.dropbackShops = dropbackShops;`;
    }
  }
  throw new Error('the readers could not be bundled');
}
