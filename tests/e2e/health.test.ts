import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { seedDraft } from './harness/drafted.ts';
import { clickOn, waitForText } from './harness/page.ts';
import { forEachBrowser } from './harness/walk.ts';

const orders = 'https://www.amazon.com/your-orders/orders?search=lamp';
const contact = 'https://www.amazon.com/hz/contact-us/csp/A1B2C3?orderId=111-2345678-9012345';

forEachBrowser((_browser, start) => {
  test('pages of unknown layout: the draft stays at hand, and the report names no id', async () => {
    const { shop, session } = await start();
    await seedDraft(session);
    const folder = await mkdtemp(join(tmpdir(), 'dropback-page-'));
    const file = join(folder, 'page.html');
    await writeFile(file, '<!doctype html><title>Sample</title><h1>All of this is new</h1></body></html>');
    for (const at of ['/your-orders/orders', '/hz/contact-us']) shop.serveStored({ file, at });
    await session.open(orders);
    const page = await session.open(contact);
    await rm(folder, { recursive: true });

    await waitForText(page, 'the field for the message follows');
    await waitForText(page, 'Would you be able to refund the difference of $5.00?');
    await clickOn(page, 'Copy');
    await waitForText(page, /Copied\.|Copying was refused/);
    expect(shop.record.acts).toEqual([]);

    const health = await session.extensionPage('dashboard.html#/health');
    // An order page may still be drawn for 20 seconds.
    const said = await waitForText(health, 'order-list', 40_000);
    expect(said).toMatch(/www\.amazon\.com order-list \/your-orders\/orders page: not found/);
    expect(said).toMatch(
      /www\.amazon\.com contact \/hz\/contact-us\/csp\/… message: not found stage: support-form/,
    );
    expect(said).not.toMatch(/A1B2C3|9012345|search=/);
  });
});
