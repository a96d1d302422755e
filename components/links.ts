/** Addresses in the shop that views lead to; a marketplace is named by its host. */
export interface ShopLinks {
  /** The shopper's order list. */
  orders(marketplace: string): string;
  product(marketplace: string, asin: string): string;
  order(marketplace: string, orderId: string): string;
  /** The shop's help page. */
  help(marketplace: string): string;
}

/** A marketplace as shoppers call it: `www.amazon.de` → `amazon.de`. */
export function shopName(marketplace: string): string {
  return marketplace.replace(/^www\./, '');
}
