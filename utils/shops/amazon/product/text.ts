import { foldSpace } from '../anchors';

const silent = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE']);

/**
 * What an element says, white space folded: without scripts, styles and `noscript`, which differ between a live and a
 * parsed document. Does not look at visibility. "" for no element.
 */
export function saidBy(element: Element | null | undefined): string {
  if (!element) return '';
  const walker = element.ownerDocument.createTreeWalker(element, 5 /* elements and texts */, (node) =>
    node.nodeType === 3 ? 1 : silent.has(node.nodeName) ? 2 : 3,
  );
  const parts: string[] = [];
  while (walker.nextNode()) parts.push(walker.currentNode.nodeValue ?? '');
  return foldSpace(parts.join(' '));
}

/** The one value that all agree on, or null. */
export function only(values: readonly string[]): string | null {
  const first = values[0];
  return first !== undefined && values.every((value) => value === first) ? first : null;
}
