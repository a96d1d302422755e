import type { PageFacts, PageKind } from '../../domain/page';
import type { ReadShopPage } from '../shop';
import { pageKindOf } from './addresses';
import type { ReadContext } from './context';
import { amazonMarketplace } from './marketplaces';
import { readSignedIn } from './signed-in';
import { readWall } from './walls';

/** A reader of one page kind; null: not this kind. */
export type Reader = (document: Document, context: ReadContext) => PageFacts | null;

/**
 * Reads a page with the readers given: walls first, then the kind that the address promises, then the others, since
 * an address may lead to another page of the shop than it used to.
 * @returns the reading function; it throws nothing.
 */
export function readWith(readers: Readonly<Partial<Record<PageKind, Reader>>>): ReadShopPage {
  return (document, url) => {
    const marketplace = amazonMarketplace(url);
    if (!marketplace) return { page: 'unknown', expected: null, report: { marketplace: null } };
    const expected = pageKindOf(url);
    const promised = expected && readers[expected];
    try {
      const wall = readWall(document, url);
      if (wall) return wall;
      const context: ReadContext = { url, marketplace, signedIn: readSignedIn(document) };
      const others = Object.values(readers).filter((each) => each !== promised);
      for (const read of promised ? [promised, ...others] : others) {
        const facts = read(document, context);
        if (facts) return facts;
      }
    } catch {
      // A page of unforeseen shape must end as "layout unknown" for the shopper, not as a dead reader.
      return { page: 'unknown', expected, report: { reader: null } };
    }
    return { page: 'unknown', expected, report: { page: null } };
  };
}
