import { beforeEach, describe, expect, test } from 'vitest';
import type { Adjustment, OrderFacts } from '../../../utils/domain/page';
import { db } from '../../../utils/store/db';
import { moveWindows, rememberOrder } from '../../../utils/store/orders';
import { item, order, usd } from '../../unit/domain/examples';

const readAt = new Date('2026-11-21T12:00:00Z');
const marketplace = 'www.amazon.com';
const remember = (facts: OrderFacts, adjustments: readonly Adjustment[] | null = null) =>
  rememberOrder({ marketplace, order: facts, adjustments, readAt }, 7);

const list = order({ items: [item({ unitPrice: null, seller: null, soldByAmazon: null })] });
const promotion: Adjustment = { label: 'Promotion', kind: 'discount', amount: usd(-100) };

beforeEach(() => Promise.all(db.tables.map((table) => table.clear())));

describe('a purchase is remembered once', () => {
  test('however often its page is read', async () => {
    await remember(list);
    const once = await db.purchases.toArray();
    await Promise.all([remember(list), remember(list), remember(list)]);
    expect(await db.purchases.toArray()).toEqual(once);
    expect(once).toHaveLength(1);
    expect(await db.orders.count()).toBe(1);
  });

  test('a details page fills in what the list lacked, and a list after it takes nothing away', async () => {
    await remember(list);
    await remember(order(), [promotion]);
    const [rich] = await db.purchases.toArray();
    expect(rich).toMatchObject({ unitPrice: usd(2000), netUnitPrice: usd(1900), windowEndsOn: '2026-11-26' });
    await remember(list);
    expect(await db.purchases.toArray()).toEqual([rich]);
    expect(await db.orders.get('www.amazon.com/112-0000001-0000001')).toMatchObject({
      detailsReadAt: readAt.toISOString(),
    });
  });

  test('a line that a list counted twice goes when the details page knows better', async () => {
    const [first] = list.items;
    await remember({ ...list, items: first ? [first, first] : [] });
    expect(await db.purchases.count()).toBe(2);
    await remember(order({ items: [item({ quantity: 2 })] }), []);
    expect(await db.purchases.toArray()).toMatchObject([{ line: 0, quantity: 2 }]);
  });

  test('kinds that are left out leave no trace', async () => {
    expect(await remember(order({ kind: 'digital' }))).toEqual([]);
    expect(await db.orders.count()).toBe(0);
  });

  test('an order without a date has no window, and gets it when a page tells the date', async () => {
    await remember({ ...list, placedOn: null });
    expect((await db.purchases.toArray())[0]?.windowEndsOn).toBeNull();
    await remember(list);
    await remember({ ...list, placedOn: null });
    expect((await db.purchases.toArray())[0]?.windowEndsOn).toBe('2026-11-26');
  });
});

test('a change of the window moves every one', async () => {
  await remember(list);
  await moveWindows(14);
  expect((await db.purchases.toArray())[0]?.windowEndsOn).toBe('2026-12-03');
  expect((await db.orders.toArray())[0]?.windowEndsOn).toBe('2026-12-03');
});
