import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seed } from '../bench/seed.ts';
import { launch, type Session } from '../browsers/launch.ts';
import { type Shop, startShop } from '../sample-shop/shop.ts';
import { exportFileOf } from '../screenshots/sample-data.ts';
import { buildFor } from './harness/walk.ts';

const lamp = encodeURIComponent('www.amazon.com/112-1000002-0000002/B0SAMPLAMP/0');

const pages = {
  popup: 'popup.html',
  purchases: 'dashboard.html#/purchases',
  'one purchase': `dashboard.html#/purchase/${lamp}`,
  draft: `dashboard.html#/draft/${lamp}`,
  observations: 'dashboard.html#/observations',
  claims: 'dashboard.html#/claims',
  savings: 'dashboard.html#/savings',
  settings: 'dashboard.html#/settings',
  data: 'dashboard.html#/data',
  health: 'dashboard.html#/health',
  'by hand': 'dashboard.html#/add',
  welcome: 'welcome.html',
} as const;

const looks = {
  light: [{ name: 'prefers-color-scheme', value: 'light' }],
  dark: [{ name: 'prefers-color-scheme', value: 'dark' }],
  'forced colours': [{ name: 'forced-colors', value: 'active' }],
} as const;

const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core objects to, each with the first elements concerned. */
async function objections(page: Page): Promise<string[]> {
  await page.evaluate(source);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document);
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ html, any }) => `${html} (${any[0]?.message ?? ''})`)
          .join(' | ')}`,
    );
  });
}

/** Shows a page in a look, at rest. */
async function dress(page: Page, features: (typeof looks)[keyof typeof looks]): Promise<void> {
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setEmulatedMedia', {
    features: [...features, { name: 'prefers-reduced-motion', value: 'reduce' }],
  });
  await devtools.detach();
  // A colour on its way to another is neither.
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
}

// What is drawn without data is drawn with it too, but for a few words: one look is enough there.
describe.each([
  ['nothing remembered', 0, ['light']],
  ['purchases, drops and claims', 'dashboard', ['light', 'dark', 'forced colours']],
] as const)('axe-core finds nothing with %s', (_name, data, wanted) => {
  let shop: Shop;
  let session: Session;
  beforeAll(async () => {
    shop = await startShop();
    session = await launch({ browser: 'chromium', extensionDir: buildFor('chromium'), shop });
    if (data !== 0) await seed(session, exportFileOf(data, new Date()));
  });
  afterAll(async () => {
    await session?.close();
    await shop?.stop();
  });

  test.each(Object.entries(pages))('on %s', async (_page, path) => {
    const page = await session.extensionPage(path);
    await page.waitForFunction(() => document.querySelector('h1, h2') !== null);
    await page.waitForNetworkIdle({ idleTime: 300 });
    const found: string[] = [];
    for (const look of wanted) {
      await dress(page, looks[look]);
      found.push(...(await objections(page)).map((objection) => `${look}: ${objection}`));
    }
    await page.close();
    expect(found).toEqual([]);
  });
});
