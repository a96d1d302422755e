import { dayAt } from '../domain/days';
import { db } from './db';
import type { Pause } from './overview';
import { readPauses } from './pauses';
import { walk } from './walk';
import { zonesOf } from './zones';

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

type Seen = Pick<ShopHealth, 'detailsAt' | 'checkedAt' | 'priceAt'>;

const nothing: Seen = { detailsAt: null, checkedAt: null, priceAt: null };

const later = (one: string | null, other: string | null) => ((one ?? '') > (other ?? '') ? one : other);

/** What orders and products tell of each marketplace; there may be very many of them, so they are gone through. */
async function seenByShop(): Promise<Map<string, Seen>> {
  const shops = new Map<string, Seen>();
  for await (const orders of walk(db.orders)) {
    for (const { marketplace, detailsReadAt } of orders) {
      const before = shops.get(marketplace) ?? nothing;
      shops.set(marketplace, { ...before, detailsAt: later(detailsReadAt, before.detailsAt) });
    }
  }
  for await (const products of walk(db.products)) {
    for (const { marketplace, triedAt, readAt } of products) {
      const before = shops.get(marketplace) ?? nothing;
      const checkedAt = later(triedAt, before.checkedAt);
      shops.set(marketplace, { ...before, checkedAt, priceAt: later(readAt, before.priceAt) });
    }
  }
  return shops;
}

/** Every marketplace of which anything is remembered, by host. Runs inside a live query. */
export async function readHealth(now: Date): Promise<ShopHealth[]> {
  const [guests, pauses, shops] = await Promise.all([db.guests.toArray(), readPauses(now), seenByShop()]);
  const today = dayAt(now, zonesOf('')[0] ?? 'UTC');
  const hosts = new Set([...guests.map(({ marketplace }) => marketplace), ...shops.keys()]);
  return [...hosts].toSorted().map((marketplace) => {
    const here = (row: { marketplace: string }) => row.marketplace === marketplace;
    const guest = guests.find(here);
    return {
      marketplace,
      listAt: guest && guest.listAt > 0 ? new Date(guest.listAt).toISOString() : null,
      ...(shops.get(marketplace) ?? nothing),
      requests: guest?.day === today ? guest.requests : 0,
      pauses: pauses.filter(here),
    };
  });
}
