import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe } from 'vitest';
import type { BrowserKind } from '../../browsers/find.ts';
import { type LaunchOptions, launch, type Session } from '../../browsers/launch.ts';
import { type Shop, type ShopOptions, startShop } from '../../sample-shop/shop.ts';

export { waitFor } from '../../browsers/wait.ts';

/** One shop and one browser at it, both closed after the test. */
export interface Stage {
  readonly shop: Shop;
  readonly session: Session;
}

export interface StageOptions
  extends Pick<LaunchOptions, 'profileDir' | 'language' | 'keepWelcome'>,
    Pick<ShopOptions, 'now' | 'orders'> {
  /** A shop that runs already, for a second browser or a second start of the same profile. */
  readonly shop?: Shop;
}

/** Opens the curtain: starts shop and browser with the production build. May be called more than once in a test. */
export type Start = (options?: StageOptions) => Promise<Stage>;

const builds: Record<BrowserKind, string> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };
const repository = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const output = resolve(repository, process.env.OUTPUT ?? '.output');

/**
 * The folder of a browser's production build.
 * @throws when it was not built.
 */
export function buildFor(browser: BrowserKind): string {
  const folder = resolve(output, builds[browser]);
  if (!existsSync(resolve(folder, 'manifest.json'))) {
    throw new Error(`${folder} is missing: run npm run build and npm run build:firefox first`);
  }
  return folder;
}

/**
 * Defines the same tests for Chromium and Firefox. What `start` opens is closed after each test, newest first.
 * @param define calls `test`; gets the browser's name and a way to start it.
 * @param always the browsers in which the short run walks too; the long one walks in both.
 */
export function forEachBrowser(
  define: (browser: BrowserKind, start: Start) => void,
  always: readonly BrowserKind[] = ['chromium', 'firefox'],
): void {
  for (const browser of ['chromium', 'firefox'] as const) {
    const isWalked = always.includes(browser) || Boolean(process.env.LONG);
    const name = `in ${browser}`;
    describe.skipIf(!isWalked)(isWalked ? name : `${name} (skipped: left to npm run test:long)`, () => {
      const closers: (() => Promise<void>)[] = [];
      afterEach(async () => {
        for (const close of closers.splice(0).reverse()) await close();
      });
      define(browser, async ({ now, orders, shop: running, ...options } = {}) => {
        const shop = running ?? (await startShop({ ...(now ? { now } : {}), ...(orders ? { orders } : {}) }));
        if (!running) closers.push(() => shop.stop());
        const session = await launch({ browser, extensionDir: buildFor(browser), shop, ...options });
        closers.push(() => session.close());
        return { shop, session };
      });
    });
  }
}
