import type { Money } from '../../../utils/domain/money';
import type { Observation } from '../../../utils/domain/offer';
import type { OrderFacts, OrderItem } from '../../../utils/domain/page';
import type { Purchase } from '../../../utils/domain/purchase';

export const usd = (minor: number): Money => ({ minor, currency: 'USD' });

export const item = (changes: Partial<OrderItem> = {}): OrderItem => ({
  asin: 'B000000001',
  title: 'A kettle',
  quantity: 1,
  unitPrice: usd(2000),
  seller: 'Amazon.com',
  sellerId: null,
  soldByAmazon: true,
  condition: 'new',
  state: 'not-shipped',
  deliveredOn: null,
  returnableUntil: null,
  picture: null,
  ...changes,
});

export const order = (changes: Partial<OrderFacts> = {}): OrderFacts => ({
  orderId: '112-0000001-0000001',
  placedOn: '2026-11-19',
  total: usd(2000),
  kind: 'physical',
  detailsUrl: null,
  items: [item()],
  ...changes,
});

export const purchase = (changes: Partial<Purchase> = {}): Purchase => ({
  key: 'www.amazon.com/112-0000001-0000001/B000000001/0',
  marketplace: 'www.amazon.com',
  orderId: '112-0000001-0000001',
  asin: 'B000000001',
  line: 0,
  title: 'A kettle',
  quantity: 1,
  placedOn: '2026-11-19',
  unitPrice: usd(2000),
  netTotal: usd(2000),
  netUnitPrice: usd(2000),
  seller: 'Amazon.com',
  sellerId: null,
  soldByAmazon: true,
  sellerReadAt: null,
  condition: 'new',
  kind: 'physical',
  state: 'not-shipped',
  stateReadAt: null,
  deliveredOn: null,
  returnableUntil: null,
  windowEndsOn: '2026-11-26',
  picture: null,
  ...changes,
});

export const observation = (changes: Partial<Observation> = {}): Observation => ({
  key: 'www.amazon.com/B000000001/2026-11-20T10:00:00.000Z',
  marketplace: 'www.amazon.com',
  asin: 'B000000001',
  seenAt: '2026-11-20T10:00:00.000Z',
  lastSeenAt: '2026-11-20T10:00:00.000Z',
  how: 'check',
  price: usd(1500),
  noPriceBecause: null,
  seller: 'Amazon.com',
  sellerId: null,
  soldByAmazon: true,
  availability: 'in-stock',
  priceGuarantee: false,
  signedIn: true,
  ...changes,
});
