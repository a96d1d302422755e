const dayMs = 86_400_000;
const marketplace = 'www.amazon.com';

const money = (cents: number) => ({ amount: (cents / 100).toFixed(2), currency: 'USD' });
const padded = (value: number, digits: number) => String(value).padStart(digits, '0');

export interface Amounts {
  /** Purchases in all. */
  readonly purchases: number;
  /** How many of them are inside their window; the rest lie up to ten years back. */
  readonly open: number;
}

/**
 * An export file with invented purchases, each of its own order and product and seen once. Every fifth inside the
 * window is cheaper now. The same amounts give the same rows on the same day.
 * @param now the clock; days are the UTC calendar's.
 * @param settings those that are not left as they are by default.
 */
export function exportFileOf({ purchases, open }: Amounts, now: Date, settings: object = {}): string {
  const dayOf = (daysAgo: number) => new Date(now.getTime() - daysAgo * dayMs).toISOString().slice(0, 10);
  const numbers = Array.from({ length: purchases }, (_, index) => index);
  const ageOf = (index: number) => (index < open ? 1 + (index % 4) : 30 + (index % 3_600));
  const asinOf = (index: number) => `B0${padded(index, 8)}`;
  const file = {
    format: 'dropback',
    version: 1,
    exportedAt: now.toISOString(),
    purchases: numbers.map((index) => {
      const paid = money(1_000 + (index % 9_000));
      return {
        marketplace,
        orderId: `112-${padded(1_000_000 + index, 7)}-${padded(index, 7)}`,
        asin: asinOf(index),
        line: 0,
        title: `Invented thing number ${index}, in a colour and a size that make its title as long as titles are`,
        quantity: 1 + (index % 2),
        placedOn: dayOf(ageOf(index)),
        unitPrice: paid,
        netUnitPrice: paid,
        seller: 'Amazon.com',
        sellerId: null,
        soldByAmazon: true,
        condition: 'new',
        kind: 'physical',
        state: 'shipped',
        deliveredOn: null,
        returnableUntil: null,
        windowEndsOn: dayOf(ageOf(index) - 7),
      };
    }),
    observations: numbers.map((index) => {
      const seenAt = new Date(now.getTime() - dayMs / 2).toISOString();
      const cents = 1_000 + (index % 9_000);
      return {
        marketplace,
        asin: asinOf(index),
        seenAt,
        lastSeenAt: seenAt,
        how: 'check',
        price: money(index % 5 === 0 ? cents - 200 : cents),
        noPriceBecause: null,
        seller: 'Amazon.com',
        soldByAmazon: true,
        availability: 'in-stock',
      };
    }),
    claims: [],
    settings,
  };
  return JSON.stringify(file);
}
