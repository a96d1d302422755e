import { expect, test } from 'vitest';
import { filledText, forbidden, openThreeSteps } from './harness/contact.ts';
import { exported } from './harness/data.ts';
import { clickOn, waitForText } from './harness/page.ts';
import { forEachBrowser, waitFor } from './harness/walk.ts';

const orders = 'https://www.amazon.com/your-orders/orders';
/** A cancelled order, the lamp's, a digital one and a gift card. */
const upToTheLamp = ['1000001-0000001', '1000002-0000002', '1000003-0000003', '1000004-0000004'];
const lamp = { asin: 'B0SAMPLAMP', order: '112-1000002-0000002' };

forEachBrowser((_browser, start) => {
  test('from the order list to the pre-filled contact field, and nothing is sent', async () => {
    const { shop, session } = await start({ orders: upToTheLamp });
    shop.setContact('form');

    const list = await session.open(orders);
    await waitForText(list, /Paid \$49\.99/);
    const popup = await session.extensionPage('popup.html');
    await waitForText(popup, /Larkhill Desk Lamp[\s\S]*\$49\.99/);

    shop.setPrice(lamp.asin, '41.99');
    await clickOn(popup, 'Check prices now');
    const text = await waitForText(popup, 'Draft request', 60_000);
    expect(text).toContain('$41.99');
    expect(text).toContain('$8.00');
    await waitFor('badge 1', async () => (await session.badge()) === '1');
    await waitForText(list, 'Draft request');

    await clickOn(popup, 'Draft request');
    await waitFor('the composed message', () =>
      popup.evaluate(() => document.querySelector('textarea')?.value.includes('112-1000002-0000002')),
    );
    await clickOn(popup, 'Copy and open support');
    const contact = await session.waitForPage((address) => address.includes('contact'));
    await waitForText(contact, 'Next step');
    await openThreeSteps(contact);
    const filled = await filledText(contact);
    for (const fact of [lamp.order, '$49.99', '$41.99', '$8.00']) expect(filled).toContain(fact);
    expect(filled).not.toMatch(/policy|guarantee|price match/i);
    expect(forbidden(shop.record.acts)).toEqual([]);
  });

  test('what was read is exported, once, however often the list is opened', async () => {
    const { session } = await start({ orders: upToTheLamp });
    for (const _time of [1, 2]) {
      const list = await session.open(orders);
      await waitForText(list, /Paid \$49\.99/);
      await session.reload(list);
      await waitForText(list, /Paid \$49\.99/);
    }
    const file = await exported(session);
    const keys = file.purchases.map(({ orderId, asin }) => `${orderId} ${asin}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toContain(`${lamp.order} ${lamp.asin}`);
    expect(keys.join()).not.toMatch(/B0SAMPSONG|B0SAMPGIFT/);
    expect(file.alerts).toEqual([]);
  });
});
