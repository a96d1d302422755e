import type { Found } from '../anchors';
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

const classes = cardAnchors.map(({ selector }) => selector).filter((selector) => selector.startsWith('.'));
const anyCard = cardAnchors.map(({ selector }) => selector).join(', ');

/** The order cards of a page, in page order, each once: of nested ones the outermost that holds a single order. */
export function findCards(document: Document): Element[] {
  const stack: { element: Element; inner: Element[] }[] = [];
  const tops: { element: Element; inner: Element[] }[] = [];
  // Attributes are asked for only where no class tells: that takes as long as the rest of a card's reading.
  const classed = withClasses(document);
  for (const element of classed.length ? classed : document.querySelectorAll(anyCard)) {
    while (stack.length && !stack.at(-1)?.element.contains(element)) stack.pop();
    const entry = { element, inner: [] };
    const parent = stack.at(-1);
    if (parent) parent.inner.push(element);
    else tops.push(entry);
    stack.push(entry);
  }
  return tops
    .flatMap(({ element, inner }) => (inner.length > 1 ? inner : [element]))
    .filter((element) => element.closest(notRead) === null);
}

/** In page order. Browsers answer a selector of classes several times faster than a list of selectors. */
function withClasses(document: Document): Element[] {
  const lists = classes.map((selector) => [...document.querySelectorAll(selector)]);
  const longest = lists.reduce((a, b) => (b.length > a.length ? b : a), []);
  const found = new Set(longest);
  for (const element of lists.flat()) found.add(element);
  // Mostly a card has several of the classes, and the longest list is the whole of it.
  if (found.size === longest.length) return longest;
  return [...found].sort((a, b) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
}

/** Marks of more cards together take less time, and of too many at once more memory than the page. */
const together = 20;

/** Each card with its marks, opened as they are asked for. */
export function* openCards(cards: readonly Element[]): Generator<Card> {
  for (let start = 0; start < cards.length; start += together) {
    const some = cards.slice(start, start + together);
    const marks = new Marks(...some);
    for (const element of some) yield { element, marks, id: cardId(element, marks) };
  }
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
