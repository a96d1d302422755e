import { expect, test, vi } from 'vitest';
import { Health } from '../../../components/dashboard/health';
import type { LayoutReport } from '../../../utils/domain/layout-report';
import type { ShopHealth } from '../../../utils/store/health';
import { click, show, status, words } from './stage';

const now = new Date('2026-11-21T12:00:00Z');
const about = 'Dropback 1.0.0, Firefox 153.0';

const shop = (changes: Partial<ShopHealth> = {}): ShopHealth => ({
  marketplace: 'www.amazon.com',
  listAt: '2026-11-21T10:00:00Z',
  detailsAt: '2026-11-20T12:00:00Z',
  checkedAt: '2026-11-21T11:48:00Z',
  priceAt: null,
  requests: 7,
  pauses: [],
  ...changes,
});

const report: LayoutReport = {
  marketplace: 'www.amazon.com',
  expected: 'order-list',
  path: '/your-orders/orders',
  at: '2026-11-21T10:00:00.000Z',
  report: { page: null },
};

const view = (shops: readonly ShopHealth[], reports: readonly LayoutReport[], worked = true) => {
  const onCopy = vi.fn(async () => worked);
  return { onCopy, health: <Health {...{ shops, reports, about, now, onCopy }} /> };
};

test('each marketplace with its last readings, its requests and why it rests', async () => {
  const until = '2026-11-21T17:00:00Z';
  const pauses = [
    { marketplace: 'www.amazon.de', reason: 'captcha', scope: 'all', until },
    { marketplace: 'www.amazon.de', reason: 'sign-in', scope: 'orders', until: null },
  ] as const;
  const { health } = view([shop(), shop({ marketplace: 'www.amazon.de', pauses })], []);
  const stage = await show(health, 1000);
  const rows = [...stage.querySelectorAll('tbody tr')].map((row) => [...row.children].map(words));
  expect(rows).toEqual([
    ['amazon.com', '2 hours ago', 'yesterday', '12 minutes ago', 'never', '7 of 40', 'as usual'],
    ['amazon.de', '2 hours ago', 'yesterday', '12 minutes ago', 'never', '7 of 40', expect.any(String)],
  ]);
  expect([...stage.querySelectorAll('tbody tr:last-child td:last-child li')].map(words)).toEqual([
    'rests; next try in 5 hours',
    'order pages rest',
  ]);
  expect(words(stage)).toContain('Every page was understood so far.');
});

test('what is copied is what is shown', async () => {
  const { health, onCopy } = view([shop()], [report]);
  const stage = await show(health, 1000);
  await click(stage, 'Copy report');
  const text = stage.querySelector('pre')?.textContent;
  expect(text).toBe(`${about}\n2026-11-21 www.amazon.com order-list /your-orders/orders\n  page: not found`);
  expect(onCopy).toHaveBeenCalledExactlyOnceWith(text);
  expect(status(stage)).toEqual(['The report is copied. Paste it where you report the problem.']);
});

test('a refused copy is said', async () => {
  const stage = await show(view([], [report], false).health, 1000);
  await click(stage, 'Copy report');
  expect(status(stage)).toEqual(['Copying was refused: select the report and copy it yourself.']);
});

test('before anything was read', async () => {
  expect(words(await show(view([], []).health, 1000))).toContain('Nothing read yet');
});
