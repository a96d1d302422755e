import type { Availability, NoPriceBecause, ProductFacts, ReadingReport } from '../../../domain/page';
import type { Marketplace } from '../../shop';
import { isResaleName } from '../selling-names';
import { readAvailability } from './availability';
import { buyingOptions } from './buying-options';
import { readGuarantee } from './guarantee';
import { readListPrice } from './list-price';
import { sellsNothingNew, whyNoPrice } from './no-price';
import { readPrice } from './price';
import { findOffer } from './scopes';
import { nobody, readSeller } from './seller';

/** The part of a product page that is about its offer. */
export type OfferReading = Pick<
  ProductFacts,
  | 'price'
  | 'noPriceBecause'
  | 'seller'
  | 'sellerId'
  | 'soldByAmazon'
  | 'shipsFrom'
  | 'listPrice'
  | 'availability'
  | 'priceGuarantee'
> & { readonly report: ReadingReport };

/** Reads the featured offer for one new piece bought once, or says why there is none. */
export function readOffer(document: Document, marketplace: Marketplace): OfferReading {
  const { currency } = marketplace;
  const options = buyingOptions(document, currency);
  const scopes = findOffer(document);
  const sells = !sellsNothingNew(document, scopes, options);
  const named = sells ? readSeller(document, scopes, marketplace) : nobody;
  const used = named.seller !== null && isResaleName(named.seller);
  const { seller, sellerId, soldByAmazon, shipsFrom, anchor } = used ? nobody : named;
  const reading =
    sells && !used ? readPrice(document, scopes, options, currency) : { price: null, anchor: null };
  const { price } = reading;
  const listPrice = price ? readListPrice(document, scopes, price, currency) : null;
  const line = readAvailability(document, scopes);
  const stock = line?.value ?? 'unknown';
  const why = () => whyNoPrice(document, scopes, options, reading.anchor === 'hidden', stock);
  const noPriceBecause = price ? null : used ? 'used-only' : why();
  const availability = stockOf(stock, noPriceBecause);
  return {
    price,
    noPriceBecause,
    seller,
    sellerId,
    soldByAmazon,
    shipsFrom,
    listPrice: listPrice?.value ?? null,
    availability,
    priceGuarantee: price !== null && readGuarantee(document, scopes, { soldByAmazon, availability }),
    report: {
      offer: scopes.anchor,
      price: reading.anchor,
      seller: anchor,
      listPrice: listPrice?.anchor ?? null,
      availability: line?.anchor ?? null,
    },
  };
}

/** Why there is no offer says more about the stock than the line beside it, which can be about other offers. */
function stockOf(line: Availability, noPriceBecause: NoPriceBecause | null): Availability {
  if (noPriceBecause === 'unavailable' || noPriceBecause === 'not-shippable') return 'unavailable';
  if (noPriceBecause === 'no-featured-offer' || noPriceBecause === 'used-only') return 'unknown';
  return line;
}
