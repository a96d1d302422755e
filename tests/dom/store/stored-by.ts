import { observation, purchase, usd } from '../../unit/domain/examples';

const key = purchase().key;
const { sellerReadAt: _seller, stateReadAt: _state, ...bought } = purchase();
const { priceGuarantee: _guarantee, ...seen } = observation();

const claim = {
  ...{ key: `${key}#0`, purchaseKey: key, number: 0, route: 'ask-seller', state: 'sent' },
  ...{ marketplace: 'www.amazon.com', orderId: '112-0000001-0000001', asin: 'B000000001', line: 0 },
  ...{ paid: usd(2000), offered: usd(1500), difference: usd(500), subject: 'Hello', text: 'Dear seller' },
  ...{ draftedAt: '2026-11-20T10:00:00.000Z', sentAt: '2026-11-20T11:00:00.000Z', answeredAt: null },
  ...{ amount: null, note: '' },
};

const tables = {
  purchases: [bought],
  observations: [seen],
  guests: [
    {
      ...{ marketplace: 'www.amazon.com', lastRequestAt: 1_000, day: '2026-11-21', requests: 7 },
      pause: { reason: 'captcha', until: 9_000, length: 4_000 },
      signedOut: true,
    },
  ],
  products: [
    {
      ...{ key: 'www.amazon.com/B000000001', marketplace: 'www.amazon.com', asin: 'B000000001' },
      ...{ triedAt: '2026-11-20T10:00:00.000Z', readAt: null },
    },
  ],
  alerts: [{ purchaseKey: key, price: 1_500, shownAt: '2026-11-20T10:00:00.000Z' }],
};

/** What each release of the store wrote, table by table. Never changed: what it wrote is on people's disks. */
export const storedBy: Readonly<Record<1 | 2 | 3, Readonly<Record<string, readonly object[]>>>> = {
  1: { ...tables, claims: [claim] },
  2: {
    ...tables,
    claims: [{ ...claim, kind: 'price-difference-seller', channel: 'form', language: null }],
    templates: [{ key: 'cancel/en', kind: 'cancel', language: 'en', subject: 'S', text: 'T' }],
  },
  3: {
    ...tables,
    claims: [{ ...claim, kind: 'price-difference-seller', channel: 'form', language: null }],
    templates: [{ key: 'cancel/en', kind: 'cancel', language: 'en', subject: 'S', text: 'T' }],
    guests: [
      {
        ...{ marketplace: 'www.amazon.com', lastRequestAt: 1_000, day: '2026-11-21', requests: 7 },
        ...{ lastLooks: 0, signedOut: true, orderPageSeen: false, signInWalls: 0, listAt: 0 },
        pause: { reason: 'captcha', since: 5_000, until: 9_000, length: 4_000 },
      },
    ],
    products: [
      {
        ...{ key: 'www.amazon.com/B000000001', marketplace: 'www.amazon.com', asin: 'B000000001' },
        ...{ triedAt: '2026-11-20T10:00:00.000Z', readAt: null, failures: 0, size: null, latest: null },
      },
    ],
    alerts: [{ purchaseKey: key, price: 1_500, shownAt: '2026-11-20T10:00:00.000Z', closed: false }],
  },
};
