import { type HowSeen, offerOf } from '../domain/offer';
import { afterOrderPageSeen } from '../domain/pace';
import type { OrderListFacts, PageFacts, ProductFacts } from '../domain/page';
import { isWindowOpen, windowEnd } from '../domain/window';
import { noteRefundTotal } from '../store/claims';
import { changeGuest } from '../store/guests';
import { betweenImports } from '../store/import-lock';
import { bumpRevision, writeWatched } from '../store/mirror';
import { isShrunken, rememberOffer } from '../store/observations';
import { watchedPurchases } from '../store/open-purchases';
import { rememberOrder } from '../store/orders';
import { readSettings } from '../store/settings-store';
import { zonesOf } from '../store/zones';
import { isWatchable } from './due';

/** Writes the list of watched products where content scripts look for it. */
export async function refreshMirror(now: Date): Promise<void> {
  const open = (await watchedPurchases(now, await readSettings())).filter(isWatchable);
  const byMarketplace = Map.groupBy(open, ({ marketplace }) => marketplace);
  await writeWatched(
    Object.fromEntries(
      [...byMarketplace].map(([host, purchases]) => [
        host,
        [...new Set(purchases.map(({ asin }) => asin))].toSorted(),
      ]),
    ),
  );
}

/**
 * Remembers what an order page said.
 * @returns the ids of the orders on it.
 */
export async function ingestOrderPage(
  marketplace: string,
  facts: PageFacts,
  readAt: Date,
): Promise<string[]> {
  const isList = facts.page === 'order-list';
  if (!isList && facts.page !== 'order-details' && facts.page !== 'order-print') return [];
  const orders = isList ? facts.orders : [facts.order];
  const adjustments = isList ? null : facts.adjustments;
  await betweenImports(async () => {
    const { windowDays } = await readSettings();
    for (const order of orders) await rememberOrder({ marketplace, order, adjustments, readAt }, windowDays);
  });
  if (!isList && facts.refundTotal) {
    await noteRefundTotal(marketplace, facts.order.orderId, facts.refundTotal);
  }
  await refreshMirror(readAt);
  await bumpRevision();
  return orders.map(({ orderId }) => orderId);
}

/** An order page that the shopper sees signed in ends the rest of order pages. */
export async function noteSignedIn(marketplace: string): Promise<void> {
  await changeGuest(marketplace, afterOrderPageSeen);
}

/** Notes that the recent orders were asked for, whatever came of it. */
export async function noteListTried(marketplace: string, at: Date): Promise<void> {
  await changeGuest(marketplace, (guest) => ({ ...guest, listAt: at.getTime() }));
}

/** A list that the shopper opened saves the day's own look when it shows recent orders, not those of another year. */
export async function noteListSeen(marketplace: string, list: OrderListFacts, at: Date): Promise<void> {
  const { windowDays } = await readSettings();
  const isRecent = list.orders.some(({ placedOn }) =>
    isWindowOpen(windowEnd(placedOn, windowDays), at, zonesOf(marketplace)),
  );
  if (isRecent) await noteListTried(marketplace, at);
}

/** Where and how a product page was seen. */
export interface Seen {
  readonly marketplace: string;
  /** The product that was asked for; a page of another one says nothing about it. */
  readonly asin: string;
  readonly how: HowSeen;
  readonly at: Date;
  /** Characters of a fetched page; null: opened in a tab. A page much smaller than the one before is believed in nothing. */
  readonly size: number | null;
}

/**
 * Records the offer on a product page.
 * @returns whether it is another than the one before; null: there was no offer to record.
 */
export async function ingestProductPage(facts: ProductFacts, seen: Seen): Promise<'other' | 'same' | null> {
  const { marketplace, asin, how, at, size } = seen;
  const offer = offerOf(facts, asin);
  if (!offer || (size !== null && (await isShrunken(marketplace, asin, size)))) return null;
  const isOther = await rememberOffer(marketplace, offer, how, at, size);
  await bumpRevision();
  return isOther ? 'other' : 'same';
}
