import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { ExtensionGlobals, Session } from '../browsers/launch.ts';
import { exported } from './harness/data.ts';
import { clickOn, waitForText } from './harness/page.ts';
import { rowsOf } from './harness/store.ts';
import { forEachBrowser, waitFor } from './harness/walk.ts';

const orders = 'https://www.amazon.com/your-orders/orders';
const lamp = {
  asin: 'B0SAMPLAMP',
  order: '112-1000002-0000002',
  address: 'https://www.amazon.com/dp/B0SAMPLAMP',
};
const lampOnly = ['1000001-0000001', '1000002-0000002'];

const shopDay = (daysAgo: number) => new Date(Date.now() - daysAgo * 86_400_000).toISOString().slice(0, 10);

/** Types into the field with this label, as Preact's inputs hear it. */
async function type(page: Page, label: string, value: string): Promise<void> {
  const found = await page.evaluate(
    (wanted, typed) => {
      const field = [...document.querySelectorAll<HTMLInputElement>('input, select')].find(({ labels }) =>
        labels?.[0]?.textContent?.startsWith(wanted),
      );
      if (!field) return false;
      field.value = typed;
      field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true }));
      return true;
    },
    label,
    value,
  );
  if (!found) throw new Error(`no field is called ${label}`);
}

/** Asks for a picture of the tab in front, as the popup does. */
function saveEvidence(session: Session): Promise<{ value?: object }> {
  return session.evaluateInExtension(async () => {
    const { chrome } = globalThis as unknown as ExtensionGlobals;
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    return chrome.runtime.sendMessage({
      dropback: 'background:evidence-save',
      data: { tab: tab?.id },
    }) as Promise<{ value?: object }>;
  });
}

forEachBrowser((_browser, start) => {
  test('the welcome page opens after the installation; its switches are the settings', async () => {
    const { session } = await start({ orders: lampOnly, keepWelcome: true });
    const welcome = await session.waitForPage((address) => address.endsWith('/welcome.html'));
    const text = await waitForText(welcome, 'Welcome to Dropback');
    expect(text).toContain('Amazon promises no refund when a price falls.');
    expect(text).toContain('do not welcome automated access');
    await waitForText(welcome, /The keys .+ open Dropback/);
    await welcome.evaluate(() => document.querySelector<HTMLInputElement>('input[type=checkbox]')?.click());
    await waitForText(welcome, 'Saved.');
    const settings = await session.extensionPage('dashboard.html#/settings');
    await waitFor('the switch of the settings', () =>
      settings.evaluate(
        () => document.querySelector<HTMLInputElement>('input[type=checkbox]')?.checked === false,
      ),
    );
    const address = await welcome.evaluate(
      () => document.querySelector<HTMLAnchorElement>('a[data-main]')?.href,
    );
    expect(address).toBe(orders);
    const list = await session.open(orders);
    await waitForText(list, 'Dropback');
    // Ended and woken again, the background does not welcome anybody twice.
    await welcome.close();
    await session.killWorker();
    await session.reload(list);
    await waitForText(list, 'Dropback');
    expect((await Promise.all((await session.pages()).map(session.addressOf))).join()).not.toContain(
      'welcome',
    );
  });

  test('a purchase that is typed in is listed, watched and exported once', async () => {
    const { shop, session } = await start({ orders: [] });
    shop.setPrice(lamp.asin, '41.99');
    const dashboard = await session.extensionPage('dashboard.html');
    await waitForText(dashboard, 'No purchases yet');
    await clickOn(dashboard, 'Add a purchase');
    await waitForText(dashboard, 'Address or number of the product');
    await clickOn(dashboard, 'Add the purchase');
    await waitForText(dashboard, '4 fields need another look.');
    await type(dashboard, 'Address or number', lamp.address);
    await type(dashboard, 'Order number', lamp.order);
    await type(dashboard, 'Date of the order', shopDay(2));
    await type(dashboard, 'Price paid for one piece (USD)', '49.99');
    await type(dashboard, 'Sold by', 'shop');
    await clickOn(dashboard, 'Add the purchase');
    await waitForText(dashboard, 'The purchase is added.');
    await waitFor(
      'a look at its price',
      async () => (await rowsOf(session, 'observations')).length > 0,
      60_000,
    );
    await waitFor('badge 1', async () => (await session.badge()) === '1');
    await clickOn(dashboard, 'Show the purchase');
    await waitForText(dashboard, lamp.order);
    const { purchases, observations } = await exported(session);
    expect(purchases).toMatchObject([
      { orderId: lamp.order, asin: lamp.asin, netUnitPrice: { amount: '49.99', currency: 'USD' } },
    ]);
    expect(observations[0]).toMatchObject({ asin: lamp.asin, price: { amount: '41.99' } });
  });

  test('a picture of the product page is kept with the purchase, only while it is allowed', async () => {
    const { session } = await start({ orders: lampOnly });
    const list = await session.open(orders);
    await waitForText(list, 'Dropback');
    const product = await session.open(lamp.address);
    await product.bringToFront();
    expect(await saveEvidence(session)).toEqual({ value: { refused: 'not-allowed' } });

    const popup = await session.clickAction(product);
    if (popup) {
      await waitForText(popup, 'Save evidence');
      await popup.evaluate(() =>
        [...document.querySelectorAll('button')]
          .find((each) => each.textContent === 'Save evidence')
          ?.click(),
      );
      await waitForText(popup, 'The picture is saved');
    } else {
      // Firefox's popups are out of a driver's reach; what the click allows is not.
      expect(await saveEvidence(session)).toHaveProperty('value.purchase');
    }

    const key = encodeURIComponent(`www.amazon.com/${lamp.order}/${lamp.asin}/0`);
    const page = await session.extensionPage(`dashboard.html#/purchase/${key}`);
    await waitForText(page, 'Sellers take files under 7 MB');
    await clickOn(page, 'Download');
    const file = await readFile(await session.waitForDownload(/^evidence-B0SAMPLAMP-.*\.png$/));
    expect(file.subarray(1, 4).toString()).toBe('PNG');
    const [row] = await rowsOf(session, 'evidence');
    const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    expect(row?.width).toBe(width);
    // The bar is off and the printed line is on; what is left of the window is between them.
    expect(Number(row?.height)).toBeLessThan(height);
    expect(Number(row?.height)).toBeGreaterThan(height / 2);
    expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([row?.width, row?.height]);

    await clickOn(page, 'Delete');
    await waitForText(page, 'The picture is deleted.');
    expect(await rowsOf(session, 'evidence')).toEqual([]);
    await clickOn(page, 'Undo');
    await waitForText(page, 'The picture is back.');
    expect(await rowsOf(session, 'evidence')).toHaveLength(1);
  });

  test('strips come back when the page replaces its cards', async () => {
    const { session } = await start({ orders: lampOnly });
    const list = await session.open(orders);
    await waitForText(list, 'Dropback');
    const strips = () => list.evaluate(() => document.querySelectorAll('dropback-strip').length);
    expect(await strips()).toBe(1);
    const left = await list.evaluate(() => {
      for (const strip of document.querySelectorAll('dropback-strip')) strip.remove();
      for (const card of document.querySelectorAll('.order-card')) card.replaceWith(card.cloneNode(true));
      return document.querySelectorAll('dropback-strip').length;
    });
    expect(left).toBe(0);
    await waitFor('the strip', async () => (await strips()) === 1);
    await waitForText(list, 'Dropback');
  });

  test('the menu of the page and the keys of the popup are there', async () => {
    const { session } = await start({ orders: lampOnly });
    const keys = await session.evaluateInExtension(async () => {
      const { chrome } = globalThis as unknown as ExtensionGlobals;
      return (await chrome.commands.getAll()).map(({ name, shortcut }) => [name, shortcut]);
    });
    expect(keys).toEqual([['_execute_action', expect.stringMatching(/.+/)]]);
    // Created again under its name, an entry that is there is refused.
    const refused = await session.evaluateInExtension(
      () =>
        new Promise<string[]>((resolve) => {
          const { chrome } = globalThis as unknown as ExtensionGlobals;
          const said: string[] = [];
          for (const id of ['watch', 'evidence'])
            chrome.contextMenus.create({ id, title: id }, () => {
              said.push(chrome.runtime.lastError?.message ?? `${id} was not there`);
              if (said.length === 2) resolve(said);
            });
        }),
    );
    expect(refused.join()).not.toContain('was not there');
  });
});
