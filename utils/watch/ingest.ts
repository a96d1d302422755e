import { type HowSeen, offerOf } from '../domain/offer';
import { afterOrderPageSeen } from '../domain/pace';
import type { OrderListFacts, PageFacts, ProductFacts } from '../domain/page';
import { isWindowOpen, windowEnd } from '../domain/window';
import { noteRefundTotal } from '../store/claims';
import { type Mark, unlessDeleted } from '../store/deletions';
import { latestPurchaseOf } from '../store/evidence';
import { changeGuest } from '../store/guests';
import { betweenImports } from '../store/import-lock';
import { bumpRevision, writeWatched } from '../store/mirror';
import { isShrunken, noteProductFailed, rememberOffer } from '../store/observations';
import { watchedPurchases } from '../store/open-purchases';
import { noteDetailsTried, orderKey, rememberOrder } from '../store/orders';
import { readSettings } from '../store/settings-store';
import { zonesOf } from '../store/zones';
import { isWatchable } from './due';

/** Writes the list of watched products where content scripts look for it. */
export function refreshMirror(now: Date): Promise<void> {
  return betweenImports(async () => {
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
  });
}

/**
 * Remembers what an order page said.
 * @param since what was deleted since then is not brought back.
 * @returns the ids of the orders on it.
 */
export async function ingestOrderPage(
  marketplace: string,
  facts: PageFacts,
  readAt: Date,
  since: Mark,
): Promise<string[]> {
  const isList = facts.page === 'order-list';
  if (!isList && facts.page !== 'order-details' && facts.page !== 'order-print') return [];
  const adjustments = isList ? null : facts.adjustments;
  const kept = await unlessDeleted(since, async (gone) => {
    const isGone = (orderId: string) =>
      gone.some((key) => key.startsWith(`${orderKey(marketplace, orderId)}/`));
    const orders = (isList ? facts.orders : [facts.order]).filter(({ orderId }) => !isGone(orderId));
    const { windowDays } = await readSettings();
    for (const order of orders) await rememberOrder({ marketplace, order, adjustments, readAt }, windowDays);
    const refundTotal = isList ? null : facts.refundTotal;
    if (refundTotal)
      for (const { orderId } of orders) await noteRefundTotal(marketplace, orderId, refundTotal);
    return orders.map(({ orderId }) => orderId);
  });
  await refreshMirror(readAt);
  await bumpRevision();
  return kept ?? [];
}

/** An order page that the shopper sees signed in ends the rest of order pages. */
async function noteSignedIn(marketplace: string): Promise<void> {
  await changeGuest(marketplace, afterOrderPageSeen);
}

/** Notes that the recent orders were asked for, whatever came of it. */
async function noteListTried(marketplace: string, at: Date): Promise<void> {
  await changeGuest(marketplace, (guest) => ({ ...guest, listAt: at.getTime() }));
}

/** A list that the shopper opened saves the day's own look when it shows recent orders, not those of another year. */
async function noteListSeen(marketplace: string, list: OrderListFacts, at: Date): Promise<void> {
  const { windowDays } = await readSettings();
  const isRecent = list.orders.some(({ placedOn }) =>
    isWindowOpen(windowEnd(placedOn, windowDays), at, zonesOf(marketplace)),
  );
  if (isRecent) await noteListTried(marketplace, at);
}

/**
 * Remembers what an order page in a tab of the shopper's said, and what it says about being signed in.
 * @param since what was deleted since then is not brought back.
 * @returns the ids of the orders on it.
 */
export async function seeOrderPage(
  marketplace: string,
  facts: PageFacts,
  at: Date,
  since: Mark,
): Promise<string[]> {
  const orderIds = await ingestOrderPage(marketplace, facts, at, since);
  await unlessDeleted(since, async () => {
    if ('signedIn' in facts && facts.signedIn !== false) await noteSignedIn(marketplace);
    if (facts.page === 'order-list') await noteListSeen(marketplace, facts, at);
  });
  return orderIds;
}

/** Notes that an order's page, or the list where it is null, was asked for, whatever came of it. */
export async function noteOrderPageTried(
  marketplace: string,
  orderId: string | null,
  at: Date,
  since: Mark,
): Promise<void> {
  await unlessDeleted(since, () =>
    orderId === null ? noteListTried(marketplace, at) : noteDetailsTried(marketplace, orderId, at),
  );
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
  /** When it was asked for: of a product whose purchases were deleted since, nothing is kept. */
  readonly since: Mark;
}

/** Writes something of a product, unless all that was bought of it was deleted. */
function unlessForgotten<Result>(
  { marketplace, asin, since }: Pick<Seen, 'marketplace' | 'asin' | 'since'>,
  write: () => Promise<Result>,
): Promise<Result | null> {
  return unlessDeleted(since, async (gone) => {
    const isTouched = gone.some((key) => key.includes(`/${asin}/`));
    return isTouched && (await latestPurchaseOf(marketplace, asin)) === null ? null : write();
  });
}

/**
 * Records the offer on a product page.
 * @returns whether it is another than the one before; null: there was no offer to record.
 */
export async function ingestProductPage(facts: ProductFacts, seen: Seen): Promise<'other' | 'same' | null> {
  const { marketplace, asin, how, at, size } = seen;
  const offer = offerOf(facts, asin);
  if (!offer) return null;
  const isOther = await unlessForgotten(seen, async () =>
    size !== null && (await isShrunken(marketplace, asin, size))
      ? null
      : rememberOffer(marketplace, offer, how, at, size),
  );
  if (isOther === null) return null;
  await bumpRevision();
  return isOther ? 'other' : 'same';
}

/** Notes that a product page was asked for and could not be read. */
export async function noteProductUnread(seen: Seen): Promise<void> {
  const { marketplace, asin, at, size } = seen;
  await unlessForgotten(seen, () => noteProductFailed(marketplace, asin, at, size));
}
