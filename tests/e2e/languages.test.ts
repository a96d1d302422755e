import { mkdir } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { directionOf, languageNames, languages } from '../../utils/i18n/languages.ts';
import { seed } from '../bench/seed.ts';
import { launch, type Session } from '../browsers/launch.ts';
import { englishTexts, flat, type Groups, textsOf } from '../i18n/texts.ts';
import { type Shop, startShop } from '../sample-shop/shop.ts';
import { exportFileOf } from '../screenshots/sample-data.ts';
import { seedDraft } from './harness/drafted.ts';
import { overflows } from './harness/overflow.ts';
import { waitForText } from './harness/page.ts';
import { seedTrouble } from './harness/trouble.ts';
import { buildFor, forEachBrowser } from './harness/walk.ts';

const english = await englishTexts();
const groupsOf = (language: string): Promise<Groups> =>
  language === 'en' ? Promise.resolve(english) : textsOf(language);

/** One text of a language as it stands on a page that needs nothing put in. */
const said = (groups: Groups, group: string, key: string) => String(groups[group]?.[key]);

/** Chooses a language in the settings, as the shopper does, and waits until the page speaks it. */
async function choose(settings: Page, language: string): Promise<void> {
  await settings.waitForFunction(() => document.querySelector('option[value="zh-TW"]') !== null);
  await settings.evaluate((code) => {
    const list = document.querySelector('option[value="zh-TW"]')?.closest('select');
    if (!list) return;
    list.value = code;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  }, language);
  await settings.waitForFunction((code) => document.documentElement.lang === code, {}, language);
  await waitForText(settings, said(await groupsOf(language), 'settings', 'signatureHint'));
}

const spokenBy = (page: Page) =>
  page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);

const lists = 'https://www.amazon.com/your-orders/orders';
const contact = 'https://www.amazon.com/hz/contact-us/csp?orderId=112-1000002-0000002';

forEachBrowser((_browser, start) => {
  test('a language chosen in the settings is spoken at once, everywhere', async () => {
    const { session } = await start({ orders: ['1000002-0000002'] });
    await waitForText(await session.open(lists), /Paid \$49\.99/);
    await seedDraft(session);
    const settings = await session.extensionPage('dashboard.html#/settings');
    for (const language of ['de', 'ja', 'ar', 'en'] as const) {
      const groups = await groupsOf(language);
      await choose(settings, language);
      expect(await spokenBy(settings)).toEqual([language, directionOf(language)]);
      const popup = await session.extensionPage('popup.html');
      await waitForText(popup, said(groups, 'check', 'button'));
      expect(await spokenBy(popup)).toEqual([language, directionOf(language)]);
      await popup.close();
    }

    await choose(settings, 'de');
    const german = await groupsOf('de');
    await waitForText(await session.open(lists), /49,99\s\$ bezahlt/);
    await waitForText(await session.open(contact), said(german, 'contact', 'copy'));
  });

  test('the browser’s own language is spoken from the first start', async () => {
    const { session } = await start({ language: 'fr' });
    const popup = await session.extensionPage('popup.html');
    await waitForText(popup, said(await groupsOf('fr'), 'popup', 'newTitle'));
    expect(await spokenBy(popup)).toEqual(['fr', 'ltr']);
  });
});

const lamp = encodeURIComponent('www.amazon.com/112-1000002-0000002/B0SAMPLAMP/0');
const views = {
  popup: ['popup.html', [380]],
  purchases: ['dashboard.html#/purchases', [360, 1200]],
  'one purchase': [`dashboard.html#/purchase/${lamp}`, [360, 1200]],
  draft: [`dashboard.html#/draft/${lamp}`, [360, 1200]],
  observations: ['dashboard.html#/observations', [360, 1200]],
  claims: ['dashboard.html#/claims', [360, 1200]],
  savings: ['dashboard.html#/savings', [360, 1200]],
  settings: ['dashboard.html#/settings', [360, 1200]],
  data: ['dashboard.html#/data', [360, 1200]],
  health: ['dashboard.html#/health', [360, 1200]],
  'by hand': ['dashboard.html#/add', [360, 1200]],
  welcome: ['welcome.html', [360, 1200]],
  strip: [lists, [360, 1200]],
  'contact card': [contact, [360, 1200]],
} as const;

/** How much room the texts of a language take, in letters of Latin. */
async function lengthOf(language: string): Promise<number> {
  const all = [...flat(await groupsOf(language)).values()].join('');
  return all.length + (all.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0);
}

const lengths = new Map(
  await Promise.all(languages.map(async (code) => [code, await lengthOf(code)] as const)),
);
const [longest = 'de'] = languages.toSorted((a, b) => (lengths.get(b) ?? 0) - (lengths.get(a) ?? 0));
/** The longest, one without spaces, one from right to left; with `LONG` all. */
const measured = process.env.LONG ? languages : [...new Set([longest, 'ja', 'ar'] as const)];

const pictures = new URL('../../test-report/languages/', import.meta.url);

describe('no view is too narrow for its words', () => {
  let shop: Shop;
  let session: Session;
  let settings: Page;
  beforeAll(async () => {
    await mkdir(pictures, { recursive: true });
    shop = await startShop({ orders: ['1000002-0000002'] });
    session = await launch({ browser: 'chromium', extensionDir: buildFor('chromium'), shop });
    await waitForText(await session.open(lists), /Paid \$49\.99/);
    await seed(session, exportFileOf('dashboard', new Date()));
    await seedDraft(session);
    await seedTrouble(session);
    settings = await session.extensionPage('dashboard.html#/settings');
  });
  afterAll(async () => {
    await session?.close();
    await shop?.stop();
  });

  test.each(measured.map((language) => [languageNames[language], language] as const))(
    'in %s (%s)',
    async (_name, language) => {
      await choose(settings, language);
      const found: string[] = [];
      for (const [name, [path, widths]] of Object.entries(views)) {
        const ofShop = path.startsWith('https:');
        const page = await (ofShop ? session.open(path) : session.extensionPage(path));
        await page.waitForFunction(
          (own) =>
            own
              ? document.querySelector('h1, h2, .notice')
              : document.querySelector('dropback-strip, dropback-card'),
          {},
          !ofShop,
        );
        for (const width of widths) {
          await page.setViewport({ width, height: 800 });
          const shot = `${name.replace(' ', '-')}-${language}-${width}.png`;
          found.push(
            ...(await page.evaluate(overflows, ofShop)).map((each) => `${name} at ${width}: ${each}`),
          );
          await page.screenshot({
            path: new URL(shot, pictures).pathname as `${string}.png`,
            fullPage: !ofShop,
          });
        }
        await page.close();
      }
      expect(found).toEqual([]);
    },
  );
});
