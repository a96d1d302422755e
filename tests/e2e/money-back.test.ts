import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { seed } from '../bench/seed.ts';
import type { ExtensionGlobals, Session } from '../browsers/launch.ts';
import type { Shop } from '../sample-shop/shop.ts';
import { forbidden } from './harness/contact.ts';
import { exported } from './harness/data.ts';
import { clickOn, waitForText } from './harness/page.ts';
import { rowsOf } from './harness/store.ts';
import { forEachBrowser, waitFor } from './harness/walk.ts';

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

interface Place {
  readonly host: string;
  readonly prefix: string;
  /** What each costs now, in the marketplace's currency. */
  readonly prices: Readonly<Record<string, string>>;
  /** What came back on the ways on which nobody is asked. */
  readonly back: string;
}

const places: readonly Place[] = [
  {
    host: 'www.amazon.com',
    prefix: '112',
    prices: {
      B0SAMPLAMP: '41.99',
      B0SAMPSOCK: '12.25',
      B0SAMPMUGS: '12.40',
      B0SAMPKETL: '28.00',
      B0SAMPTENT: '85.00',
    },
    back: '$27.00',
  },
  {
    host: 'www.amazon.de',
    prefix: '302',
    prices: {
      B0SAMPLAMP: '41.99',
      B0SAMPSOCK: '12.25',
      B0SAMPMUGS: '10.40',
      B0SAMPKETL: '25.00',
      B0SAMPTENT: '80.00',
    },
    back: '€23.00',
  },
  {
    host: 'www.amazon.co.jp',
    prefix: '249',
    prices: {
      B0SAMPLAMP: '6480',
      B0SAMPSOCK: '1880',
      B0SAMPMUGS: '2100',
      B0SAMPKETL: '3900',
      B0SAMPTENT: '11500',
    },
    back: '¥2,300',
  },
];

const day = 24 * 3_600_000;

/** Every time in an export that much earlier, as if the clock had gone on since. */
const earlier = (json: string, ms: number) =>
  json.replace(/"(\d{4}-\d{2}-\d{2}T[\d:.]+Z)"/g, (_whole, time: string) =>
    JSON.stringify(new Date(Date.parse(time) - ms).toISOString()),
  );

/** The ids of the notifications that stand. */
const notifications = (session: Session) =>
  session.evaluateInExtension(async () =>
    Object.keys(await (globalThis as unknown as ExtensionGlobals).chrome.notifications.getAll()),
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
async function lookAround(session: Session, { host, prefix }: Place): Promise<void> {
  await session.open(`https://${host}/your-orders/orders`);
  await waitFor('the orders', async () => (await rowsOf(session, 'purchases')).length >= cases.length);
  for (const { number, asin } of cases) {
    const path = `/your-orders/order-details?orderID=${prefix}-${number}`;
    const details = await session.open(`https://${host}${path}`);
    await waitFor(`what ${asin} cost`, async () =>
      (await rowsOf(session, 'purchases')).some((each) => each.asin === asin && each.netUnitPrice),
    );
    await details.close();
    const product = await session.open(`https://${host}/dp/${asin}`);
    await waitFor(`what ${asin} costs`, async () =>
      (await rowsOf(session, 'observations')).some((each) => each.asin === asin),
    );
    await product.close();
  }
}

describe.each(places)('at $host', (place) => {
  forEachBrowser((_browser, start) => {
    test('every way from the drop to the settled claim, and nothing is pressed for the shopper', async () => {
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

      await lookAround(session, place);
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
      const later = earlier(JSON.stringify(await exported(session)), 2 * day + 1);
      await deleteAll(session);
      await waitForText(dashboard, 'No requests yet');
      await seed(session, later);
      await waitForText(dashboard, /No answer yet[\s\S]*No answer yet/);
      await waitFor(
        'a reminder',
        async () => (await notifications(session)).some((id) => id.startsWith('reminder')),
        90_000,
      );

      await answer(dashboard, 'B0SAMPTENT', 'refused');
      await answer(dashboard, 'B0SAMPKETL', 'gift-card');
      const savings = await view('#/savings', 'Money back in all');
      expect(savings).toContain(place.back);
      const settled = await exported(session);
      // What was drafted for the ways that were taken is closed.
      const states = Map.groupBy(settled.claims, ({ state }) => state);
      expect([...states].map(([state, those]) => `${those.length} ${state}`).toSorted()).toEqual([
        '1 gift-card',
        '1 refused',
        '3 closed',
        '3 refunded',
      ]);
      expect(forbidden(shop.record.acts)).toEqual([]);
    });
  });
});

/** Copies, opens the page, leaves it as a shopper who has sent his message does, and says so. */
async function sendByHand(session: Session, dashboard: Page, button: string): Promise<void> {
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
async function answer(dashboard: Page, asin: string, state: string): Promise<void> {
  await dashboard.bringToFront();
  const card = `article.claim:has(a[href*="${asin}"])`;
  const press = (selector: string) => dashboard.locator(selector).setTimeout(15_000).click();
  await press(`${card} ::-p-text(Note the answer)`);
  await press(`article.claim input[value="${state}"]`);
  await press('article.claim button[type="submit"]');
  await waitForText(dashboard, 'Saved.');
}

/** The kettle of an order that has arrived, refused once at a higher price. */
function refusedOnce(): string {
  const days = (count: number) => new Date(Date.now() + count * day).toISOString();
  const id = { marketplace: 'www.amazon.com', orderId: '112-1000005-0000005', asin: 'B0SAMPKETL', line: 0 };
  const usd = (amount: string) => ({ amount, currency: 'USD' });
  const offer = { seller: 'Amazon.com', soldByAmazon: true, availability: 'in-stock', noPriceBecause: null };
  return JSON.stringify({
    ...{ format: 'dropback', version: 1, exportedAt: days(0), settings: { checks: false } },
    purchases: [
      {
        ...id,
        ...{ title: 'Brookmere Kettle', quantity: 1, placedOn: days(-3).slice(0, 10), condition: 'new' },
        ...{ unitPrice: usd('32.00'), netUnitPrice: usd('32.00'), seller: 'Amazon.com', sellerId: null },
        ...{ soldByAmazon: true, kind: 'physical', state: 'delivered', deliveredOn: days(-1).slice(0, 10) },
        ...{ returnableUntil: days(25).slice(0, 10), windowEndsOn: days(4).slice(0, 10) },
      },
    ],
    observations: [
      {
        ...{ marketplace: id.marketplace, asin: id.asin, seenAt: days(0), lastSeenAt: days(0), how: 'check' },
        ...{ ...offer, price: usd('25.00'), signedIn: true },
      },
    ],
    claims: [
      {
        ...{ ...id, number: 0, kind: 'price-difference-shop', channel: 'form', language: 'en' },
        ...{ route: 'ask-shop', state: 'refused', paid: usd('32.00'), offered: usd('30.00') },
        ...{ difference: usd('2.00'), subject: 'A question', text: 'Is there a way?' },
        ...{ draftedAt: days(-2), sentAt: days(-2), answeredAt: days(-1) },
      },
    ],
  });
}

forEachBrowser((_browser, start) => {
  test('after two refusals the next way is offered, not a third request', async () => {
    const { shop, session } = await start();
    shop.setContact('form');
    await seed(session, refusedOnce());
    const key = encodeURIComponent('www.amazon.com/112-1000005-0000005/B0SAMPKETL/0');
    const dashboard = await session.extensionPage(`dashboard.html#/draft/${key}`);
    // The price fell further since the refusal, so it can be asked for once more.
    await waitForText(dashboard, 'Write a new request');
    await clickOn(dashboard, 'Write a new request');
    await sendByHand(session, dashboard, 'Copy and open support');
    const claims = await session.extensionPage('dashboard.html#/claims');
    await answer(claims, 'B0SAMPKETL', 'refused');
    await dashboard.bringToFront();
    const text = await waitForText(dashboard, 'Two requests were refused');
    const routes = text.slice(text.indexOf('Ways to the lower price'));
    expect(routes).toMatch(/Buy again and return|Exchange it/);
    expect(routes.slice(0, routes.indexOf('Two requests were refused') + 400)).not.toContain('Ask Amazon');
    expect(text).not.toContain('Write a new request');
    expect(forbidden(shop.record.acts)).toEqual([]);
  });
});
