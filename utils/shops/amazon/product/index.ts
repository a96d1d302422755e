import type { ProductFacts } from '../../../domain/page';
import type { Marketplace } from '../../shop';
import type { ReadContext } from '../context';
import { isSoldByAmazon } from '../selling-names';
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
  const { report, ...offer } = withoutLonePrice(read, title !== null, context.marketplace);
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
 * A price of an unnamed seller is what arrived of a page cut short or of unknown layout: what would say that it is a
 * used piece's, or for one way of payment, is missing. Only the list of ways to buy and the shop's own id say so too.
 */
function withoutLonePrice(offer: OfferReading, titled: boolean, marketplace: Marketplace): OfferReading {
  const isNew =
    offer.report.price === 'options-2021' || isSoldByAmazon(null, offer.sellerId, marketplace) === true;
  if (!offer.price || offer.seller !== null || (titled && isNew)) return offer;
  return {
    ...offer,
    price: null,
    noPriceBecause: 'not-on-page',
    report: { ...offer.report, price: 'cut-short' },
  };
}
