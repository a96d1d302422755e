import { type Money, sameMoney } from '../../../domain/money';
import type { Found } from '../anchors';
import { listPriceAnchors } from './anchors';
import { moneyOf } from './money-of';
import { type OfferScopes, ownElements } from './scopes';

/**
 * The struck-through or recommended price of the offer.
 * @param price of the offer; a "list price" not above it is another copy of it, or something else.
 */
export function readListPrice(
  document: Document,
  scopes: OfferScopes,
  price: Money,
  currency: string,
): Found<Money> | null {
  for (const scope of [scopes.center ?? blockOf(document, price, currency), scopes.offer]) {
    if (!scope) continue;
    for (const { name, selector } of listPriceAnchors) {
      const found = ownElements(scope, selector).map((element) => moneyOf(element, currency));
      const first = found[0];
      // Above a deal's price the list price stands before the ordinary one, both struck through.
      if (
        first &&
        first.currency === price.currency &&
        first.minor > price.minor &&
        found.every((each) => each?.currency === first.currency && each.minor <= first.minor)
      )
        return { value: first, anchor: name };
    }
  }
  return null;
}

/** Before 2021 one block above an accordion shows the chosen offer: it is this one when its price is. */
function blockOf(document: Document, price: Money, currency: string): Element | null {
  const block = document.getElementById('price');
  const shown = block?.querySelector('#priceblock_ourprice, #priceblock_dealprice, #priceblock_saleprice');
  return shown && sameMoney(moneyOf(shown, currency), price) ? block : null;
}
