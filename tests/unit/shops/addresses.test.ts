import { describe, expect, it } from 'vitest';
import { shopOf } from '../../../utils/shops';
import { addressExamples, addressKinds, asinOf, pageKindOf } from '../../../utils/shops/amazon/addresses';
import { contactExamples, isContactPage } from '../../../utils/shops/amazon/contact-pages';
import { marketplaces } from '../../../utils/shops/amazon/marketplaces';
import { redactedPath } from '../../../utils/shops/amazon/paths';

const examples = addressKinds.flatMap(({ kind }) => addressExamples[kind].map((url) => ({ kind, url })));

describe('page kinds by address', () => {
  it('has examples of each', () => {
    expect(addressKinds.map(({ kind }) => kind)).toEqual(Object.keys(addressExamples));
  });

  it.each(examples)('$url is of kind $kind', ({ kind, url }) => {
    expect(pageKindOf(url)).toBe(kind);
  });

  it.each(addressKinds)('$kind rejects all others’ examples', ({ kind, paths }) => {
    for (const other of examples.filter((each) => each.kind !== kind)) {
      expect(
        paths.some((path) => path.test(new URL(other.url).pathname)),
        other.url,
      ).toBe(false);
    }
  });

  it.each([
    'https://www.amazon.com/',
    'https://www.amazon.com/gp/cart/view.html',
    'https://www.amazon.com/dp/_ASINLESS_?ref=x',
    'https://www.amazon.com/gp/offer-listing/B000000001',
    'https://www.amazon.com/product-reviews/B000000001',
    'https://www.amazon.com/gp/product/ajax/ref=dp_aod_ALL_mbc?asin=B000000001',
    'https://www.amazon.com/gp/css/order-history/archive/archiveModal.html?orderId=1',
    'https://www.amazon.com/your-orders/pop?orderId=1',
    'https://www.amazon.com/ap/signin?openid.return_to=https%3A%2F%2Fwww.amazon.com%2Fdp%2FB000000001',
    'not an address',
    ...contactExamples,
  ])('%s promises nothing', (url) => {
    expect(pageKindOf(url)).toBeNull();
  });
});

describe('the product of an address', () => {
  it.each([
    ['https://www.amazon.com/dp/B000000001?th=1', 'B000000001'],
    ['https://www.amazon.com/dp/b000000001', 'B000000001'],
    ['https://www.amazon.de/-/en/Kettle/dp/B000000001/ref=x', 'B000000001'],
    ['https://www.amazon.co.jp/gp/aw/d/012345678X', '012345678X'],
    ['https://www.amazon.com/your-orders/orders', null],
    ['https://www.amazon.com/dp/_ASINLESS_', null],
    ['', null],
  ])('of %s is %s', (url, asin) => {
    expect(asinOf(url)).toBe(asin);
  });
});

describe('contact pages', () => {
  it.each(contactExamples)('%s is one', (url) => {
    expect(isContactPage(url)).toBe(true);
  });

  it.each([
    ...examples.map(({ url }) => url),
    'https://www.amazon.com/gp/help/customer/display.html?nodeId=1',
    'https://www.example.com/message-us',
    'https://www.amazon.com.example.org/gp/help/customer/contact-us',
  ])('%s is none', (url) => {
    expect(isContactPage(url)).toBe(false);
  });
});

describe('the path for a report', () => {
  it.each([
    ['https://www.amazon.de/-/en/Kettle-rot/dp/B000000001/ref=sr_1_1?keywords=x', '/…/dp/…'],
    ['https://www.amazon.com/kettle-for-two/dp/B000000001', '/…/dp/…'],
    ['https://www.amazon.in/gp/product/B000000001/ref=x', '/gp/product/…'],
    [
      'https://www.amazon.com/gp/css/summary/print.html?orderID=112-0000000-0000000',
      '/gp/css/summary/print.html',
    ],
    [
      'https://www.amazon.com/hz/contact-us/foresight/hubgateway?a=1#b',
      '/hz/contact-us/foresight/hubgateway',
    ],
    ['https://www.amazon.com/gp/digital/D01-0000000-0000000/Robin', '/gp/digital/…/…'],
  ])('of %s is %s', (url, path) => {
    expect(redactedPath(url)).toBe(path);
  });
});

describe('addresses that are built', () => {
  it.each(marketplaces)('are recognised again on $host', (marketplace) => {
    const shop = shopOf(marketplace);
    const { addresses } = shop;
    const orderId = '112-0000000-0000000';
    expect(shop.pageKind(addresses.orderList(marketplace))).toBe('order-list');
    expect(addresses.orderList(marketplace)).toContain('disableCsd=missing-library');
    expect(shop.pageKind(addresses.signIn(marketplace))).toBe('order-list');
    expect(shop.pageKind(addresses.orderDetails(marketplace, orderId))).toBe('order-details');
    expect(addresses.orderDetails(marketplace, orderId)).toContain(`orderID=${orderId}`);
    expect(shop.asinOf(addresses.product(marketplace, 'B000000001'))).toBe('B000000001');
    const support = addresses.contact(marketplace, { orderId, sellerId: null, toSeller: false });
    const seller = addresses.contact(marketplace, { orderId, sellerId: 'A1SELLER00000', toSeller: true });
    expect(shop.isContactPage(support)).toBe(true);
    expect(shop.isContactPage(seller)).toBe(true);
    expect(new URL(seller).searchParams.get('recipientId')).toBe('A1SELLER00000');
    expect(new URL(seller).searchParams.get('marketplaceId')).toBe(marketplace.marketplaceId);
    const unknown = addresses.contact(marketplace, { orderId, sellerId: null, toSeller: true });
    expect(shop.pageKind(unknown)).toBe('order-details');
  });
});
