import { describe, expect, test } from 'vitest';
import type { TypedForm } from '../../utils/domain/typed-purchase';
import { readTyped, typedOrderId, typedProduct } from '../../utils/shops/typed-purchase';
import { addAddress, namedPurchase } from '../../utils/watch/add-address';

const now = new Date('2026-11-21T12:00:00Z');

const form = (change: Partial<TypedForm> = {}): TypedForm => ({
  ...{ product: 'B000000001', marketplace: 'www.amazon.de', order: '112-0000001-0000001', name: 'Kettle' },
  ...{ placedOn: '2026-11-19', price: '12,99', quantity: '2' },
  ...{ soldBy: 'unknown', seller: '', state: 'unknown' },
  ...change,
});

describe('a typed purchase', () => {
  test('is read whole', () => {
    expect(readTyped(form({ soldBy: 'other', seller: ' Northwind ', state: 'shipped' }), now)).toEqual({
      purchase: {
        ...{ marketplace: 'www.amazon.de', orderId: '112-0000001-0000001', asin: 'B000000001' },
        ...{ title: 'Kettle', placedOn: '2026-11-19', quantity: 2, state: 'shipped' },
        unitPrice: { minor: 1299, currency: 'EUR' },
        ...{ soldByAmazon: false, seller: 'Northwind' },
      },
    });
  });

  test('the address of the product says the shop, whatever was chosen', () => {
    const product = 'https://www.amazon.co.jp/dp/B000000002?th=1';
    expect(readTyped(form({ product, price: '1,299' }), now)).toMatchObject({
      purchase: {
        marketplace: 'www.amazon.co.jp',
        asin: 'B000000002',
        unitPrice: { minor: 1299, currency: 'JPY' },
      },
    });
  });

  test.each<[TypedForm['soldBy'], boolean | null]>([
    ['shop', true],
    ['other', false],
    ['unknown', null],
  ])('sold by %s', (soldBy, soldByAmazon) => {
    expect(readTyped(form({ soldBy, seller: soldBy === 'shop' ? 'Left over' : '' }), now)).toMatchObject({
      purchase: { soldByAmazon, seller: null },
    });
  });

  test.each<[string, Partial<TypedForm>, object]>([
    ['nothing', { product: '' }, { product: 'product' }],
    ['another site', { product: 'https://shop.example/dp/B000000001' }, { product: 'product' }],
    ['a look-alike', { product: 'https://www.amazon.de.evil.example/dp/B000000001' }, { product: 'product' }],
    ['an order list', { product: 'https://www.amazon.de/your-orders/orders' }, { product: 'product' }],
    ['a short number', { order: '112-1' }, { order: 'order' }],
    ['an address as number', { order: 'https://x/?orderID=112-0000001-0000001' }, { order: 'order' }],
    ['a masked number', { order: '112-*******-*******' }, { order: 'order' }],
    ['no date', { placedOn: '' }, { placedOn: 'date' }],
    ['no real date', { placedOn: '2026-02-30' }, { placedOn: 'date' }],
    ['the day after tomorrow', { placedOn: '2026-11-23' }, { placedOn: 'future' }],
    ['no price', { price: '' }, { price: 'price' }],
    ['words', { price: 'cheap' }, { price: 'price' }],
    ['two prices', { price: '12,99 15,99' }, { price: 'price' }],
    ['another currency', { price: '£12.99' }, { price: 'currency' }],
    ['a gift', { price: '0' }, { price: 'free' }],
    ['no quantity', { quantity: '' }, { quantity: 'quantity' }],
    ['half a piece', { quantity: '1.5' }, { quantity: 'quantity' }],
    ['none', { quantity: '0' }, { quantity: 'quantity' }],
  ])('%s is refused', (_what, change, wrong) => {
    expect(readTyped(form(change), now)).toEqual({ wrong });
  });

  test('every wrong field is told at once', () => {
    const all = { product: 'x', order: 'x', placedOn: '', price: '', quantity: '' };
    expect(readTyped(form(all), now)).toEqual({
      wrong: {
        ...{ product: 'product', order: 'order', placedOn: 'date', price: 'price', quantity: 'quantity' },
      },
    });
  });

  test('a day that has begun at the shop is no future', () => {
    const late = new Date('2026-11-21T20:00:00Z');
    const product = 'https://www.amazon.co.jp/dp/B000000002';
    expect(readTyped(form({ product, placedOn: '2026-11-22', price: '500' }), late)).toHaveProperty(
      'purchase',
    );
    expect(readTyped(form({ product, placedOn: '2026-11-23', price: '500' }), late)).toEqual({
      wrong: { placedOn: 'future' },
    });
  });

  test('hyphens of every kind make an order number', () => {
    expect(typedOrderId(' 112–0000001—0000001 ')).toBe('112-0000001-0000001');
    expect(typedOrderId('0c1d2e3f-1111-2222-3333-444455556666')).toBe('0c1d2e3f-1111-2222-3333-444455556666');
  });

  test('a product without its scheme, and a number in small letters', () => {
    expect(typedProduct('www.amazon.com/dp/B000000001')?.marketplace?.host).toBe('www.amazon.com');
    expect(typedProduct(' b000000001 ')).toEqual({ marketplace: null, asin: 'B000000001' });
  });
});

describe('what a click in the context menu names', () => {
  const details = 'https://www.amazon.com/gp/css/order-details?orderID=112-0000001-0000001';
  const product = 'https://www.amazon.com/dp/B000000001?th=1';
  const list = 'https://www.amazon.com/your-orders/orders';
  const named = (asin: string | null, orderId: string | null) => ({
    ...{ marketplace: 'www.amazon.com', asin, orderId },
  });

  test.each<[string, string[], object | null]>([
    ['a product page', [product], named('B000000001', null)],
    ['a product in an order', [product, details], named('B000000001', '112-0000001-0000001')],
    ['an order in the list', [details, list], named(null, '112-0000001-0000001')],
    ['the list itself', [list], named(null, null)],
    [
      'a link that leads elsewhere',
      ['https://shop.example/dp/B000000009', product],
      named('B000000001', null),
    ],
    [
      'a link to another marketplace',
      ['https://www.amazon.de/dp/B000000002', details],
      { ...named('B000000002', null), marketplace: 'www.amazon.de' },
    ],
    ['another site', ['https://shop.example/'], null],
  ])('%s', (_what, addresses, expected) => {
    expect(namedPurchase(addresses)).toEqual(expected);
  });

  test('goes to the form in its parts', () => {
    expect(addAddress(named('B000000001', null))).toBe('/dashboard.html#/add/www.amazon.com/B000000001/');
  });
});
