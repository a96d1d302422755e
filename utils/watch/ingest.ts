import { type HowSeen, offerOf } from '../domain/offer';
import { afterOutcome } from '../domain/pace';
import type { PageFacts, ProductFacts } from '../domain/page';
import { changeGuest } from '../store/guests';
import { bumpRevision, writeWatched } from '../store/mirror';
import { rememberOffer } from '../store/observations';
import { rememberOrder } from '../store/orders';
import { openPurchases } from '../store/queries';
import { readSettings } from '../store/settings-store';
import { isWatchable } from './due';

/** Writes the list of watched products where content scripts look for it. */
export async function refreshMirror(now: Date): Promise<void> {
  const open = (await openPurchases(now)).filter(isWatchable);
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
  const { windowDays } = await readSettings();
  const orders = isList ? facts.orders : [facts.order];
  const adjustments = isList ? null : facts.adjustments;
  for (const order of orders) await rememberOrder({ marketplace, order, adjustments, readAt }, windowDays);
  await refreshMirror(readAt);
  await bumpRevision();
  return orders.map(({ orderId }) => orderId);
}

/** An order page that the shopper sees signed in ends the rest of order pages. */
export async function noteSignedIn(marketplace: string): Promise<void> {
  await changeGuest(marketplace, (guest) =>
    guest.signedOut
      ? { ...afterOutcome(guest, 'order', 'read-signed-in', Date.now()), pause: guest.pause }
      : guest,
  );
}

/**
 * Records the offer on a product page.
 * @param asin the product that was asked for; a page of another one says nothing about it.
 * @returns whether there was an offer to record.
 */
export async function ingestProductPage(
  marketplace: string,
  asin: string,
  facts: ProductFacts,
  how: HowSeen,
  at: Date,
): Promise<boolean> {
  const offer = offerOf(facts, asin);
  if (!offer) return false;
  await rememberOffer(marketplace, offer, how, at);
  await bumpRevision();
  return true;
}
