import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { seed } from '../../bench/seed.ts';
import type { ExtensionGlobals, Session } from '../../browsers/launch.ts';
import type { Shop } from '../../sample-shop/shop.ts';
import { forbidden } from './contact.ts';
import { exported } from './data.ts';
import { clickOn, waitForText } from './page.ts';
import { rowsIn } from './store.ts';
import { type Start, waitFor } from './walk.ts';

/** An order of the sample shop, as it stands when its price has fallen, and the ways that are then told. */
interface Case {
  readonly number: string;
  readonly asin: string;
  /** The best way, and another that has to stand among the others. */
  readonly best: string;
  readonly other?: string;
}

const notShipped: Case = {
  number: '1000002-0000002',
  asin: 'B0SAMPLAMP',
  best: 'Order again, then cancel',
  other: 'Ask Amazon',
};
const preOrder: Case = {
  number: '1000007-0000007',
  asin: 'B0SAMPSOCK',
  best: 'Wait: the guarantee pays by itself',
};
const delivered: Case = {
  number: '1000001-0000001',
  asin: 'B0SAMPMUGS',
  best: 'Buy again and return',
  other: 'Exchange it',
};
const shipped: Case = { number: '1000005-0000005', asin: 'B0SAMPKETL', best: 'Ask Amazon' };
const bySeller: Case = { number: '1000006-0000006', asin: 'B0SAMPTENT', best: 'Ask the seller' };

const cases = [notShipped, preOrder, delivered, shipped, bySeller];

export interface Place {
  readonly host: string;
  readonly prefix: string;
  /** What each costs now, in the marketplace's currency. */
  readonly prices: Readonly<Record<string, string>>;
  /** What came back on the ways on which nobody is asked. */
  readonly back: string;
}

const twoDaysMs = 48 * 3_600_000 + 1;

/** Every time in an export that much earlier, as if the clock had gone on since. */
const earlier = (json: string, ms: number) =>
  json.replace(/"(\d{4}-\d{2}-\d{2}T[\d:.]+Z)"/g, (_whole, time: string) =>
    JSON.stringify(new Date(Date.parse(time) - ms).toISOString()),
  );

async function deleteAll(session: Session): Promise<void> {
  await session.evaluateInExtension(() =>
    (globalThis as unknown as ExtensionGlobals).chrome.runtime.sendMessage({
      dropback: 'background:data-delete',
      data: {},
    }),
  );
}

function prepare(shop: Shop, { prices }: Place): void {
  shop.setContact('form');
  shop.changeOrder(delivered.number, { state: 'delivered' });
  shop.changeOrder(preOrder.number, { state: 'not-shipped', daysAgo: 3 });
  shop.changeProduct(preOrder.asin, { preOrder: true });
  for (const [asin, price] of Object.entries(prices)) shop.setPrice(asin, price);
}

/** Reads as a shopper does who looks at his orders, at each one's details and at what it costs now. */
async function lookAround(session: Session, dashboard: Page, { host, prefix }: Place): Promise<void> {
  await session.open(`https://${host}/your-orders/orders`);
  await waitFor('the orders', async () => (await rowsIn(dashboard, 'purchases')).length >= cases.length);
  for (const { number, asin } of cases) {
    const path = `/your-orders/order-details?orderID=${prefix}-${number}`;
    const details = await session.open(`https://${host}${path}`);
    await waitFor(`what ${asin} cost`, async () =>
      (await rowsIn(dashboard, 'purchases')).some((each) => each.asin === asin && each.netUnitPrice),
    );
    await details.close();
    const product = await session.open(`https://${host}/dp/${asin}`);
    await waitFor(`what ${asin} costs`, async () =>
      (await rowsIn(dashboard, 'observations')).some((each) => each.asin === asin),
    );
    await product.close();
  }
}

/**
 * Every way from the drop to the settled claim at one marketplace, with reminders after the clock went on by two days;
 * the claims survive export, deletion and import, and nothing is pressed for the shopper.
 */
export async function walkMoneyBack(place: Place, start: Start): Promise<void> {
  const { shop, session } = await start({ orders: cases.map(({ number }) => number) });
  prepare(shop, place);
  await seed(
    session,
    JSON.stringify({
      ...{ format: 'dropback', version: 1, exportedAt: new Date().toISOString() },
      ...{ purchases: [], observations: [], claims: [], settings: { checks: false } },
    }),
  );
  const dashboard = await session.extensionPage('dashboard.html#/claims');
  const view = async (hash: string, wanted: string | RegExp) => {
    await dashboard.evaluate((to) => {
      location.hash = to;
    }, hash);
    return waitForText(dashboard, wanted, 30_000);
  };
  const draftOf = ({ number, asin }: Case) =>
    `#/draft/${encodeURIComponent(`${place.host}/${place.prefix}-${number}/${asin}/0`)}`;

  await lookAround(session, dashboard, place);
  for (const each of cases) {
    const text = await view(draftOf(each), each.best);
    const routes = text.slice(text.indexOf('Ways to the lower price'));
    expect(routes.indexOf(each.best)).toBeLessThan(routes.indexOf('Other ways') >>> 0);
    if (each.other) expect(routes).toContain(each.other);
  }

  for (const unasked of [notShipped, preOrder, delivered]) {
    await view(draftOf(unasked), 'I did this');
    await clickOn(dashboard, 'I did this');
    await waitForText(dashboard, 'You got the difference back.');
  }

  // The shop is asked, and answers after a reminder.
  await view(draftOf(shipped), 'Copy and open support');
  await sendByHand(session, dashboard, 'Copy and open support');
  // The seller is asked twice, as the price falls further, and refuses twice.
  await view(draftOf(bySeller), 'Copy and open the seller');
  await sendByHand(session, dashboard, 'Copy and open the seller');
  await view('#/claims', /sent[\s\S]*sent/i);
  expect(forbidden(shop.record.acts)).toEqual([]);

  // The clock goes on by two days; the claims survive export, deletion and import.
  const later = earlier(JSON.stringify(await exported(session)), twoDaysMs);
  await deleteAll(session);
  await waitForText(dashboard, 'No requests yet');
  await seed(session, later);
  await waitForText(dashboard, /No answer yet[\s\S]*No answer yet/);
  // Reminders come with a round: at the latest within a minute, and at once when one is asked for.
  await clickOn(dashboard, 'Check prices now');
  // Firefox without a screen keeps no notification; that one was shown is remembered in both.
  await waitFor('both reminders', async () => (await rowsIn(dashboard, 'reminders')).length >= 2, 90_000);

  await answer(dashboard, 'B0SAMPTENT', 'refused');
  await answer(dashboard, 'B0SAMPKETL', 'gift-card');
  const savings = await view('#/savings', 'Money back in all');
  expect(savings).toContain(place.back);
  const states = (await exported(session)).claims.map(({ state }) => state);
  expect(states.filter((state) => state !== 'closed' && state !== 'drafted').toSorted()).toEqual([
    'gift-card',
    ...['refunded', 'refunded', 'refunded', 'refused'],
  ]);
  expect(forbidden(shop.record.acts)).toEqual([]);
}

/** Copies, opens the page, leaves it as a shopper who has sent his message does, and says so. */
export async function sendByHand(session: Session, dashboard: Page, button: string): Promise<void> {
  await waitFor('the composed message', () =>
    dashboard.evaluate(() => (document.querySelector('textarea')?.value.length ?? 0) > 40),
  );
  await clickOn(dashboard, button);
  const contact = await session.waitForPage((address) => address.includes('contact'));
  await waitForText(contact, 'Next step');
  await contact.close();
  await dashboard.bringToFront();
  await waitForText(dashboard, 'Did you send the request');
  await clickOn(dashboard, 'Yes, I sent it');
  await waitForText(dashboard, /Sent /);
}

/** Notes the answer to the request about a product that is waited for. */
export async function answer(dashboard: Page, asin: string, state: string): Promise<void> {
  await dashboard.bringToFront();
  const card = `article.claim:has(a[href*="${asin}"])`;
  const press = (selector: string) => dashboard.locator(selector).setTimeout(15_000).click();
  await press(`${card} ::-p-text(Note the answer)`);
  await press(`article.claim input[value="${state}"]`);
  await press('article.claim button[type="submit"]');
  await waitForText(dashboard, 'Saved.');
}
