import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { seed } from '../bench/seed.ts';
import { forbidden } from './harness/contact.ts';
import { clickOn, waitForText } from './harness/page.ts';
import { forEachBrowser, waitFor } from './harness/walk.ts';

const order = '302-1000006-0000006';

/** A tent from a seller in Germany, delivered; its window is over. */
const exported = JSON.stringify({
  ...{ format: 'dropback', version: 1, exportedAt: '2026-11-21T12:00:00.000Z' },
  purchases: [
    {
      ...{ marketplace: 'www.amazon.de', orderId: order, asin: 'B0SAMPTENT', line: 0 },
      ...{ title: 'Fernglen Zelt für zwei Personen', quantity: 1, placedOn: '2026-10-02' },
      unitPrice: { amount: '84.50', currency: 'EUR' },
      netUnitPrice: { amount: '84.50', currency: 'EUR' },
      ...{ seller: 'Fernglen Outdoor Goods', sellerId: 'A1SAMPLESELLER', soldByAmazon: false },
      ...{ condition: 'new', kind: 'physical', state: 'delivered', deliveredOn: '2026-10-05' },
      ...{ returnableUntil: null, windowEndsOn: '2026-10-09' },
    },
  ],
  ...{ observations: [], claims: [], settings: { checks: false } },
});

/** The message as it stands in the draft's field. */
function message(page: Page): Promise<string> {
  return page.evaluate(() => document.querySelector<HTMLTextAreaElement>('.both textarea')?.value ?? '');
}

forEachBrowser((_browser, start) => {
  test('a message about a purchase goes to its seller in German, English beside it, by an own template', async () => {
    const { shop, session } = await start();
    await seed(session, exported);
    const dashboard = await session.extensionPage('dashboard.html#/purchases');
    // Other orders of the shop may have come in by now.
    const key = encodeURIComponent(`www.amazon.de/${order}/B0SAMPTENT/0`);
    const link = await dashboard.waitForSelector(`a[href="#/purchase/${key}"]`);
    await link?.click();
    await clickOn(dashboard, 'Something is missing');
    await waitFor('the German message', async () => (await message(dashboard)).includes('hat etwas gefehlt'));
    const said = await waitForText(dashboard, 'Something was missing from the parcel.');
    expect(said).toContain('So that you know what you send');
    expect(said).not.toContain('price difference');

    await clickOn(dashboard, 'Change the template');
    const field = await dashboard.waitForSelector('.template textarea');
    await field?.evaluate((area) => (area as HTMLTextAreaElement).select());
    await field?.type('In {order} fehlen die Heringe.');
    await clickOn(dashboard, 'Save as my template');
    await waitFor(
      'the own message',
      async () => (await message(dashboard)) === `In ${order} fehlen die Heringe.`,
    );
    await waitForText(dashboard, 'Dropback cannot say it in English');

    await clickOn(dashboard, 'Copy and open the seller');
    const contact = await session.waitForPage((address) => address.includes('recipientId=A1SAMPLESELLER'));
    await waitForText(contact, 'fehlen die Heringe');
    expect(forbidden(shop.record.acts)).toEqual([]);

    const data = await session.extensionPage('dashboard.html#/data');
    await clickOn(data, 'Export data');
    const file = JSON.parse(await readFile(await session.waitForDownload(/\.json$/), 'utf8'));
    expect(file.claims).toMatchObject([
      { kind: 'something-missing', channel: 'form', language: 'de', route: null, difference: null },
    ]);
    expect(file.templates).toMatchObject([{ kind: 'something-missing', language: 'de' }]);
  });
});
