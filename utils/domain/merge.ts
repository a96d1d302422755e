import type { Purchase } from './purchase';

/** What a page said of a purchase, before the window is known. */
export type PurchaseReading = Omit<Purchase, 'windowEndsOn'>;

const priced = ({ quantity, unitPrice, netTotal, netUnitPrice }: PurchaseReading) => ({
  quantity,
  unitPrice,
  netTotal,
  netUnitPrice,
});

/** Price and quantity belong together: a page without the one must not change the other. */
function richerPrice(stored: PurchaseReading, fresh: PurchaseReading) {
  if (!fresh.unitPrice) return stored.unitPrice ? priced(stored) : priced(fresh);
  const same = stored.unitPrice?.minor === fresh.unitPrice.minor && stored.quantity === fresh.quantity;
  return fresh.netTotal === null && same ? priced(stored) : priced(fresh);
}

/** How far an item has come; no page takes it back, since a tab or a cache can show one of yesterday. */
const stages = { unknown: 0, 'not-shipped': 1, shipped: 2, delivered: 3, cancelled: 4, returned: 4 } as const;

const furtherState = (stored: PurchaseReading, fresh: PurchaseReading) =>
  stages[fresh.state] >= stages[stored.state] ? fresh.state : stored.state;

/**
 * Merges a second reading of a purchase into the first: the newer one wins where it says something, and what it does
 * not say stays (design.md decision 10).
 */
export function mergeReading(stored: PurchaseReading, fresh: PurchaseReading): PurchaseReading {
  const sellerRead = fresh.seller !== null || fresh.sellerId !== null || fresh.soldByAmazon !== null;
  const { seller, sellerId, soldByAmazon } = sellerRead ? fresh : stored;
  return {
    ...stored,
    ...richerPrice(stored, fresh),
    seller,
    sellerId,
    soldByAmazon,
    title: fresh.title || stored.title,
    placedOn: fresh.placedOn ?? stored.placedOn,
    // Only details pages print a condition and a subscription; a list's silence means nothing.
    condition: fresh.condition === 'new' ? stored.condition : fresh.condition,
    kind: fresh.kind === 'physical' ? stored.kind : fresh.kind,
    state: furtherState(stored, fresh),
    deliveredOn: fresh.deliveredOn ?? stored.deliveredOn,
    returnableUntil: fresh.returnableUntil ?? stored.returnableUntil,
    picture: fresh.picture ?? stored.picture,
  };
}
