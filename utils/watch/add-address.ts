import { marketplaceOf, shopOf } from '../shops';
import { orderIdOfAddress } from '../shops/amazon/orders/order-id';

/** What a click in the context menu names. `null`: neither the link nor the page says it. */
export interface NamedPurchase {
  /** Host of the marketplace. */
  readonly marketplace: string;
  readonly asin: string | null;
  readonly orderId: string | null;
}

/**
 * The purchase that a link or page is about.
 * @param addresses the nearest to the click first: the link's, then the page's; others than the first one's marketplace
 * say nothing.
 * @returns null where the page belongs to no marketplace.
 */
export function namedPurchase(addresses: readonly string[]): NamedPurchase | null {
  const known = addresses.filter((each) => marketplaceOf(each) !== null);
  const marketplace = known[0] === undefined ? null : marketplaceOf(known[0]);
  if (!marketplace) return null;
  const here = known.filter((each) => marketplaceOf(each) === marketplace);
  const first = (read: (address: string) => string | null) =>
    here.reduce<string | null>((found, each) => found ?? read(each), null);
  return {
    marketplace: marketplace.host,
    asin: first(shopOf(marketplace).asinOf),
    orderId: first(orderIdOfAddress),
  };
}

/** The address of the form that adds a purchase, filled with what is known of it. */
export function addAddress({ marketplace, asin, orderId }: NamedPurchase): string {
  const parts = [marketplace, asin ?? '', orderId ?? ''].map(encodeURIComponent);
  return `/dashboard.html#/add/${parts.join('/')}`;
}
