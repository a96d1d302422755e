import type { PageFacts } from '../domain/page';
import { shops } from '.';
import { readAmazon } from './amazon/readers';
import { findMarketplace } from './find-marketplace';
import type { ReadShopPage } from './shop';

/** The readers stand apart from the registry: most contexts need the shops' addresses and none of their page knowledge. */
const readers: Readonly<Record<string, ReadShopPage>> = { amazon: readAmazon };

/**
 * Reads any page of any registered shop.
 * @param document parsed, with scripts not run or already run; `noscript` content is ignored.
 * @param url the page's final address.
 * @returns facts, a wall, or "unknown" (another site, or a layout that no reader knows); throws nothing.
 */
export function readPage(document: Document, url: string): PageFacts {
  const shop = shops.find(({ marketplaces }) => findMarketplace(marketplaces, url) !== null);
  const read = shop && readers[shop.id];
  return read?.(document, url) ?? { page: 'unknown', expected: null, report: { marketplace: null } };
}
