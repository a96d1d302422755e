import type { Anchor, Found } from '../anchors';
import { firstElement } from '../first-element';

/** The element that proves a page to be of a kind: the first of the first anchor that the page has. */
export function findPart(document: Document, anchors: readonly Anchor[]): Found<Element> | null {
  // One by one: a list of selectors is slower than a walk for each, and no page has many.
  for (const { name, selector } of anchors) {
    const element = firstElement(document, selector);
    if (element) return { value: element, anchor: name };
  }
  return null;
}
