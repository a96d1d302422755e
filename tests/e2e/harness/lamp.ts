import { exportFileOf } from '../../bench/export-file.ts';
import { seed } from '../../bench/seed.ts';
import type { Session } from '../../browsers/launch.ts';

export const lamp = {
  marketplace: 'www.amazon.com',
  asin: 'B0SAMPLAMP',
  path: '/dp/B0SAMPLAMP',
  key: 'www.amazon.com/112-1000000-0000000/B0SAMPLAMP/0',
} as const;

/** Brings in a lamp that was bought yesterday for $49.99 and never looked at since. */
export async function buyLamp(session: Session, settings = {}): Promise<void> {
  const file = JSON.parse(exportFileOf({ purchases: 1, open: 1 }, new Date()));
  const paid = { amount: '49.99', currency: 'USD' };
  const bought = { asin: lamp.asin, title: 'Larkhill Desk Lamp', unitPrice: paid, netUnitPrice: paid };
  const purchases = [{ ...file.purchases[0], ...bought, quantity: 1 }];
  await seed(
    session,
    JSON.stringify({ ...file, purchases, observations: [], settings: { orderLists: false, ...settings } }),
  );
}
