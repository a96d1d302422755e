import { asinOf } from '../addresses';
import { type Found, findFirst } from '../anchors';
import { firstElement } from '../first-element';
import { asinAnchors, proofAnchors, titleAnchors } from './anchors';
import { saidBy } from './text';

/** The anchor that proves a product page, or null. */
export function productProof(document: Document): string | null {
  return proofAnchors.find(({ selector }) => firstElement(document, selector))?.name ?? null;
}

/**
 * The ASIN of the selected variant, from the page itself: an address can name another variant, and so can the canonical
 * one, which counts only where both are the same.
 */
export function readAsin(document: Document, url: string): Found<string> | null {
  return findFirst(document, asinAnchors, (element) => {
    const text = element.getAttribute('value') ?? element.getAttribute('data-asin') ?? '';
    if (/^[A-Z0-9]{10}$/.test(text)) return text;
    const canonical = asinOf(element.getAttribute('href') ?? '');
    return canonical === asinOf(url) ? canonical : null;
  });
}

export function readTitle(document: Document): Found<string> | null {
  return findFirst(document, titleAnchors, (element) => saidBy(element) || null);
}
