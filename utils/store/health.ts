import { dayAt } from '../domain/days';
import { db } from './db';
import type { Pause } from './overview';
import { readPauses, zonesOf } from './queries';

/** How reading one marketplace goes. Times are ISO in UTC, null: never. */
export interface ShopHealth {
  readonly marketplace: string;
  /** When the recent orders were last looked for, by us or in a tab, whatever came of it. */
  readonly listAt: string | null;
  /** When an order's own page was last read. */
  readonly detailsAt: string | null;
  /** When a product page was last asked for, and last read. */
  readonly checkedAt: string | null;
  readonly priceAt: string | null;
  /** Requests on the shopper's day. */
  readonly requests: number;
  readonly pauses: readonly Pause[];
}

const latest = (times: readonly (string | null)[]) =>
  times.reduce((newest, time) => ((time ?? '') > (newest ?? '') ? time : newest), null);

/** Every marketplace of which anything is remembered, by host. Runs inside a live query. */
export async function readHealth(now: Date): Promise<ShopHealth[]> {
  const [guests, orders, products, pauses] = await Promise.all([
    db.guests.toArray(),
    db.orders.toArray(),
    db.products.toArray(),
    readPauses(now),
  ]);
  const today = dayAt(now, zonesOf('')[0] ?? 'UTC');
  const hosts = new Set([...guests, ...orders, ...products].map(({ marketplace }) => marketplace));
  return [...hosts].toSorted().map((marketplace) => {
    const here = (row: { marketplace: string }) => row.marketplace === marketplace;
    const guest = guests.find(here);
    const seen = products.filter(here);
    return {
      marketplace,
      listAt: guest && guest.listAt > 0 ? new Date(guest.listAt).toISOString() : null,
      detailsAt: latest(orders.filter(here).map(({ detailsReadAt }) => detailsReadAt)),
      checkedAt: latest(seen.map(({ triedAt }) => triedAt)),
      priceAt: latest(seen.map(({ readAt }) => readAt)),
      requests: guest?.day === today ? guest.requests : 0,
      pauses: pauses.filter(here),
    };
  });
}
