import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { type Shop, startShop } from '../../sample-shop/shop.ts';
import { ask } from './ask.ts';

const folder = mkdtempSync(join(tmpdir(), 'dropback-stored-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'page.html');
let shop: Shop;

beforeEach(async () => {
  writeFileSync(
    file,
    '<html><body>Ordered on November 1, 2024, came November 3, back by December 30, 2024: B0SAMPTENT</body></html>',
  );
  shop = await startShop();
});
afterEach(async () => {
  await shop.stop();
});

test('a stored page stands at its address, re-keyed, re-dated and with the recorder', async () => {
  shop.serveStored({
    file,
    at: '/your-orders/order-details?orderID=1',
    replace: [['B0SAMPTENT', 'B0SAMPLAMP']],
    redate: { from: '2024-11-01', to: '2026-11-19' },
  });
  const { body } = await ask(shop.port, 'https://www.amazon.com/your-orders/order-details?orderID=1&ref=x');
  expect(body).toContain(
    'Ordered on November 19, 2026, came November 21, back by January 17, 2027: B0SAMPLAMP',
  );
  expect(body).toContain('/__record');
});

test('what is not there is not passed over', () => {
  const at = '/x';
  expect(() => shop.serveStored({ file: join(folder, 'none.html'), at })).toThrow('ENOENT');
  expect(() => shop.serveStored({ file, at, replace: [['absent', 'x']] })).toThrow('does not hold "absent"');
  writeFileSync(file, '<p>No day</p>');
  expect(() => shop.serveStored({ file, at, redate: { from: '2024-11-01', to: '2026-11-19' } })).toThrow(
    'no date',
  );
});
