import { connect } from 'node:tls';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Fault } from '../../sample-shop/faults.ts';
import { type Shop, startShop } from '../../sample-shop/shop.ts';
import { ask } from './ask.ts';

const product = 'https://www.amazon.com/dp/B0SAMPLAMP';
let shop: Shop;

beforeEach(async () => {
  shop = await startShop();
});
afterEach(() => shop.stop());

const meet = (fault: Fault) => {
  shop.setFault(fault, { path: '/dp/' });
  return ask(shop.port, product);
};

test('a status with Retry-After', async () => {
  const { status, headers } = await meet({ kind: 'status', status: 429, retryAfter: 60 });
  expect([status, headers['retry-after']]).toEqual([429, '60']);
});

test('a redirect to anywhere', async () => {
  const { status, headers } = await meet({ kind: 'redirect', to: 'https://elsewhere.example/' });
  expect([status, headers.location]).toEqual([302, 'https://elsewhere.example/']);
});

test('a wrong content type with the right page', async () => {
  const { headers, body } = await meet({ kind: 'content-type', contentType: 'application/pdf' });
  expect(headers['content-type']).toBe('application/pdf');
  expect(body).toContain('productTitle');
});

test('a huge page', async () => {
  expect((await meet({ kind: 'huge', bytes: 9_000_000 })).body.length).toBeGreaterThan(9_000_000);
});

test('a delay, then the page', async () => {
  const start = Date.now();
  expect((await meet({ kind: 'delay', ms: 300 })).body).toContain('productTitle');
  expect(Date.now() - start).toBeGreaterThanOrEqual(299);
});

test('a reset and half a body both break off', async () => {
  await expect(meet({ kind: 'reset' })).rejects.toThrow();
  await expect(meet({ kind: 'half-body' })).rejects.toThrow();
});

test('a body that goes on until the reader leaves', async () => {
  shop.setFault({ kind: 'endless-body' }, { path: '/dp/' });
  const socket = connect({ port: shop.port, host: '127.0.0.1', rejectUnauthorized: false });
  socket.write('GET /dp/B0SAMPLAMP HTTP/1.1\r\nHost: www.amazon.com\r\n\r\n');
  let pieces = 0;
  for await (const chunk of socket) {
    if (String(chunk).includes('more to come')) pieces += 1;
    if (pieces === 3) break;
  }
  expect(pieces).toBe(3);
});

test('taken away, the page stands again', async () => {
  await meet({ kind: 'status', status: 500 });
  shop.setFault(null, { path: '/dp/' });
  expect((await ask(shop.port, product)).status).toBe(200);
});
