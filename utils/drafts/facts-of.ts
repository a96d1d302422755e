import type { Marketplace } from '../shops/shop';
import type { WatchedPurchase } from '../store/overview';
import type { DraftFacts, SoldNow } from './draft';

/**
 * What is known about a purchase, ready for a message.
 * @param marketplace the purchase's own.
 * @param signature the shopper's from the settings; empty: the message ends without a name.
 */
export function factsOf(
  { purchase, latest, drop }: WatchedPurchase,
  marketplace: Marketplace,
  signature: string,
): DraftFacts {
  return {
    orderId: purchase.orderId,
    item: purchase.title.trim() || null,
    quantity: purchase.quantity,
    placedOn: purchase.placedOn,
    deliveredOn: purchase.deliveredOn,
    paid: drop?.paid ?? purchase.netUnitPrice,
    now: drop?.now ?? null,
    soldNow: drop && latest ? soldNow(latest.soldByAmazon, drop.doubts) : null,
    difference: drop?.perPiece ?? null,
    differenceInAll: drop?.inAll ?? null,
    condition: purchase.condition === 'new' ? null : purchase.condition,
    shop: marketplace.sellingNames[0] ?? null,
    site: marketplace.host.replace(/^www\./, ''),
    seenAt: drop?.seenAt ?? null,
    country: marketplace.country,
    timeZone: marketplace.timeZone,
    signature: signature.trim() || null,
  };
}

/** Who offers it now, as far as the drop's own comparison of sellers could tell; null: it could not. */
function soldNow(
  soldByShop: boolean | null,
  doubts: NonNullable<WatchedPurchase['drop']>['doubts'],
): SoldNow | null {
  if (soldByShop) return 'shop';
  if (doubts.includes('seller-unknown')) return null;
  return doubts.includes('other-seller') ? 'another-seller' : 'same-seller';
}
