import type { ShopLinks } from '../../components/links';
import { marketplaceOf, shopOf, shops } from '../../utils/shops';
import type { Marketplace, Shop } from '../../utils/shops/shop';

/** An address of a marketplace; an unknown host, which only an imported file can name, leads to its front page. */
function address(host: string, of: (shop: Shop, marketplace: Marketplace) => string): string {
  const marketplace = marketplaceOf(host);
  return marketplace ? of(shopOf(marketplace), marketplace) : `https://${host}/`;
}

/** Where views lead to in the shops. */
export const shopLinks: ShopLinks = {
  orders: (host) => address(host, ({ addresses }, marketplace) => addresses.signIn(marketplace)),
  product: (host, asin) =>
    address(host, ({ addresses }, marketplace) => addresses.product(marketplace, asin)),
  order: (host, orderId) =>
    address(host, ({ addresses }, marketplace) => addresses.orderDetails(marketplace, orderId)),
  help: (host) =>
    address(host, ({ addresses }, marketplace) =>
      addresses.contact(marketplace, { orderId: '', sellerId: null, toSeller: false }),
    ),
};

/**
 * The marketplace that a newcomer most likely shops at: by the regions of the browser's languages, else by where those
 * languages are mostly spoken (German in Austria: Germany's), else the first of all.
 * @param preferred BCP 47 codes, the dearest first.
 */
export function homeMarketplace(preferred: readonly string[] = navigator.languages): string {
  const all = shops.flatMap(({ marketplaces }) => marketplaces);
  const regions = [
    ...preferred.map((code) => new Intl.Locale(code).region),
    ...preferred.map((code) => new Intl.Locale(new Intl.Locale(code).language).maximize().region),
  ];
  const home = regions.flatMap((region) => all.filter(({ country }) => country === region))[0] ?? all[0];
  return home?.host ?? '';
}
