import { type Money, shareOut } from './money';
import type { Adjustment, Condition, Day, ItemState, OrderFacts, OrderItem, OrderKind } from './page';

/** What names a purchase: one line of an order. */
export interface PurchaseId {
  /** Host of the marketplace. */
  readonly marketplace: string;
  readonly orderId: string;
  readonly asin: string;
  /** Which occurrence of the ASIN in the order, sorted by price; 0 where it occurs once. */
  readonly line: number;
}

/** One line of an order: one product, a quantity, what was paid. `null`: not read yet. */
export interface Purchase extends PurchaseId {
  /** {@link purchaseKey} of the four fields above. */
  readonly key: string;
  readonly title: string;
  readonly quantity: number;
  readonly placedOn: Day | null;
  readonly unitPrice: Money | null;
  /** What the whole line cost after the order's discounts. */
  readonly netTotal: Money | null;
  /** `netTotal` ÷ quantity, rounded down. */
  readonly netUnitPrice: Money | null;
  readonly seller: string | null;
  readonly sellerId: string | null;
  readonly soldByAmazon: boolean | null;
  /** ISO time of the last order page that named the seller; null: none did, or it was not noted then. */
  readonly sellerReadAt: string | null;
  /** Null: one is printed, but in words that no reader knows; it may be used. */
  readonly condition: Condition | null;
  readonly kind: OrderKind;
  readonly state: ItemState;
  /** ISO time of the last order page that told this state; null: none did, or it was not noted then. */
  readonly stateReadAt: string | null;
  readonly deliveredOn: Day | null;
  readonly returnableUntil: Day | null;
  /** Last day of the window, included; null while the order date is unknown. */
  readonly windowEndsOn: Day | null;
  readonly picture: string | null;
}

/** The key under which a purchase is stored; the same purchase read twice has the same key. */
export function purchaseKey({ marketplace, orderId, asin, line }: PurchaseId): string {
  return `${marketplace}/${orderId}/${asin}/${line}`;
}

const keptKinds: ReadonlySet<OrderKind> = new Set(['physical', 'subscription']);

/** Physical goods are kept, subscription deliveries too; everything else is recognised and left out (design.md 2). */
export function isKept(kind: OrderKind): boolean {
  return keptKinds.has(kind);
}

/** An order's lines with an ASIN, each with its number among the lines of that ASIN. */
export function numberLines(items: readonly OrderItem[]): { item: OrderItem; asin: string; line: number }[] {
  const byAsin = Map.groupBy(
    items.flatMap((item) => (item.asin === null ? [] : [{ item, asin: item.asin }])),
    ({ asin }) => asin,
  );
  return [...byAsin.values()].flatMap((lines) =>
    lines
      .toSorted((a, b) => (a.item.unitPrice?.minor ?? 0) - (b.item.unitPrice?.minor ?? 0))
      .map(({ item, asin }, line) => ({ item, asin, line })),
  );
}

/**
 * What each item's line cost after the order's discounts, which are shared out in proportion to the lines' prices
 * (design.md decision 6: shipping, tax, gift cards, points and fees are not discounts).
 * @returns one entry per item; null where the share cannot be known: a price is missing in an order with
 * discounts, or a discount is in another currency than the items.
 */
export function netTotals(items: readonly OrderItem[], adjustments: readonly Adjustment[]): (Money | null)[] {
  const gross = items.map(
    ({ unitPrice, quantity }) => unitPrice && { ...unitPrice, minor: unitPrice.minor * quantity },
  );
  const discounts = adjustments.filter(({ kind, amount }) => kind === 'discount' && amount.minor !== 0);
  // A line whose meaning is unknown but which lowers the order could be a discount.
  const unsure = adjustments.some(({ kind, amount }) => kind === 'unknown' && amount.minor < 0);
  if (unsure) return items.map(() => null);
  if (discounts.length === 0) return gross;
  const currency = gross[0]?.currency;
  const comparable =
    gross.every((money) => money?.currency === currency) &&
    discounts.every((d) => d.amount.currency === currency);
  if (!comparable || currency === undefined) return items.map(() => null);
  const lines = gross.map((money) => money?.minor ?? 0);
  const discount = discounts.reduce((sum, { amount }) => sum - Math.abs(amount.minor), 0);
  const shares = shareOut(discount, lines);
  return lines.map((minor, index) => ({ minor: minor + (shares[index] ?? 0), currency }));
}

/** What one piece of a line cost: the line's total ÷ quantity, rounded down to the minor unit. */
export function perPiece(total: Money | null, quantity: number): Money | null {
  return total && quantity > 0
    ? { minor: Math.floor(total.minor / quantity), currency: total.currency }
    : null;
}

/** Whether a reading says anything of who sold it. */
export function namesSeller({
  seller,
  sellerId,
  soldByAmazon,
}: Pick<OrderItem, 'seller' | 'sellerId' | 'soldByAmazon'>): boolean {
  return seller !== null || sellerId !== null || soldByAmazon !== null;
}

/**
 * The purchases of one order as a page shows them.
 * @param adjustments the order's summary, or null when the page has none (a list): then nothing net is known.
 * @param readAt when the page was read.
 * @returns [] for orders whose kind is left out.
 */
export function purchasesOf(
  marketplace: string,
  order: OrderFacts,
  adjustments: readonly Adjustment[] | null,
  readAt: Date,
): Omit<Purchase, 'windowEndsOn'>[] {
  if (!isKept(order.kind)) return [];
  const totals = new Map(
    adjustments ? netTotals(order.items, adjustments).map((total, index) => [order.items[index], total]) : [],
  );
  return numberLines(order.items).map(({ item, asin, line }) => {
    const id = { marketplace, orderId: order.orderId, asin, line };
    const netTotal = totals.get(item) ?? null;
    const {
      title,
      quantity,
      unitPrice,
      seller,
      sellerId,
      soldByAmazon,
      condition,
      state,
      deliveredOn,
      returnableUntil,
      picture,
    } = item;
    return {
      ...id,
      key: purchaseKey(id),
      placedOn: order.placedOn,
      kind: order.kind,
      netTotal,
      netUnitPrice: perPiece(netTotal, quantity),
      sellerReadAt: namesSeller(item) ? readAt.toISOString() : null,
      stateReadAt: state === 'unknown' ? null : readAt.toISOString(),
      ...{
        title,
        quantity,
        unitPrice,
        seller,
        sellerId,
        soldByAmazon,
        condition,
        state,
        deliveredOn,
        returnableUntil,
        picture,
      },
    };
  });
}
