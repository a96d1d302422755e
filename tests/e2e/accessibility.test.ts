import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seed } from '../bench/seed.ts';
import { launch, type Session } from '../browsers/launch.ts';
import { emulate } from '../browsers/media.ts';
import { type Shop, startShop } from '../sample-shop/shop.ts';
import { exportFileOf } from '../screenshots/sample-data.ts';
import { openThreeSteps } from './harness/contact.ts';
import { clickOn } from './harness/page.ts';
import { tabWalk } from './harness/tab-walk.ts';
import { seedTrouble } from './harness/trouble.ts';
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
  'forced colours': [
    { name: 'forced-colors', value: 'active' },
    // As the browser has it where the forced ground is light.
    { name: 'prefers-color-scheme', value: 'light' },
  ],
} as const;

const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe-core objects to, each with the first elements concerned.
 * @param within a selector of what is ours on a page of the shop; null: the whole page. It looks into open shadow roots.
 */
async function objections(page: Page, within: string | null = null): Promise<string[]> {
  await page.evaluate(source);
  return page.evaluate(async (selector) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(
      selector ?? document,
      {
        // The size of targets is among the few rules that are off by themselves.
        rules: { 'target-size': { enabled: true } },
      },
    );
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ html, any }) => `${html} (${any[0]?.message ?? ''})`)
          .join(' | ')}`,
    );
  }, within);
}

/** What moves on a page although less motion is asked for, open shadow roots included. */
function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const inside = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((each) => [
        each,
        ...(each.shadowRoot ? inside(each.shadowRoot) : []),
      ]);
    const ours = document.querySelector('dropback-strip, dropback-card');
    const all = ours ? inside(ours.shadowRoot ?? ours) : inside(document);
    const seconds = (list: string) => Math.max(...list.split(',').map(Number.parseFloat));
    return all.flatMap((each) => {
      const { transitionDuration, animationName, animationDuration } = getComputedStyle(each);
      const animated = animationName !== 'none' && seconds(animationDuration) > 0.01;
      return seconds(transitionDuration) > 0 || animated ? each.outerHTML.slice(0, 80) : [];
    });
  });
}

/** Shows a page in a look, at rest. */
async function dress(page: Page, features: (typeof looks)[keyof typeof looks]): Promise<void> {
  await emulate(page, [...features, { name: 'prefers-reduced-motion', value: 'reduce' }]);
  // A colour on its way to another is neither.
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
}

// What is drawn without data is drawn with it too, but for a few words: one look is enough there.
describe.each([
  ['nothing remembered', 0, ['light']],
  ['purchases, drops, claims and shops that rest', 'dashboard', ['light', 'dark', 'forced colours']],
] as const)('axe-core finds nothing with %s', (_name, data, wanted) => {
  let shop: Shop;
  let session: Session;
  beforeAll(async () => {
    shop = await startShop();
    session = await launch({ browser: 'chromium', extensionDir: buildFor('chromium'), shop });
    if (data === 0) return;
    await seed(session, exportFileOf(data, new Date()));
    await seedTrouble(session);
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
    expect(found).toEqual([]);
    expect(await moving(page)).toEqual([]);
    // What Tab comes to, Shift+Tab comes back from: nothing is a trap, and nothing is passed over.
    const { forward, back } = await tabWalk(page);
    await page.close();
    expect(forward.length).toBeGreaterThan(2);
    expect(back).toEqual(forward);
  });
});

/** What is ours on the shop's pages, and how the shopper comes there. */
const inShop = {
  'dropback-strip': (session: Session) => session.open('https://www.amazon.com/your-orders/orders'),
  'dropback-card': async (session: Session) => {
    const draft = await session.extensionPage(pages.draft);
    await draft.waitForFunction(() => document.querySelector('textarea')?.value !== '');
    await clickOn(draft, 'Copy and open support');
    const page = await session.waitForPage((address) => address.includes('contact-us'), 60_000);
    await openThreeSteps(page);
    return page;
  },
} as const;

describe('axe-core finds nothing in what is ours on a page of the shop', () => {
  test.each(Object.entries(inShop))('in %s', async (name, open) => {
    const shop = await startShop();
    shop.setContact('form');
    const session = await launch({ browser: 'chromium', extensionDir: buildFor('chromium'), shop });
    try {
      await seed(session, exportFileOf(5, new Date()));
      const page = await open(session);
      await page.waitForFunction(
        (ours) => document.querySelector(ours)?.shadowRoot?.querySelector('button') != null,
        {},
        name,
      );
      const found: string[] = [];
      for (const look of Object.keys(looks) as (keyof typeof looks)[]) {
        await dress(page, looks[look]);
        found.push(...(await objections(page, name)).map((objection) => `${look}: ${objection}`));
      }
      expect(found).toEqual([]);
      expect(await moving(page)).toEqual([]);
      // The card makes itself small where it would cover a field.
      await page.evaluate((ours) => {
        const small = document.querySelector(ours)?.shadowRoot?.querySelector('[data-collapsed] button');
        if (small instanceof HTMLElement) small.click();
      }, name);
      const { forward, back } = await tabWalk(page);
      expect(forward.length).toBeGreaterThan(2);
      expect(back).toEqual(forward);
    } finally {
      await session.close();
      await shop.stop();
    }
  });
});
