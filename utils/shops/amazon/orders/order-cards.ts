import { findCards, openCards } from './cards';
import { detailsOrderId, findDetails } from './find-details';
import { Marks } from './marks';

export interface OrderCard {
  readonly orderId: string;
  /** On a list the card itself; on an order's page the element after which a strip can stand. */
  readonly element: Element;
}

/** On a details page, newest first: what the foot of the order's own part is. */
const feet = ['[data-component="orderCard"]', '[data-component="shipments"]', '.shipment, .od-shipments'];

/**
 * Where an order's strip can stand on the page the shopper sees.
 * @returns every order card with its id, in page order; empty on any other page and while cards are encrypted.
 */
export function orderCards(document: Document): OrderCard[] {
  const details = findDetails(document);
  if (!details) {
    const cards: OrderCard[] = [];
    for (const { element, id } of openCards(findCards(document)))
      if (id) cards.push({ orderId: id.value, element });
    return cards;
  }
  const id = detailsOrderId(details.value, new Marks(details.value), document.URL);
  if (!id) return [];
  return [{ orderId: id.value, element: footOf(details.value) }];
}

function footOf(root: Element): Element {
  for (const selector of feet) {
    const filled = [...root.querySelectorAll(selector)].filter((part) => part.firstElementChild !== null);
    const last = filled.at(-1);
    if (last) return last;
  }
  return root;
}
