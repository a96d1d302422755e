import { foldSpace } from '../anchors';

/** Holds no text for the shopper; `noscript` differs between live and parsed documents. */
export const unseen = 'script, style, noscript, template, .a-popover-preload';

/** Longer than any field, with the indentation of its markup; what a page prints behind it is not looked at. */
const longest = 20_000;

/**
 * The folded text of an element without scripts, styles and folded-in pop-overs, of a monstrous one the beginning; ""
 * for none. Forces no layout.
 */
export function visibleText(element: Element | null | undefined): string {
  if (!element) return '';
  if (isAllSeen(element)) return foldSpace((element.textContent ?? '').slice(0, longest));
  return foldSpace(textNodes(element).join(' '));
}

/**
 * The folded texts of an element's text nodes that are not blank, in page order, with the same limit. `font` wrappers
 * do not matter.
 */
export function textNodes(element: Element): string[] {
  const walker = isAllSeen(element)
    ? element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    : element.ownerDocument.createTreeWalker(
        element,
        NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
        skipUnseen,
      );
  const texts: string[] = [];
  let left = longest;
  while (left > 0 && walker.nextNode()) {
    if (walker.currentNode.nodeType !== Node.TEXT_NODE) continue;
    const raw = (walker.currentNode.nodeValue ?? '').slice(0, left);
    left -= raw.length;
    const text = foldSpace(raw);
    if (text) texts.push(text);
  }
  return texts;
}

const isAllSeen = (element: Element) =>
  element.firstElementChild === null || element.querySelector(unseen) === null;

const skipUnseen = (node: Node) =>
  node.nodeType === Node.ELEMENT_NODE && (node as Element).matches(unseen)
    ? NodeFilter.FILTER_REJECT
    : NodeFilter.FILTER_ACCEPT;

/** A link's address as the shop wrote it; a page-saving tool keeps that in an attribute of its own. */
export function linkOf(element: Element): string {
  return element.getAttribute('data-savepage-href') ?? element.getAttribute('href') ?? '';
}

/** A link's address with its host, without the cost of parsing it: the shop's links are absolute or begin with "/". */
export function absolute(address: string, base: string): string {
  return /^\/(?!\/)/.test(address) ? `${/^https?:\/\/[^/?#]+/.exec(base)?.[0] ?? ''}${address}` : address;
}
