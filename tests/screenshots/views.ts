import type { Page } from 'puppeteer-core';
import { seed } from '../bench/seed.ts';
import type { Session } from '../browsers/launch.ts';
import { filledText, openThreeSteps } from '../e2e/harness/contact.ts';
import { clickOn, waitForText } from '../e2e/harness/page.ts';
import { seedTrouble } from '../e2e/harness/trouble.ts';
import { type entries, exportFileOf } from './sample-data.ts';

/** Something the shopper sees. */
export interface View {
  readonly name: string;
  /** What is in the store. */
  readonly data: keyof typeof entries;
  /** Shop pages are looked at as far as the window goes, our own whole. */
  readonly ofShop?: boolean;
  open(session: Session): Promise<Page>;
  /** What is done before each picture, in its look. */
  look?(page: Page): Promise<void>;
}

/** An extension page once it shows a text. */
const shows = (path: string, wanted: string | RegExp) => async (session: Session) => {
  const page = await session.extensionPage(path);
  await waitForText(page, wanted, 60_000);
  return page;
};

const lampKey = 'www.amazon.com/112-1000002-0000002/B0SAMPLAMP/0';
const draftPath = `dashboard.html#/draft/${encodeURIComponent(lampKey)}`;
const popupOf = (data: keyof typeof entries, wanted: string | RegExp): View => ({
  name: `popup-${String(data).padStart(3, '0')}`,
  data,
  open: shows('popup.html', wanted),
});

async function openDraft(session: Session): Promise<Page> {
  const page = await session.extensionPage(draftPath);
  await page.waitForFunction(
    () => document.querySelector('textarea')?.value.includes('112-1000002-0000002'),
    { timeout: 60_000 },
  );
  return page;
}

const title = /Larkhill/;

/** A page of ours whose words do not matter, once it is at rest. */
const opens = (path: string) => async (session: Session) => {
  const page = await session.extensionPage(path);
  await page.waitForSelector('h1, h2');
  await page.waitForNetworkIdle({ idleTime: 500 });
  return page;
};

export const views: readonly View[] = [
  { name: 'popup-000', data: 0, open: opens('popup.html') },
  popupOf(1, title),
  popupOf(5, title),
  popupOf(50, title),
  popupOf(500, title),
  { name: 'draft', data: 5, open: openDraft },
  { name: 'dashboard-purchases', data: 'dashboard', open: shows('dashboard.html', title) },
  {
    name: 'dashboard-purchase',
    data: 'dashboard',
    open: shows(`dashboard.html#/purchase/${encodeURIComponent(lampKey)}`, title),
  },
  { name: 'dashboard-observations', data: 'dashboard', open: shows('dashboard.html#/observations', title) },
  { name: 'dashboard-claims', data: 'dashboard', open: shows('dashboard.html#/claims', title) },
  { name: 'dashboard-savings', data: 'dashboard', open: opens('dashboard.html#/savings') },
  { name: 'dashboard-settings', data: 'dashboard', open: opens('dashboard.html#/settings') },
  { name: 'dashboard-data', data: 'dashboard', open: opens('dashboard.html#/data') },
  { name: 'dashboard-health', data: 'dashboard', open: opens('dashboard.html#/health') },
  {
    name: 'dashboard-trouble',
    data: 'dashboard',
    async open(session) {
      await seedTrouble(session);
      return opens('dashboard.html#/health')(session);
    },
  },
  { name: 'dashboard-add', data: 'dashboard', open: opens('dashboard.html#/add') },
  { name: 'dashboard-empty', data: 0, open: opens('dashboard.html') },
  { name: 'welcome', data: 0, open: opens('welcome.html') },
  {
    name: 'strip',
    data: 5,
    ofShop: true,
    async open(session) {
      const page = await session.open('https://www.amazon.com/your-orders/orders');
      // The price of now, which only the strip tells, in any language.
      await waitForText(page, /41[.,]99|٤١/, 60_000);
      return page;
    },
    look: (page) =>
      page.evaluate(() => document.querySelector('dropback-strip')?.scrollIntoView({ block: 'center' })),
  },
  {
    name: 'contact',
    data: 1,
    ofShop: true,
    async open(session) {
      const draft = await openDraft(session);
      await clickOn(draft, 'Copy and open support');
      const page = await session.waitForPage((address) => address.includes('contact-us'), 60_000);
      await openThreeSteps(page);
      await filledText(page);
      return page;
    },
    async look(page) {
      await page.evaluate(() => {
        const field = [...document.querySelectorAll('textarea')].find(({ value }) => value);
        field?.scrollIntoView({ block: 'center' });
      });
      // The card's inside is closed to pages, and to us; folded together it is one button.
      const card = await page.$('dropback-card');
      const box = await card?.boundingBox();
      if (box && box.height < 80) await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    },
  },
];

/** Puts a view's data into a fresh install. */
export async function fill(session: Session, { data }: View): Promise<void> {
  if (data !== 0) await seed(session, exportFileOf(data, new Date()));
}
