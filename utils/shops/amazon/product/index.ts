import type { ProductFacts } from '../../../domain/page';
import type { ReadContext } from '../context';
import { productProof, readAsin, readTitle } from './identity';
import { type OfferReading, readOffer } from './offer';

/**
 * Reads a product page of any generation since 2018, desktop or mobile: the featured offer for one new piece bought
 * once.
 * @returns null when the page is no product's.
 */
export function readProduct(document: Document, context: ReadContext): ProductFacts | null {
  const proof = productProof(document);
  if (!proof) return null;
  const asin = readAsin(document, context.url);
  const title = readTitle(document);
  const read = readOffer(document, context.marketplace);
  const { report, ...offer } = title ? read : withoutLonePrice(read);
  return {
    page: 'product',
    asin: asin?.value ?? null,
    title: title?.value ?? null,
    ...offer,
    signedIn: context.signedIn,
    report: { page: proof, asin: asin?.anchor ?? null, title: title?.anchor ?? null, ...report },
  };
}

/**
 * A price on a page that names neither product nor seller is what arrived of a page cut short: what would say whose
 * price it is, or that it is for one way of payment, is missing.
 */
function withoutLonePrice(offer: OfferReading): OfferReading {
  if (!offer.price || offer.seller !== null) return offer;
  return {
    ...offer,
    price: null,
    noPriceBecause: 'not-on-page',
    report: { ...offer.report, price: 'cut-short' },
  };
}
