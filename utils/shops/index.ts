import { amazon } from './amazon';
import { findMarketplace } from './find-marketplace';
import type { Marketplace, Shop } from './shop';

/** Every shop that Dropback knows; a new one is a folder beside `amazon/` and an entry here. */
export const shops: readonly Shop[] = [amazon];

/**
 * The marketplace of an address or host.
 * @param urlOrHost `https://www.amazon.de/dp/…` or `www.amazon.de`; hosts are compared whole.
 * @returns null where no shop has such a site.
 */
export function marketplaceOf(urlOrHost: string): Marketplace | null {
  return findMarketplace(
    shops.flatMap((shop) => shop.marketplaces),
    urlOrHost,
  );
}

/**
 * The shop that a marketplace belongs to.
 * @throws RangeError for a marketplace of no registered shop, which only a programming error can produce.
 */
export function shopOf(marketplace: Marketplace): Shop {
  const shop = shops.find((each) => each.marketplaces.some(({ host }) => host === marketplace.host));
  if (!shop) throw new RangeError(`no shop has the marketplace ${marketplace.host}`);
  return shop;
}
