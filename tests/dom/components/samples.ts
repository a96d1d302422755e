import { type Claim, unfollowed } from '../../../utils/domain/claim';
import { conditionsOf } from '../../../utils/domain/conditions';
import { type Drop, defaultThreshold, dropOf } from '../../../utils/domain/drop';
import type { Observation } from '../../../utils/domain/offer';
import { type Purchase, purchaseKey } from '../../../utils/domain/purchase';
import { remainingOf } from '../../../utils/domain/remaining';
import { routesOf } from '../../../utils/domain/routes';
import { gather } from '../../../utils/store/gather';
import type { Overview, Pause, WatchedPurchase } from '../../../utils/store/overview';

export const now = new Date('2026-11-21T12:00:00Z');

/** An invented purchase: two kettles from a third-party seller, 13.29 each. */
export function purchase(change: Partial<Purchase> = {}): Purchase {
  const id = { marketplace: 'www.amazon.com', orderId: '112-0000001-0000001', asin: 'B000000001', line: 0 };
  const made = {
    ...id,
    title: 'Hartwell kettle, 1.7 litre',
    quantity: 2,
    placedOn: '2026-11-19',
    unitPrice: { minor: 1399, currency: 'USD' },
    netTotal: { minor: 2658, currency: 'USD' },
    netUnitPrice: { minor: 1329, currency: 'USD' },
    seller: 'Northwind Home Goods',
    sellerId: 'A1EXAMPLE0001',
    soldByAmazon: false,
    sellerReadAt: '2026-11-20T09:00:00.000Z',
    condition: 'new',
    kind: 'physical',
    state: 'not-shipped',
    stateReadAt: '2026-11-20T09:00:00.000Z',
    deliveredOn: null,
    returnableUntil: null,
    windowEndsOn: '2026-11-26',
    picture: null,
    ...change,
  } as const;
  return { ...made, key: purchaseKey(made) };
}

/** An invented observation: the shop itself sells it for 12.48, seen ten minutes ago. */
export function observation(change: Partial<Observation> = {}): Observation {
  return {
    key: 'www.amazon.com/B000000001/2026-11-21T11:50:00.000Z',
    marketplace: 'www.amazon.com',
    asin: 'B000000001',
    seenAt: '2026-11-21T11:50:00.000Z',
    lastSeenAt: '2026-11-21T11:50:00.000Z',
    how: 'check',
    price: { minor: 1248, currency: 'USD' },
    noPriceBecause: null,
    seller: 'Amazon.com',
    sellerId: null,
    soldByAmazon: true,
    availability: 'in-stock',
    priceGuarantee: false,
    signedIn: true,
    ...change,
  };
}

export function claim(change: Partial<Claim> = {}): Claim {
  const { key: claimed, marketplace, orderId, asin, line } = purchase();
  return {
    ...{ marketplace, orderId, asin, line },
    key: `${claimed}#0`,
    purchaseKey: claimed,
    number: 0,
    kind: 'price-difference-seller',
    channel: 'form',
    language: 'en',
    route: 'ask-seller',
    state: 'drafted',
    paid: { minor: 1329, currency: 'USD' },
    offered: { minor: 1248, currency: 'USD' },
    difference: { minor: 162, currency: 'USD' },
    subject: 'About order 112-0000001-0000001',
    text: 'Hello.',
    draftedAt: '2026-11-21T11:55:00.000Z',
    sentAt: null,
    answeredAt: null,
    amount: null,
    note: '',
    ...unfollowed,
    ...change,
  };
}

/** A watched purchase whose drop is the real comparison of the two. */
export function watched(
  bought: Partial<Purchase> = {},
  seen: Partial<Observation> | null = {},
  change: Partial<WatchedPurchase> = {},
): WatchedPurchase & { readonly drop: Drop | null } {
  const made = purchase(bought);
  const latest = seen && observation(seen);
  const whole = latest && dropOf(made, latest);
  const conditions = conditionsOf(made, now, ['UTC']);
  const { claims = [], decision = null } = change;
  return {
    purchase: made,
    latest,
    drop: whole && remainingOf(whole, claims),
    conditions,
    routes: routesOf({
      ...{ purchase: made, conditions, drop: whole, offer: latest, threshold: defaultThreshold, claims },
      ...{ today: '2026-11-21', leftOut: decision?.leftOut ?? false },
    }),
    daysLeft: 5,
    claim: null,
    claims: [],
    decision: null,
    ...change,
  };
}

/** An overview of some entries, with their real sums. */
export function overview(change: Partial<Overview> = {}): Overview {
  const { add, gathered } = gather(now, defaultThreshold);
  add([...(change.drops ?? []), ...(change.watching ?? [])]);
  const { totals } = gathered();
  return {
    ...{ drops: [], watching: [], totals, whole: true, pauses: [], remembered: 0, lastCheckAt: null },
    ...change,
  };
}

export function pause(reason: Pause['reason']): Pause {
  return { marketplace: 'www.amazon.co.uk', reason, scope: 'all', until: '2026-11-21T16:00:00.000Z' };
}

export const links = {
  orders: (host: string) => `https://${host}/orders`,
  product: (host: string, asin: string) => `https://${host}/product/${asin}`,
  order: (host: string, orderId: string) => `https://${host}/order/${orderId}`,
  help: (host: string) => `https://${host}/help`,
};
