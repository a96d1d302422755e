import { X509Certificate } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { selfSigned } from '../../sample-shop/certificate.ts';
import { type Shop, startShop } from '../../sample-shop/shop.ts';
import { ask } from './ask.ts';

const lamp = 'B0SAMPLAMP';
const list = 'https://www.amazon.com/your-orders/orders';
let shop: Shop;

beforeEach(async () => {
  shop = await startShop({ now: new Date('2026-11-21T12:00:00Z') });
});
afterEach(() => shop.stop());

const get = (url: string) => ask(shop.port, url);

test('the certificate is signed by its own key and names the hosts', () => {
  const certificate = new X509Certificate(selfSigned(['*.amazon.com', 'localhost']).cert);
  expect(certificate.verify(certificate.publicKey)).toBe(true);
  expect(certificate.checkHost('www.amazon.com')).toBe('*.amazon.com');
});

describe('pages', () => {
  test.each([
    ['https://www.amazon.com', 'November 19, 2026', '112-1000002-0000002', '$49.99'],
    ['https://www.amazon.de', '19. November 2026', '302-1000002-0000002', '46,99\u00a0€'],
    ['https://www.amazon.co.jp', '2026年11月19日', '249-1000002-0000002', '￥6,980'],
    ['https://www.amazon.co.uk', '19 November 2026', '203-1000002-0000002', '£49.99'],
  ])('%s prints days, order numbers and money its own way', async (site, day, orderId, price) => {
    const orders = await get(`${site}/your-orders/orders`);
    const details = await get(`${site}/your-orders/order-details?orderID=${orderId}`);
    const product = await get(`${site}/dp/${lamp}`);
    for (const text of [day, orderId, price]) expect(orders.body).toContain(text);
    for (const text of [day, orderId, price, 'preship/cancel-items']) expect(details.body).toContain(text);
    expect(product.body).toContain(price);
  });

  test('the list has two pages and keeps ten orders on the first', async () => {
    const first = (await get(list)).body;
    const second = (await get(`${list}?startIndex=10`)).body;
    expect([first, second].map((html) => html.match(/class="order-card /g)?.length)).toEqual([10, 2]);
    expect(first).toContain('<li class="a-last"><a href="/your-orders/orders?startIndex=10');
    expect(second).toContain('<li class="a-disabled a-last">');
  });

  test('only the unshipped order can be edited, only sent ones returned', async () => {
    const { body } = await get(list);
    expect(body.match(/fed_veo/g)).toHaveLength(1);
    expect(body.match(/\/spr\/returns\/cart/g)).toHaveLength(6);
  });

  test('unknown paths, hosts and orders are not found', async () => {
    for (const url of [
      'https://www.amazon.com/nothing',
      'https://update.example/x',
      `${list.replace('orders', 'x')}`,
    ]) {
      expect((await get(url)).status).toBe(404);
    }
    expect((await get('https://www.amazon.com/your-orders/order-details?orderID=112-0-0')).status).toBe(404);
  });

  test('pictures come from the picture host', async () => {
    const { status, headers } = await get(`https://m.media-amazon.com/images/I/${lamp}._SS142_.svg`);
    expect([status, headers['content-type']]).toEqual([200, 'image/svg+xml']);
  });
});

test('setPrice changes the product everywhere and nothing else', async () => {
  shop.setPrice(lamp, '39.99');
  expect((await get(`https://www.amazon.com/dp/${lamp}`)).body).toContain(
    'name="items[0.base][customerVisiblePrice][amount]" value="39.99"',
  );
  expect((await get(`https://www.amazon.de/dp/${lamp}`)).body).toContain('39,99');
  expect((await get(list)).body).toContain('$49.99');
  expect(() => shop.setPrice('B000000000', '1.00')).toThrow('no product');
});

describe('walls and sign-in', () => {
  test('signed out, orders lead to the sign-in page, products do not', async () => {
    shop.signOut();
    const { status, headers } = await get(list);
    expect(status).toBe(302);
    expect(headers.location).toMatch(/^\/ap\/signin\?openid\.return_to=/);
    expect((await get(`https://www.amazon.com${headers.location}`)).body).toContain('name="signIn"');
    expect((await get(`https://www.amazon.com/dp/${lamp}`)).status).toBe(200);
    shop.signIn();
    expect((await get(list)).status).toBe(200);
  });

  test.each([
    ['captcha', 200, 'captchacharacters'],
    ['continue-shopping', 200, 'Continue shopping'],
    ['challenge', 202, 'gokuProps'],
    ['error', 503, 'Something went wrong'],
  ] as const)('%s stands only where it was put', async (kind, status, mark) => {
    shop.setWall(kind, { host: 'www.amazon.com', path: '/dp/' });
    const page = await get(`https://www.amazon.com/dp/${lamp}`);
    expect(page.status).toBe(status);
    expect(page.body).toContain(mark);
    expect((await get(list)).status).toBe(200);
    expect((await get(`https://www.amazon.de/dp/${lamp}`)).body).toContain('productTitle');
    shop.setWall(null, { host: 'www.amazon.com', path: '/dp/' });
    expect((await get(`https://www.amazon.com/dp/${lamp}`)).body).toContain('productTitle');
  });
});

describe('record', () => {
  const act = JSON.stringify({ kind: 'click', what: 'send', trusted: true, text: 'Hello' });
  const record = 'https://www.amazon.com/__record';
  const fromPage = { origin: 'https://www.amazon.com', referer: 'https://www.amazon.com/message-us?x=1' };

  test('requests and acts of its own pages are kept', async () => {
    await get(`${list}?startIndex=10`);
    expect((await ask(shop.port, record, { body: act, headers: fromPage })).status).toBe(204);
    expect(shop.record.requestsTo('/your-orders/orders', 'www.amazon.com')).toHaveLength(1);
    expect(shop.record.acts).toMatchObject([
      { kind: 'click', what: 'send', trusted: true, text: 'Hello', path: '/message-us?x=1' },
    ]);
    shop.record.clear();
    expect([shop.record.acts, shop.record.requests]).toEqual([[], []]);
  });

  test('acts of others are refused, posts are seen without any script', async () => {
    const strange = { origin: 'https://elsewhere.example', referer: 'https://elsewhere.example/' };
    expect((await ask(shop.port, record, { body: act, headers: strange })).status).toBe(404);
    await ask(shop.port, 'https://www.amazon.com/hz/contact-us/email', { body: 'comments=Hi' });
    expect(shop.record.acts).toMatchObject([
      { kind: 'post', what: '/hz/contact-us/email', text: 'comments=Hi' },
    ]);
  });
});
