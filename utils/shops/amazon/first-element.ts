import { remembered } from '../../domain/remembered';

/**
 * The first element that a selector matches. A plain id is looked up in the document's own table: no selector is
 * parsed and no page of several megabytes is searched.
 */
export function firstElement(document: Document, selector: string): Element | null {
  return /^#[\w-]+$/.test(selector)
    ? document.getElementById(selector.slice(1))
    : document.querySelector(selector);
}

/** One of these ids a page must have for a selector list to match anything; empty where that is not told. */
const neededIds = remembered((selectors: string): readonly string[] => {
  const ids = selectors.split(',').map((each) => /^\s*\w*#([\w-]+)/.exec(each)?.[1]);
  return ids.every((id) => id !== undefined) ? ids : [];
});

/**
 * The elements within another, or a page, that a selector matches, in page order. Most anchors begin with the id of
 * another layout than the page's, for which nothing is searched.
 */
export function allElements(within: ParentNode, selector: string): Iterable<Element> {
  const document = within.ownerDocument ?? (within as Document);
  const ids = neededIds(selector);
  return ids.length === 0 || ids.some((id) => document.getElementById(id) !== null)
    ? within.querySelectorAll(selector)
    : [];
}
