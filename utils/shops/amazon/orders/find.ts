import type { Anchor, Found } from '../anchors';
import { firstElement } from '../first-element';

/** The element that proves a page to be of a kind: the first of the first anchor that the page has. */
export function findPart(document: Document, anchors: readonly Anchor[]): Found<Element> | null {
  const isId = ({ selector }: Anchor) => selector.startsWith('#');
  // A selector that a page does not have costs a walk through all of it: one walk for all of them.
  const others = anchors.filter((anchor) => !isId(anchor)).map(({ selector }) => selector);
  const hasOther = others.length > 0 && document.querySelector(others.join(', ')) !== null;
  for (const anchor of anchors) {
    const { name, selector } = anchor;
    const element = hasOther || isId(anchor) ? firstElement(document, selector) : null;
    if (element) return { value: element, anchor: name };
  }
  return null;
}
