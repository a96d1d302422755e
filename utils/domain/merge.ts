import { namesSeller, type Purchase } from './purchase';

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

/** The later of two ISO times in UTC; null: neither is known. */
const laterOf = (a: string | null, b: string | null) => ((a ?? '') > (b ?? '') ? a : b);

/** A state with the time that belongs to it. */
function furtherState(stored: PurchaseReading, fresh: PurchaseReading) {
  const ahead = stages[fresh.state] - stages[stored.state];
  const { state, stateReadAt } = ahead >= 0 ? fresh : stored;
  return { state, stateReadAt: ahead === 0 ? laterOf(stored.stateReadAt, fresh.stateReadAt) : stateReadAt };
}

/** Who sold it, with the last time that a page said so. */
function namedSeller(stored: PurchaseReading, fresh: PurchaseReading) {
  const { seller, sellerId, soldByAmazon, sellerReadAt } = namesSeller(fresh) ? fresh : stored;
  const same = seller === stored.seller && soldByAmazon === stored.soldByAmazon;
  return {
    ...{ seller, sellerId, soldByAmazon },
    sellerReadAt: same ? laterOf(stored.sellerReadAt, fresh.sellerReadAt) : sellerReadAt,
  };
}

/**
 * A condition in unknown words is no news about one that was read, and keeps a silent list from meaning "new". What was
 * in unknown words is new where a page with the order's summary, which would print a condition, now reads as new.
 */
function knownCondition({ condition: before }: PurchaseReading, { condition, netTotal }: PurchaseReading) {
  if (condition === 'new') return before === null && netTotal !== null ? 'new' : before;
  return condition ?? (before === 'new' ? null : before);
}

/**
 * Merges a second reading of a purchase into the first: the newer one wins where it says something, and what it does
 * not say stays (design.md decision 10).
 */
export function mergeReading(stored: PurchaseReading, fresh: PurchaseReading): PurchaseReading {
  return {
    ...stored,
    ...richerPrice(stored, fresh),
    ...namedSeller(stored, fresh),
    ...furtherState(stored, fresh),
    title: fresh.title || stored.title,
    placedOn: fresh.placedOn ?? stored.placedOn,
    // Only details pages print a condition and a subscription; a list's silence means nothing.
    condition: knownCondition(stored, fresh),
    kind: fresh.kind === 'physical' ? stored.kind : fresh.kind,
    deliveredOn: fresh.deliveredOn ?? stored.deliveredOn,
    returnableUntil: fresh.returnableUntil ?? stored.returnableUntil,
    picture: fresh.picture ?? stored.picture,
  };
}
