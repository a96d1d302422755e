import { browser } from 'wxt/browser';
import type { Purchase } from '../domain/purchase';
import { db } from '../store/db';
import { productKey } from '../store/observations';
import { openPurchases, zonesOf } from '../store/queries';
import { readSettings } from '../store/settings-store';
import { dueProducts } from './due';

/** One page to ask for. */
export type Job =
  | { readonly kind: 'details'; readonly marketplace: string; readonly orderId: string }
  | {
      readonly kind: 'product';
      readonly marketplace: string;
      readonly asin: string;
      readonly lastLook: boolean;
    };

const retryDetailsMs = 6 * 3_600_000;

/** Orders inside the window with a line whose net price no page has told yet; one try every six hours. */
async function ordersWithoutPrice(open: readonly Purchase[], now: Date): Promise<Job[]> {
  const keys = new Set(
    open.flatMap(({ netTotal, marketplace, orderId }) => (netTotal ? [] : [`${marketplace}/${orderId}`])),
  );
  const orders = await db.orders.bulkGet([...keys]);
  return orders.flatMap((order) => {
    if (!order) return [];
    const tried = order.detailsTriedAt ? Date.parse(order.detailsTriedAt) : Number.NEGATIVE_INFINITY;
    const { marketplace, orderId } = order;
    return Math.abs(now.getTime() - tried) >= retryDetailsMs
      ? [{ kind: 'details', marketplace, orderId }]
      : [];
  });
}

const askedKey = 'askedAt';

/** Remembers that the shopper asked for a check, so that a new worker knows it too. */
export async function noteAsked(now: Date): Promise<void> {
  await browser.storage.session.set({ [askedKey]: now.getTime() });
}

async function askedAt(): Promise<number | null> {
  const stored = await browser.storage.session.get(askedKey);
  return typeof stored[askedKey] === 'number' ? stored[askedKey] : null;
}

/** Every page that is due, details pages first: without a price paid there is nothing to compare. */
export async function dueJobs(now: Date): Promise<Job[]> {
  const [settings, asked] = await Promise.all([readSettings(), askedAt()]);
  if (!settings.checks && asked === null) return [];
  const open = await openPurchases(now);
  const keys = [...new Set(open.map(({ marketplace, asin }) => productKey(marketplace, asin)))];
  const records = await db.products.bulkGet(keys);
  const tried = new Map(records.flatMap((record) => (record ? [[record.key, record] as const] : [])));
  const everyMs = settings.checks ? settings.checkEveryHours * 3_600_000 : Number.POSITIVE_INFINITY;
  const products = dueProducts(open, tried, { now, everyMs, askedAt: asked, zonesOf });
  return [
    ...(await ordersWithoutPrice(open, now)),
    ...products.map((product): Job => ({ kind: 'product', ...product })),
  ];
}
