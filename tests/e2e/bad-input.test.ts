import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Session } from '../browsers/launch.ts';
import { exported } from './harness/data.ts';
import { clickOn, visibleText, waitForText } from './harness/page.ts';
import { forEachBrowser, waitFor } from './harness/walk.ts';

const orders = 'https://www.amazon.com/your-orders/orders';
const lamp = 'B0SAMPLAMP';
const number = '1000002-0000002';

/** Opens the orders and waits until the lamp's price paid is known. */
async function buyLamp(session: Session) {
  const list = await session.open(orders);
  await waitForText(list, /Paid \$49\.99/, 60_000);
  return list;
}

forEachBrowser((_browser, start) => {
  test('a sign-in in place of a details page pauses order pages, and seeing the orders again ends it', async () => {
    const { shop, session } = await start({ orders: [number] });
    shop.setWall('sign-in', { path: '/gp/css/order-details' });
    await session.open(orders);
    const popup = await session.extensionPage('popup.html');
    await waitForText(popup, /Sign in/i, 60_000);
    const tried = shop.record.requestsTo('/gp/css/order-details').length;
    expect(tried).toBe(1);
    shop.setWall(null, { path: '/gp/css/order-details' });
    await buyLamp(session);
    await waitFor('the pause to go', async () => !/Sign in/i.test(await visibleText(popup)));
  });

  test('a captcha in place of a product pauses the shop, loses nothing and is said', async () => {
    const { shop, session } = await start({ orders: [number] });
    shop.setWall('captcha', { path: '/dp/' });
    await buyLamp(session);
    const popup = await session.extensionPage('popup.html');
    await waitForText(popup, 'asks whether you are human', 60_000);
    await clickOn(popup, 'Check prices now');
    await waitForText(popup, /waits|rest/i);
    expect(shop.record.requestsTo('/dp/')).toHaveLength(1);
    const { purchases, observations } = await exported(session);
    expect(purchases.some(({ asin }) => asin === lamp)).toBe(true);
    expect(observations).toEqual([]);
  });

  test('no price, or one in another currency, is no drop', async () => {
    const { shop, session } = await start({ orders: [number, '1000005-0000005'] });
    shop.changeProduct(lamp, { soldBy: null });
    shop.changeProduct('B0SAMPKETL', { currency: 'EUR', prices: { USD: '9.99' } });
    await session.open(orders);
    const popup = await session.extensionPage('popup.html');
    await waitForText(popup, /no featured offer/i, 90_000);
    await waitFor(
      'the kettle to be looked at',
      () => shop.record.requestsTo('/dp/B0SAMPKETL').length > 0,
      60_000,
    );
    await waitFor(
      'its observation',
      async () => (await exported(session)).observations.some(({ asin }) => asin === 'B0SAMPKETL'),
      60_000,
    );
    expect(await visibleText(popup)).not.toContain('Draft request');
    expect(await session.badge()).toBe('');
  });

  test('a cancelled order is kept and not watched', async () => {
    const { shop, session } = await start({ orders: [number] });
    await buyLamp(session);
    shop.changeOrder('1000002-0000002', { state: 'cancelled' });
    shop.setPrice(lamp, '10.00');
    const list = await session.open(orders);
    await waitForText(list, /Your Orders/);
    const popup = await session.extensionPage('popup.html');
    await waitFor('the lamp to leave the list', async () => !(await visibleText(popup)).includes('Larkhill'));
    expect((await exported(session)).purchases.some(({ asin }) => asin === lamp)).toBe(true);
  });

  test('two tabs with the same orders make one purchase each', async () => {
    const { session } = await start({ orders: [number] });
    await Promise.all([session.open(orders), session.open(orders)]);
    const list = await buyLamp(session);
    await list.bringToFront();
    const { purchases } = await exported(session);
    const keys = purchases.map(({ orderId, asin }) => `${orderId} ${asin}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('a worker killed between fetch and write starts the step again', async () => {
    const { shop, session } = await start({ orders: [number] });
    shop.setFault({ kind: 'delay', ms: 4_000 }, { path: '/gp/css/order-details' });
    await session.open(orders);
    await waitFor(
      'the details page to be asked for',
      () => shop.record.requestsTo(/order-details/).length > 0,
      30_000,
    );
    await session.killWorker();
    shop.setFault(null, { path: '/gp/css/order-details' });
    const popup = await session.extensionPage('popup.html');
    await clickOn(popup, 'Check prices now');
    await waitForText(popup, /\$49\.99/, 90_000);
    const { purchases } = await exported(session);
    expect(purchases.filter(({ asin }) => asin === lamp)).toHaveLength(1);
  });

  test('a file that is no export is refused with the reason, and nothing is touched', async () => {
    const { session } = await start({ orders: [number] });
    await buyLamp(session);
    const dashboard = await session.extensionPage('dashboard.html#/data');
    await waitForText(dashboard, 'Import data');
    const file = join(session.downloads, 'other.txt');
    await writeFile(file, '{"format":"dropback","version":1,"purchases":[{"marketplace":"evil.example"}]}');
    const input = (await dashboard.waitForSelector(
      'input[type=file]',
    )) as ElementHandle<HTMLInputElement> | null;
    await input?.uploadFile(file);
    await waitForText(dashboard, /Not imported/);
    expect((await exported(session)).purchases.length).toBeGreaterThan(0);
  });
});
