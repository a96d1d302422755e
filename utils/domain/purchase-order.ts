import type { Purchase } from './purchase';

/** The orders in which purchases can be listed. */
export const purchaseOrders = [
  'date-down',
  'date-up',
  'title-up',
  'price-down',
  'price-up',
  'window-down',
  'window-up',
] as const;

export type PurchaseOrder = (typeof purchaseOrders)[number];

/** A purchase as far as sorting needs it: of a hundred thousand, no more is kept in memory. */
export interface Placed {
  readonly key: string;
  /** What is compared first; null stands last in every order. */
  readonly group: string | null;
  readonly amount: number;
}

/** What a purchase is sorted by. Prices of different currencies cannot be compared: they stand in groups. */
export function placedBy(order: PurchaseOrder): (purchase: Purchase) => Placed {
  const at = (group: (purchase: Purchase) => string | null, amount = (_: Purchase) => 0) => {
    return (purchase: Purchase) => ({ key: purchase.key, group: group(purchase), amount: amount(purchase) });
  };
  const paid = ({ netUnitPrice, unitPrice }: Purchase) => netUnitPrice ?? unitPrice;
  switch (order) {
    case 'date-down':
    case 'date-up':
      return at(({ placedOn }) => placedOn);
    case 'title-up':
      return at(({ title }) => title);
    case 'price-down':
    case 'price-up':
      return at(
        (purchase) => paid(purchase)?.currency ?? null,
        (purchase) => paid(purchase)?.minor ?? 0,
      );
    case 'window-down':
    case 'window-up':
      return at(({ windowEndsOn }) => windowEndsOn);
  }
}

const byCode = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Compares what {@link placedBy} of the same order made.
 * @param language BCP 47: titles are sorted as its dictionaries do.
 */
export function comparing(order: PurchaseOrder, language: string): (a: Placed, b: Placed) => number {
  const sign = order.endsWith('-up') ? 1 : -1;
  const isPrice = order.startsWith('price');
  const groups = order.startsWith('title') ? new Intl.Collator(language, { numeric: true }).compare : byCode;
  return (a, b) => {
    if (a.group === null || b.group === null)
      return Number(a.group === null) - Number(b.group === null) || sign * byCode(a.key, b.key);
    return (
      groups(a.group, b.group) * (isPrice ? 1 : sign) ||
      (a.amount - b.amount) * sign ||
      sign * byCode(a.key, b.key)
    );
  };
}
