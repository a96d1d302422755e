import type { PageFacts } from '../domain/page';
import { marketplaceOf, shopOf } from '.';

/**
 * Reads any page of any registered shop.
 * @param document parsed, with scripts not run or already run; `noscript` content is ignored.
 * @param url the page's final address.
 * @returns facts, a wall, or "unknown" (another site, or a layout that no reader knows); throws nothing.
 */
export function readPage(document: Document, url: string): PageFacts {
  const marketplace = marketplaceOf(url);
  if (!marketplace) return { page: 'unknown', expected: null, report: { marketplace: null } };
  return shopOf(marketplace).read(document, url);
}
