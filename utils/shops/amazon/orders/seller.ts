import type { Found } from '../anchors';
import { isSoldByLabel, mentionedStatus } from '../words';
import { bareLabel, splitLabel } from '../words/conditions';
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
      const seller = sellerOf(element, marks);
      if (seller) return { value: seller, anchor };
    }
  }
  return null;
}

function sellerOf(element: Element, marks: Marks): Seller | null {
  // Most small lines of an item are empty.
  if (!element.textContent?.trim()) return null;
  const [link] = marks.select(element, sellerLink);
  if (link) {
    const id = /[?&]seller=([A-Z\d]+)/.exec(linkOf(link))?.[1] ?? null;
    const [first = ''] = textNodes(element);
    if (first.endsWith('(')) return named(afterLabel(first), id);
    const texts = textNodes(link);
    return texts.length === 1 ? named(texts[0] ?? null, id) : null;
  }
  for (const child of element.getElementsByTagName('*'))
    if (!plainMarkup.has(child.localName) && child.textContent?.trim()) return null;
  const texts = textNodes(element);
  const name = texts.length === 1 ? afterLabel(texts[0] ?? '') : null;
  if (name) return { name, id: null };
  const [label = '', value = ''] = texts;
  return texts.length === 2 && isSoldByLabel(bareLabel(label)) && afterLabel(value) === null
    ? named(value, null)
    : null;
}

const named = (name: string | null, id: string | null): Seller | null => (name ? { name, id } : null);

/**
 * "Amazon EU S.à r.l." of "Verkauf durch: Amazon EU S.à r.l." or "Verkauf durch Amazon EU S.à r.l."; null where no
 * seller's label stands first.
 */
export function afterLabel(line: string): string | null {
  // The link to the profile stands in brackets behind the name, and names nobody.
  const text = line.replace(/\s\($/, '');
  const colon = text.slice(0, 42).search(/[:：]/);
  if (colon < 0) return afterWords(text);
  const value = text.slice(colon + 1).trim();
  return colon > 1 && value && !namesSender(value) && isSoldByLabel(text.slice(0, colon).trim())
    ? value
    : null;
}

/** "Pens Ltd and fulfilled by Amazon" names two; the shop's own names begin with its name. */
const namesSender = (name: string) => /\P{L}amazon(?!\p{L})/iu.test(name);

/** "$9.99" and "99 kr", not "3M". */
const isAmount = (text: string) =>
  /\p{Sc}\s*\p{Nd}|\p{Nd}\s*\p{Sc}|\p{Nd}{2}/u.test(text) && text.replace(/\P{L}/gu, '').length <= 3;

/** The seller that small print names, beside its label or in the line behind it; null where none does. */
export function sellerIn(lines: readonly string[]): string | null {
  for (const [index, line] of lines.entries()) {
    if (!isSoldByLabel(bareLabel(line))) {
      const name = afterLabel(line);
      if (name) return name;
      continue;
    }
    // Where the name is gone, the next line is a label, or a price.
    const { label, value } = splitLabel(lines[index + 1] ?? '');
    const isName = label === null && !isAmount(value) && !isSoldByLabel(bareLabel(value));
    return isName ? value || null : null;
  }
  return null;
}

/** What stands behind a label of several words without a colon; one word ("Seller") can begin a name. */
function afterWords(text: string): string | null {
  if (text.length > 100) return null;
  const words = text.split(' ');
  for (let count = Math.min(6, words.length - 1); count > 1; count -= 1) {
    const value = words.slice(count).join(' ');
    // "Sold by Pens Ltd and sent by Fill Ltd" names two, "Sold by weight" nobody.
    const saysMore = /[()]|^\p{Ll}/u.test(value) || namesSender(value) || mentionedStatus(value) !== null;
    if (isSoldByLabel(words.slice(0, count).join(' '))) return saysMore ? null : value;
  }
  return null;
}
