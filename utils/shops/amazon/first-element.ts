/**
 * The first element that a selector matches. A plain id is looked up in the document's own table: no selector is
 * parsed and no page of several megabytes is searched.
 */
export function firstElement(document: Document, selector: string): Element | null {
  return /^#[\w-]+$/.test(selector)
    ? document.getElementById(selector.slice(1))
    : document.querySelector(selector);
}
