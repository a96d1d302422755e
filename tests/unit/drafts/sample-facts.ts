import type { DraftFacts } from '../../../utils/drafts';

/** Everything is known: two new pieces, sold by the shop then and now. */
export const full: DraftFacts = {
  orderId: '112-5550123-4567890',
  item: 'Larkhill Desk Lamp, Dimmable, Warm White, Oak Foot, Touch Switch and a Two-Metre Textile Cable',
  quantity: 2,
  placedOn: '2026-11-08',
  deliveredOn: '2026-11-20',
  paid: { minor: 124_999, currency: 'EUR' },
  now: { minor: 119_999, currency: 'EUR' },
  soldNow: 'shop',
  difference: { minor: 5_000, currency: 'EUR' },
  differenceInAll: { minor: 10_000, currency: 'EUR' },
  condition: null,
  shop: 'Amazon',
  site: 'amazon.example',
  seenAt: '2026-11-21T14:05:00.000Z',
  country: null,
  timeZone: 'Europe/Berlin',
  signature: 'Robin Example',
};

/** Only the order number is known. */
export const minimal: DraftFacts = {
  orderId: full.orderId,
  item: null,
  quantity: null,
  placedOn: null,
  deliveredOn: null,
  paid: null,
  now: null,
  soldNow: null,
  difference: null,
  differenceInAll: null,
  condition: null,
  shop: null,
  site: null,
  seenAt: null,
  country: null,
  timeZone: null,
  signature: null,
};
