import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { TypedPurchase } from '../../../utils/domain/typed-purchase';
import { deleteEverything } from '../../../utils/store/backup';
import { db } from '../../../utils/store/db';
import { rememberOrder } from '../../../utils/store/orders';
import { deletePurchase } from '../../../utils/store/purchase-rows';
import { rememberTyped } from '../../../utils/store/typed-purchases';
import { item, order, usd } from '../../unit/domain/examples';

const marketplace = 'www.amazon.com';
const key = 'www.amazon.com/112-0000001-0000001/B000000001/0';

const typed = (change: Partial<TypedPurchase> = {}): TypedPurchase => ({
  ...{ marketplace, orderId: '112-0000001-0000001', asin: 'B000000001', title: '', placedOn: '2026-11-19' },
  ...{ unitPrice: usd(1800), quantity: 2, soldByAmazon: null, seller: null, state: 'unknown' },
  ...change,
});

beforeEach(async () => {
  fakeBrowser.reset();
  await deleteEverything();
});

test('is remembered like one that was read: net price, window, order', async () => {
  const { purchase, known } = await rememberTyped(typed(), 7);
  expect(known).toBe(false);
  expect(purchase).toMatchObject({
    ...{ key, title: 'B000000001', netUnitPrice: usd(1800), netTotal: usd(3600) },
    windowEndsOn: '2026-11-26',
  });
  expect(await db.orders.get('www.amazon.com/112-0000001-0000001')).toMatchObject({ detailsReadAt: null });
});

test('typed again is one purchase, and the last word counts', async () => {
  await rememberTyped(typed(), 7);
  const { purchase, known } = await rememberTyped(typed({ unitPrice: usd(1700), title: 'Kettle' }), 7);
  expect(known).toBe(true);
  expect(purchase).toMatchObject({ title: 'Kettle', netUnitPrice: usd(1700) });
  expect(await db.purchases.count()).toBe(1);
});

test('what a page says later wins where it says more', async () => {
  await rememberTyped(typed({ state: 'shipped' }), 7);
  const read = order({ items: [item({ title: 'Hartwell kettle', seller: 'Northwind' })] });
  await rememberOrder({ marketplace, order: read, adjustments: [], readAt: new Date() }, 7);
  const [purchase] = await db.purchases.toArray();
  expect(purchase).toMatchObject({ key, title: 'Hartwell kettle', seller: 'Northwind', state: 'shipped' });
  expect(purchase?.netUnitPrice).toEqual(read.items[0]?.unitPrice);
  expect(await db.purchases.count()).toBe(1);
});

test('what a details page said is not overwritten by hand', async () => {
  const read = order({ items: [item()] });
  await rememberOrder({ marketplace, order: read, adjustments: [], readAt: new Date() }, 7);
  const before = await db.purchases.get(key);
  const { purchase } = await rememberTyped(
    typed({ title: 'Mine', unitPrice: usd(1), soldByAmazon: true }),
    7,
  );
  expect(purchase).toMatchObject({
    title: before?.title,
    netUnitPrice: before?.netUnitPrice,
    seller: before?.seller,
  });
});

test('can be taken away again, with its order; another line of the order stays', async () => {
  await rememberTyped(typed(), 7);
  await rememberTyped(typed({ asin: 'B000000002' }), 7);
  await deletePurchase(key);
  expect(await db.orders.count()).toBe(1);
  await deletePurchase('www.amazon.com/112-0000001-0000001/B000000002/0');
  expect([await db.purchases.count(), await db.orders.count()]).toEqual([0, 0]);
});
