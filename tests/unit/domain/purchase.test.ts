import { describe, expect, test } from 'vitest';
import { mergeReading } from '../../../utils/domain/merge';
import type { Adjustment, AdjustmentKind } from '../../../utils/domain/page';
import { netTotals, type Purchase, purchasesOf } from '../../../utils/domain/purchase';
import { item, order, usd } from './examples';

const readAt = new Date('2026-11-20T09:00:00Z');

const line = (kind: AdjustmentKind, minor: number, currency = 'USD'): Adjustment => ({
  label: kind,
  kind,
  amount: { minor, currency },
});

describe('paid means net', () => {
  test("an order's promotion is shared out over its items", () => {
    const items = [item({ unitPrice: usd(1399), quantity: 2 })];
    expect(netTotals(items, [line('discount', -140)])).toEqual([usd(2658)]);
  });

  test('shipping, tax, gift cards, points, fees and sums are no discounts', () => {
    const others = (['shipping', 'tax', 'gift-card', 'points', 'fee', 'sum'] as const).map((kind) =>
      line(kind, -500),
    );
    expect(netTotals([item({ unitPrice: usd(1000) })], others)).toEqual([usd(1000)]);
  });

  test('a missing price, another currency or an unknown lowering line leaves it open', () => {
    const discount = line('discount', -100);
    expect(netTotals([item({ unitPrice: usd(1000) }), item({ unitPrice: null })], [discount])).toEqual([
      null,
      null,
    ]);
    expect(netTotals([item({ unitPrice: usd(1000) })], [line('discount', -100, 'CAD')])).toEqual([null]);
    expect(netTotals([item({ unitPrice: usd(1000) })], [line('unknown', -100)])).toEqual([null]);
  });

  test('a piece costs the net line divided by the quantity, rounded down', () => {
    const bought = order({ items: [item({ unitPrice: usd(1000), quantity: 3 })] });
    expect(purchasesOf('www.amazon.com', bought, [line('discount', -100)], readAt)[0]).toMatchObject({
      netTotal: usd(2900),
      netUnitPrice: usd(966),
    });
  });
});

describe('what is kept', () => {
  test.each(['digital', 'gift-card', 'grocery', 'store', 'other'] as const)(
    '%s orders are left out',
    (kind) => {
      expect(purchasesOf('www.amazon.com', order({ kind }), [], readAt)).toEqual([]);
    },
  );

  test.each(['physical', 'subscription'] as const)('%s orders are kept', (kind) => {
    expect(purchasesOf('www.amazon.com', order({ kind }), [], readAt)).toHaveLength(1);
  });

  test('items without an ASIN cannot be watched', () => {
    expect(purchasesOf('www.amazon.com', order({ items: [item({ asin: null })] }), [], readAt)).toEqual([]);
  });

  test('the same product twice is two lines, the cheaper first', () => {
    const items = [item({ unitPrice: usd(2000) }), item({ unitPrice: usd(1500) })];
    const lines = purchasesOf('www.amazon.com', order({ items }), [], readAt);
    expect(lines.map(({ line, unitPrice }) => [line, unitPrice?.minor])).toEqual([
      [0, 1500],
      [1, 2000],
    ]);
  });
});

describe('a second reading', () => {
  const read = (
    changes: Parameters<typeof item>[0],
    adjustments: Adjustment[] | null = null,
    at = readAt,
  ) => {
    const [purchase] = purchasesOf('www.amazon.com', order({ items: [item(changes)] }), adjustments, at);
    if (!purchase) throw new Error('nothing was read');
    return purchase;
  };
  const details = read(
    { unitPrice: usd(1399), quantity: 2, seller: 'A shop', sellerId: 'A1', soldByAmazon: false },
    [],
  );

  test('that is poorer erases nothing', () => {
    const list = read({
      unitPrice: null,
      quantity: 1,
      seller: null,
      sellerId: null,
      soldByAmazon: null,
      state: 'unknown',
    });
    expect(mergeReading(details, list)).toEqual(details);
  });

  test('that is newer moves the state on', () => {
    const list = read({
      unitPrice: null,
      seller: null,
      sellerId: null,
      soldByAmazon: null,
      state: 'delivered',
    });
    expect(mergeReading(details, list).state).toBe('delivered');
    expect(mergeReading(details, list).unitPrice).toEqual(usd(1399));
  });

  test('with a price brings its own quantity and net', () => {
    const again = read({ unitPrice: usd(1299), quantity: 1 }, []);
    expect(mergeReading(details, again)).toMatchObject({
      unitPrice: usd(1299),
      quantity: 1,
      netTotal: usd(1299),
    });
  });

  test('does not make a used or subscribed purchase new again', () => {
    const used = read({ condition: 'used' });
    expect(mergeReading(used, read({})).condition).toBe('used');
  });

  test('does not take a condition in unknown words for new, nor let it hide a known one', () => {
    const unknown = read({ condition: null });
    expect(mergeReading(read({}), unknown).condition).toBeNull();
    expect(mergeReading(unknown, read({})).condition).toBeNull();
    expect(mergeReading(read({ condition: 'used' }), unknown).condition).toBe('used');
    expect(mergeReading(unknown, read({ condition: 'used' })).condition).toBe('used');
  });

  test('of a page with a summary knows what an earlier one could not tell', () => {
    const summed = (changes: Parameters<typeof item>[0]) => read({ unitPrice: usd(1399), ...changes }, []);
    const unknown = summed({ condition: null });
    expect(mergeReading(unknown, summed({})).condition).toBe('new');
    expect(mergeReading(unknown, summed({ condition: 'renewed' })).condition).toBe('renewed');
    expect(mergeReading(unknown, read({ unitPrice: usd(1399) })).condition).toBeNull();
    expect(mergeReading(summed({ condition: 'used' }), summed({})).condition).toBe('used');
  });
});

describe('when a page said so', () => {
  const day = (date: number) => new Date(`2026-11-${date}T09:00:00Z`);
  const reading = (changes: Parameters<typeof item>[0], date: number) => {
    const [read] = purchasesOf('www.amazon.com', order({ items: [item(changes)] }), [], day(date));
    if (!read) throw new Error('nothing was read');
    return read;
  };
  const nobody = { seller: null, sellerId: null, soldByAmazon: null };
  const times = ({ sellerReadAt, stateReadAt }: Pick<Purchase, 'sellerReadAt' | 'stateReadAt'>) => [
    sellerReadAt && new Date(sellerReadAt).getUTCDate(),
    stateReadAt && new Date(stateReadAt).getUTCDate(),
  ];

  test.each<[string, Parameters<typeof item>[0], Parameters<typeof item>[0], number, unknown]>([
    ['both again', {}, {}, 21, [21, 21]],
    ['an older page, later', {}, {}, 19, [20, 20]],
    ['a page without a seller', {}, nobody, 21, [20, 21]],
    ['a page without a state', {}, { state: 'unknown' }, 21, [21, 20]],
    ['a page that says neither', {}, { ...nobody, state: 'unknown' }, 21, [20, 20]],
    ['it has shipped', {}, { ...nobody, state: 'shipped' }, 21, [20, 21]],
    ['a stale page says it has not shipped', { state: 'shipped' }, {}, 21, [21, 20]],
    ['nothing was known', { ...nobody, state: 'unknown' }, {}, 21, [21, 21]],
  ])('%s', (_, stored, fresh, date, expected) => {
    expect(times(mergeReading(reading(stored, 20), reading(fresh, date)))).toEqual(expected);
  });

  test('one that was typed in says no page’s time for another seller', () => {
    const typed = { ...reading({ seller: 'Northwind', soldByAmazon: false }, 21), sellerReadAt: null };
    expect(mergeReading(reading({}, 20), typed).sellerReadAt).toBeNull();
  });
});

describe('a state never goes backwards', () => {
  const inState = (state: Purchase['state']) => {
    const [read] = purchasesOf('www.amazon.com', order({ items: [item({ state })] }), [], readAt);
    if (!read) throw new Error('nothing was read');
    return read;
  };
  test.each<[Purchase['state'], Purchase['state'], Purchase['state']]>([
    ['not-shipped', 'shipped', 'shipped'],
    ['shipped', 'not-shipped', 'shipped'],
    ['delivered', 'shipped', 'delivered'],
    ['delivered', 'returned', 'returned'],
    ['returned', 'delivered', 'returned'],
    ['shipped', 'cancelled', 'cancelled'],
    ['cancelled', 'not-shipped', 'cancelled'],
    ['unknown', 'not-shipped', 'not-shipped'],
    ['shipped', 'unknown', 'shipped'],
  ])('%s, then a page says %s: %s', (stored, fresh, expected) => {
    expect(mergeReading(inState(stored), inState(fresh)).state).toBe(expected);
  });
});
