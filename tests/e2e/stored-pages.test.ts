import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { exported } from './harness/data.ts';
import { clickOn, waitForText } from './harness/page.ts';
import { forEachBrowser, waitFor } from './harness/walk.ts';

const corpus = new URL('../../../shared/corpus/', import.meta.url);
const isThere = existsSync(corpus);
const title = 'a real list, details and product page give the documented drop';

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toLocaleDateString('en-CA');
const redate = { from: '2024-11-01', to: daysAgo(2) };

describe('stored pages at their real addresses', () => {
  forEachBrowser((_browser, start) => {
    test.skipIf(!isThere)(isThere ? title : `${title} (skipped: ../shared is absent)`, async () => {
      const { shop, session } = await start();
      shop.serveStored({
        file: 'order-lists/2024-11-com-order-list.html',
        at: '/your-orders/orders',
        redate,
      });
      shop.serveStored({
        file: 'order-details/2024-11-com-details-quantity-2.html',
        at: /order-details.*112-5939971-8962610/,
        redate,
      });
      shop.serveStored({
        file: 'products/2021-08-com-sold-by-amazon.html',
        at: '/dp/B0BPH5G7MY',
        replace: [['B00N150YS4', 'B0BPH5G7MY']],
      });

      await session.open('https://www.amazon.com/your-orders/orders?timeFilter=months-3');
      const popup = await session.extensionPage('popup.html');
      const text = await waitForText(popup, 'Draft request', 90_000);
      expect(text).toContain('$13.29');
      expect(text).toContain('$12.48');
      expect(text).toContain('$0.81');
      expect(text).toContain('$1.62');
      expect(text).toMatch(/uncertain/i);
      expect(await session.badge()).toBe('');

      const file = await exported(session);
      const bought = file.purchases.filter(({ orderId }) => orderId === '112-5939971-8962610');
      expect(bought).toMatchObject([
        {
          asin: 'B0BPH5G7MY',
          quantity: 2,
          placedOn: redate.to,
          unitPrice: { amount: '13.99', currency: 'USD' },
          netUnitPrice: { amount: '13.29', currency: 'USD' },
          soldByAmazon: false,
        },
      ]);
      expect(file.observations).toMatchObject([
        { asin: 'B0BPH5G7MY', price: { amount: '12.48', currency: 'USD' } },
      ]);
      const label = JSON.parse(
        await readFile(new URL('order-lists/2024-11-com-order-list.json', corpus), 'utf8'),
      );
      const physical = label.orders.filter(({ kind }: { kind: string }) =>
        /^(physical|subscription)$/.test(kind),
      );
      const expected = physical.flatMap(
        ({ orderId, items }: { orderId: string; items: { asin: string }[] }) =>
          items.map(({ asin }) => `${orderId} ${asin}`),
      );
      const kept = file.purchases.map(({ orderId, asin }) => `${orderId} ${asin}`);
      expect(kept.toSorted()).toEqual(expected.toSorted());

      await clickOn(popup, 'Draft request');
      await waitFor('the composed message', () =>
        popup.evaluate(() => document.querySelector('textarea')?.value.includes('112-5939971-8962610')),
      );
      await waitForText(popup, 'Copy and open the seller');
    });
  });
});
