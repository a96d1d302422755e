import { mergeReading } from '../domain/merge';
import type { Adjustment, OrderFacts } from '../domain/page';
import { isKept, type Purchase, purchasesOf } from '../domain/purchase';
import { windowEnd } from '../domain/window';
import { db } from './db';
import type { OrderRecord } from './records';

/** The key under which an order is stored. */
export function orderKey(marketplace: string, orderId: string): string {
  return `${marketplace}/${orderId}`;
}

/** One order as a page showed it. */
export interface OrderReading {
  readonly marketplace: string;
  readonly order: OrderFacts;
  /** The order's summary; null when the page has none, as on a list. */
  readonly adjustments: readonly Adjustment[] | null;
  readonly readAt: Date;
}

async function keepOrder({ marketplace, order, adjustments, readAt }: OrderReading, windowDays: number) {
  const key = orderKey(marketplace, order.orderId);
  const stored = await db.orders.get(key);
  const placedOn = order.placedOn ?? stored?.placedOn ?? null;
  const record: OrderRecord = {
    key,
    marketplace,
    orderId: order.orderId,
    placedOn,
    kind: order.kind,
    windowEndsOn: windowEnd(placedOn, windowDays),
    detailsReadAt: adjustments ? readAt.toISOString() : (stored?.detailsReadAt ?? null),
    detailsTriedAt: stored?.detailsTriedAt ?? null,
    refundTotal: stored?.refundTotal ?? null,
  };
  await db.orders.put(record);
}

/** A details page lists every line; a line only ever seen without a price was one of those, counted twice by a list. */
async function dropUnpricedTwins(kept: readonly Purchase[]) {
  const counts = Map.groupBy(kept, ({ asin }) => asin);
  const [first] = kept;
  if (!first) return;
  await db.purchases
    .where('[marketplace+orderId]')
    .equals([first.marketplace, first.orderId])
    .filter(
      ({ asin, line, unitPrice }) => unitPrice === null && line >= (counts.get(asin)?.length ?? Infinity),
    )
    .delete();
}

/**
 * Remembers the purchases of one order; reading the same page again changes nothing.
 * @param windowDays length of the window in days.
 * @returns the order's purchases as they stand now; [] for kinds that are left out.
 */
export function rememberOrder(reading: OrderReading, windowDays: number): Promise<Purchase[]> {
  return db.transaction('rw', db.orders, db.purchases, async () => {
    const { marketplace, order, adjustments, readAt } = reading;
    if (!isKept(order.kind)) return [];
    await keepOrder(reading, windowDays);
    const readings = purchasesOf(marketplace, order, adjustments, readAt);
    const stored = await db.purchases.bulkGet(readings.map(({ key }) => key));
    const merged = readings.map((fresh, index): Purchase => {
      const known = stored[index];
      const purchase = known ? mergeReading(known, fresh) : fresh;
      return { ...purchase, windowEndsOn: windowEnd(purchase.placedOn, windowDays) };
    });
    await db.purchases.bulkPut(merged);
    if (adjustments) await dropUnpricedTwins(merged);
    return merged;
  });
}

/** Notes that an order's details page was asked for, whatever came of it; an imported order may have no record yet. */
export function noteDetailsTried(marketplace: string, orderId: string, at: Date): Promise<void> {
  return db.transaction('rw', db.orders, db.purchases, async () => {
    const key = orderKey(marketplace, orderId);
    const detailsTriedAt = at.toISOString();
    const stored = await db.orders.get(key);
    if (stored) {
      await db.orders.put({ ...stored, detailsTriedAt });
      return;
    }
    const line = await db.purchases.where('[marketplace+orderId]').equals([marketplace, orderId]).first();
    if (!line) return;
    const { placedOn, kind, windowEndsOn } = line;
    await db.orders.put({
      ...{ key, marketplace, orderId, placedOn, kind, windowEndsOn },
      ...{ detailsReadAt: null, detailsTriedAt },
    });
  });
}

/** Moves every window after its length was changed. */
export async function moveWindows(windowDays: number): Promise<void> {
  await db.transaction('rw', db.orders, db.purchases, async () => {
    await db.orders.toCollection().modify((order: { -readonly [K in keyof OrderRecord]: OrderRecord[K] }) => {
      order.windowEndsOn = windowEnd(order.placedOn, windowDays);
    });
    await db.purchases.toCollection().modify((purchase: { -readonly [K in keyof Purchase]: Purchase[K] }) => {
      purchase.windowEndsOn = windowEnd(purchase.placedOn, windowDays);
    });
  });
}
