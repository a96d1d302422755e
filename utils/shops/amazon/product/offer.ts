import type { Availability, NoPriceBecause, ProductFacts, ReadingReport } from '../../../domain/page';
import type { Marketplace } from '../../shop';
import { isResale } from '../selling-names';
import { readAvailability } from './availability';
import { buyingOptions } from './buying-options';
import { readCondition } from './condition';
import { readGuarantee } from './guarantee';
import { readListPrice } from './list-price';
import { hasButton, isRefused, sellsNothingNew, whyNoPrice } from './no-price';
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
  const { currency, languages } = marketplace;
  const options = buyingOptions(document, currency);
  const scopes = findOffer(document);
  const sells = !sellsNothingNew(document, scopes, options);
  const named = sells ? readSeller(document, scopes, marketplace) : nobody;
  const condition = sells ? readCondition(scopes) : 'new';
  const used = condition === 'used' || isResale(named.seller, named.sellerId);
  const buyable = hasButton(document, scopes);
  const arrived = named.seller !== null || options.length > 0 || buyable;
  const isNew = sells && !used && condition !== null;
  const reading = isNew
    ? readPrice(document, scopes, options, currency, arrived)
    : { price: null, anchor: condition === 'new' ? (isRefused(document) ? 'delivery' : null) : 'condition' };
  const line = readAvailability(document, scopes, languages);
  const stock = line?.value ?? 'unknown';
  // "Not in stock" beside a button to buy means later; without one, the amounts on the page are no offer.
  const price = stock === 'unavailable' && !buyable ? null : reading.price;
  const listPrice = price ? readListPrice(document, scopes, price, currency) : null;
  const why = () => whyNoPrice(document, scopes, options, reading.anchor === 'hidden', stock);
  const noPriceBecause = price ? null : used ? 'used-only' : why();
  const { seller, sellerId, soldByAmazon, shipsFrom, anchor } = hasOffer(noPriceBecause, buyable)
    ? named
    : nobody;
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

/** An offer that can be bought is one, with a seller, even where its price is hidden or not readable. */
const hasOffer = (noPriceBecause: NoPriceBecause | null, buyable: boolean) =>
  noPriceBecause === null || (buyable && (noPriceBecause === 'hidden' || noPriceBecause === 'not-on-page'));

/** Why there is no offer says more about the stock than the line beside it, which can be about other offers. */
function stockOf(line: Availability, noPriceBecause: NoPriceBecause | null): Availability {
  if (noPriceBecause === 'unavailable' || noPriceBecause === 'not-shippable') return 'unavailable';
  if (noPriceBecause === 'no-featured-offer' || noPriceBecause === 'used-only') return 'unknown';
  return noPriceBecause === null && line === 'unavailable' ? 'delayed' : line;
}
