import type { ProductFacts } from '../../../domain/page';
import type { ReadContext } from '../context';
import { productProof, readAsin, readTitle } from './identity';
import { readOffer } from './offer';

/**
 * Reads a product page of any generation since 2018, desktop or mobile: the featured offer for one new piece bought
 * once.
 * @returns null when the page is no product's.
 */
export function readProduct(document: Document, context: ReadContext): ProductFacts | null {
  const proof = productProof(document);
  if (!proof) return null;
  const asin = readAsin(document);
  const title = readTitle(document);
  const { report, ...offer } = readOffer(document, context.marketplace);
  return {
    page: 'product',
    asin: asin?.value ?? null,
    title: title?.value ?? null,
    ...offer,
    signedIn: context.signedIn,
    report: { page: proof, asin: asin?.anchor ?? null, title: title?.anchor ?? null, ...report },
  };
}
