import { mergeReading, type PurchaseReading } from '../domain/merge';
import { times } from '../domain/money';
import { type Purchase, purchaseKey } from '../domain/purchase';
import type { TypedPurchase } from '../domain/typed-purchase';
import { windowEnd } from '../domain/window';
import { db } from './db';
import { orderKey } from './orders';

/** As a page would have said it: the price typed is the one after discounts. */
function readingOf(typed: TypedPurchase, known: Purchase | undefined): PurchaseReading {
  const { title, unitPrice, quantity, ...said } = typed;
  return {
    ...said,
    key: purchaseKey({ ...typed, line: 0 }),
    line: 0,
    title: title || known?.title || typed.asin,
    quantity,
    unitPrice,
    netTotal: times(unitPrice, quantity),
    netUnitPrice: unitPrice,
    sellerId: null,
    // The shopper said so, no page.
    sellerReadAt: null,
    stateReadAt: null,
    condition: 'new',
    kind: 'physical',
    deliveredOn: null,
    returnableUntil: null,
    picture: null,
  };
}

/**
 * Remembers a purchase that was typed in. What an order's details page has said wins; before one was read, what was
 * typed last does, so that a slip of the pen can be mended.
 * @param windowDays length of the window in days.
 */
export function rememberTyped(
  typed: TypedPurchase,
  windowDays: number,
): Promise<{ readonly purchase: Purchase; readonly known: boolean }> {
  return db.transaction('rw', db.orders, db.purchases, async () => {
    const { marketplace, orderId, placedOn } = typed;
    const key = orderKey(marketplace, orderId);
    const order = await db.orders.get(key);
    const known = await db.purchases.get(purchaseKey({ ...typed, line: 0 }));
    const reading = readingOf(typed, known);
    const merged = !known
      ? reading
      : order?.detailsReadAt
        ? mergeReading(reading, known)
        : mergeReading(known, reading);
    const purchase: Purchase = { ...merged, windowEndsOn: windowEnd(merged.placedOn, windowDays) };
    await db.purchases.put(purchase);
    if (!order)
      await db.orders.put({
        ...{ key, marketplace, orderId, placedOn, kind: 'physical' },
        windowEndsOn: purchase.windowEndsOn,
        detailsReadAt: null,
        detailsTriedAt: null,
      });
    return { purchase, known: known !== undefined };
  });
}
