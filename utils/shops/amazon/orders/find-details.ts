import type { Found } from '../anchors';
import { detailsAnchors, detailsIdAnchors, listAnchors } from './anchors';
import { findPart } from './find';
import type { Marks } from './marks';
import { orderIdIn, orderIdOfAddress } from './order-id';
import { visibleText } from './text';

/** The container of a details page, or null. */
export function findDetails(document: Document): Found<Element> | null {
  if (findPart(document, listAnchors)) return null;
  const part = findPart(document, detailsAnchors);
  if (part?.value.getAttribute('data-component') !== 'orderId') return part;
  return { ...part, value: part.value.closest('[data-component="default"]') ?? document.body };
}

/** The printed id; a cancelled order's page can leave it out, but not its address. */
export function detailsOrderId(root: Element, marks: Marks, url: string): Found<string> | null {
  const printed = marks.find(root, detailsIdAnchors, (element) => orderIdIn(visibleText(element)));
  if (printed) return printed;
  const named = orderIdOfAddress(url);
  return named === null ? null : { value: named, anchor: 'address' };
}
