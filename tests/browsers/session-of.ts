import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, EvaluateFunc, Page } from 'puppeteer-core';
import type { BrowserKind } from './find.ts';
import type { Engine, ExtensionGlobals, Session } from './session.ts';
import { waitFor } from './wait.ts';

/** Firefox keeps a tab on the list whose first, replaced context is gone; such a page can never be reached again. */
async function openPages(driver: Browser): Promise<Page[]> {
  const pages = await driver.pages();
  const gone = await Promise.all(
    pages.map((page) =>
      page.evaluate(() => false).catch((error: unknown) => /no such frame/i.test(String(error))),
    ),
  );
  return pages.filter((_, index) => !gone[index]);
}

const addressOf = (page: Page) => page.evaluate(() => location.href).catch(() => '');

async function waitForPage(
  driver: Browser,
  fits: (address: string) => boolean,
  timeout?: number,
): Promise<Page> {
  const seen = new Set<string>();
  const look = async () => {
    for (const page of await driver.pages()) {
      const address = await addressOf(page);
      seen.add(address);
      if (fits(address) && (await page.evaluate(() => document.readyState === 'complete'))) return page;
    }
    return null;
  };
  try {
    return await waitFor('a page', look, timeout);
  } catch (cause) {
    throw new Error(`no page's address fitted; seen were ${[...seen].join(' ')}`, { cause });
  }
}

/** The part of a session that both browsers do the same way, built on what each does in its own. */
export function sessionOf(
  kind: BrowserKind,
  version: string,
  downloads: string,
  engine: Engine,
  close: () => Promise<void>,
): Session {
  const { driver, extensionRoot } = engine;
  const session: Session = {
    browser: kind,
    version,
    extensionRoot,
    downloads,
    addressOf,
    pages: () => openPages(driver),
    async open(url) {
      const page = await driver.newPage();
      // Many browsers at once on few cores: how long a page takes is not what is tested.
      page.setDefaultNavigationTimeout(120_000);
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      return page;
    },
    extensionPage: (path) => engine.openExtensionPage(new URL(path, extensionRoot).href, false),
    waitForPage: (fits, timeout) => waitForPage(driver, fits, timeout),
    async reload(page) {
      await page.evaluate(() => {
        Object.assign(globalThis, { beforeReload: true });
        location.reload();
      });
      await waitFor('the page to load anew', () =>
        page.evaluate(() => !('beforeReload' in globalThis) && document.readyState === 'complete'),
      );
    },
    badge: () =>
      session.evaluateInExtension(() =>
        (globalThis as unknown as ExtensionGlobals).chrome.action.getBadgeText({}),
      ),
    async evaluateInExtension<P extends unknown[], F extends EvaluateFunc<P>>(
      run: F,
      ...args: P
    ): Promise<Awaited<ReturnType<F>>> {
      // The manifest has the extension's rights and none of its scripts.
      const page = await engine.openExtensionPage(`${extensionRoot}manifest.json`, true);
      try {
        return await page.evaluate(run, ...args);
      } finally {
        await page.close();
      }
    },
    killWorker: () => engine.killWorker(),
    async clickAction(page) {
      await page.bringToFront();
      return engine.clickAction(page);
    },
    async worker() {
      const found = await engine.worker();
      if (!found) throw new Error('no worker can be reached');
      return found;
    },
    waitForDownload: (name, timeout) =>
      waitFor(
        `a download named ${name}`,
        async () => {
          const files = await readdir(downloads);
          const unfinished = files.some((file) => /\.(part|crdownload)$/.test(file));
          const file = unfinished ? undefined : files.find((each) => name.test(each));
          const path = file && join(downloads, file);
          // Firefox takes the name first, with an empty file.
          return path && (await stat(path)).size > 0 ? path : null;
        },
        timeout,
      ),
    close,
  };
  return session;
}
