import { expect, test } from 'vitest';
import { seed } from '../bench/seed.ts';
import { forbidden } from './harness/contact.ts';
import { answer, sendByHand } from './harness/money-back.ts';
import { clickOn, waitForText } from './harness/page.ts';
import { forEachBrowser } from './harness/walk.ts';

const day = 24 * 3_600_000;

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
