import type { Anchor, Found } from '../anchors';
import { cardAnchors, cardIdAnchors, detailsLinkAnchors, headerAnchors } from './anchors';
import { Marks, notRead } from './marks';
import { orderIdIn, orderIdOfAddress } from './order-id';
import { linkOf, visibleText } from './text';

export interface Card {
  readonly element: Element;
  readonly marks: Marks;
  /** Null while the card is encrypted, or for a skeleton without content. */
  readonly id: Found<string> | null;
}

const all = (anchors: readonly Anchor[]) => anchors.map(({ selector }) => selector).join(', ');
const anyClassCard = all(cardAnchors.filter(({ selector }) => selector.startsWith('.')));
const anyCard = all(cardAnchors);

/** The order cards of a page, in page order, each once: of nested ones the outermost that holds a single order. */
export function findCards(root: ParentNode): Card[] {
  const stack: { element: Element; inner: Element[] }[] = [];
  const tops: { element: Element; inner: Element[] }[] = [];
  // Attributes are asked for only where no class tells: that takes as long as the rest of a card's reading.
  const classed = root.querySelectorAll(anyClassCard);
  for (const element of classed.length ? classed : root.querySelectorAll(anyCard)) {
    while (stack.length && !stack.at(-1)?.element.contains(element)) stack.pop();
    const entry = { element, inner: [] };
    const parent = stack.at(-1);
    if (parent) parent.inner.push(element);
    else tops.push(entry);
    stack.push(entry);
  }
  return tops
    .flatMap(({ element, inner }) => (inner.length > 1 ? inner : [element]))
    .filter((element) => element.closest(notRead) === null)
    .map((element) => {
      const marks = new Marks(element);
      return { element, marks, id: cardId(element, marks) };
    });
}

function cardId(card: Element, marks: Marks): Found<string> | null {
  const printed = marks.find(card, cardIdAnchors, (element) => orderIdIn(visibleText(element)));
  if (printed) return printed;
  const slot = orderIdIn((card.getAttribute('data-csa-c-slot-id') ?? '').replace(/^.*\./, ''));
  if (slot) return { value: slot, anchor: 'card-slot' };
  return marks.find(cardHeader(card, marks), detailsLinkAnchors, (link) =>
    // The details link of a digital code searches for another number.
    linkOf(link).includes('search=') ? null : orderIdOfAddress(linkOf(link)),
  );
}

/** The part of a card that names order, date and total; the card itself where no header is known. */
export function cardHeader(card: Element, marks: Marks): Element {
  return marks.find(card, headerAnchors, (element) => element)?.value ?? card;
}
