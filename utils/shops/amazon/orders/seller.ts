import type { Found } from '../anchors';
import { isSoldByLabel } from '../words';
import { bareLabel } from '../words/conditions';
import { sellerAnchors, sellerLink } from './anchors';
import type { Marks } from './marks';
import { linkOf, textNodes } from './text';

export interface Seller {
  readonly name: string;
  /** Merchant id from the link; the shop itself is not linked. */
  readonly id: string | null;
}

/** What a seller's line is made of; anything else in it makes it a line of another meaning. */
const plainMarkup = new Set(['a', 'span', 'font', 'b', 'i', 'bdi', 'br']);

/**
 * The seller of an item.
 * @returns null when no seller is named, or when the line holds more than a label and a name.
 */
export function readSeller(item: Element, marks: Marks): Found<Seller> | null {
  for (const { name: anchor, selector } of sellerAnchors) {
    for (const element of marks.select(item, selector)) {
      const seller = sellerIn(element, marks);
      if (seller) return { value: seller, anchor };
    }
  }
  return null;
}

function sellerIn(element: Element, marks: Marks): Seller | null {
  // Most small lines of an item are empty.
  if (!element.textContent?.trim()) return null;
  const [link] = marks.select(element, sellerLink);
  if (link) {
    const texts = textNodes(link);
    const id = /[?&]seller=([A-Z\d]+)/.exec(linkOf(link))?.[1] ?? null;
    return texts.length === 1 && texts[0] ? { name: texts[0], id } : null;
  }
  for (const child of element.getElementsByTagName('*'))
    if (!plainMarkup.has(child.localName) && child.textContent?.trim()) return null;
  const texts = textNodes(element);
  const name = texts.length === 1 ? afterLabel(texts[0] ?? '') : null;
  if (name) return { name, id: null };
  const [label = '', value = ''] = texts;
  return texts.length === 2 && isSoldByLabel(bareLabel(label)) && afterLabel(value) === null
    ? { name: value, id: null }
    : null;
}

/** "Amazon EU S.à r.l." of "Verkauf durch: Amazon EU S.à r.l."; null where no seller's label stands first. */
export function afterLabel(text: string): string | null {
  const colon = text.slice(0, 42).search(/[:：]/);
  if (colon < 2) return null;
  const value = text.slice(colon + 1).trim();
  return value && isSoldByLabel(text.slice(0, colon).trim()) ? value : null;
}
