import { expect, test } from 'vitest';
import { filledText, forbidden } from './harness/contact.ts';
import { clickOn, waitForText } from './harness/page.ts';
import { forEachBrowser, waitFor } from './harness/walk.ts';

const tent = { asin: 'B0SAMPTENT', number: '1000006-0000006', order: '112-1000006-0000006' };

forEachBrowser((_browser, start) => {
  test('a third party sold it: the message goes to the seller-message page', async () => {
    const { shop, session } = await start({ orders: [tent.number] });
    shop.setPrice(tent.asin, '70.00');
    await session.open('https://www.amazon.com/your-orders/orders');
    const popup = await session.extensionPage('popup.html');
    await waitForText(popup, 'Draft request', 60_000);
    await clickOn(popup, 'Draft request');
    await waitFor('the composed message', () =>
      popup.evaluate((order) => document.querySelector('textarea')?.value.includes(order), tent.order),
    );
    await clickOn(popup, 'Copy and open the seller');
    const contact = await session.waitForPage((address) => address.includes('recipientId=A1SAMPLESELLER'));
    await waitForText(contact, 'Next step');
    await clickOn(contact, 'Select');
    await clickOn(contact, 'Other');
    const text = await filledText(contact);
    for (const fact of [tent.order, '$89.50', '$70.00', '$19.50']) expect(text).toContain(fact);
    expect(text).not.toMatch(/https?:/);
    expect(forbidden(shop.record.acts)).toEqual([]);
  });
});
