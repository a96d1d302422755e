import { itemAnchors, shipmentBox } from './anchors';
import type { Marks } from './marks';

const holdsProduct =
  'a[href*="/dp/"], a[href*="/product/"], .yohtmlc-item, [data-component="itemTitle"], .product-grid-image, .yohtmlc-product-title, .yo-enhanced-title';

/**
 * The elements that hold one product each, in page order, each once.
 * @param order a card, or the container of an order's page.
 */
export function findItems(order: Element, marks: Marks): Element[] {
  for (const { name, selector } of itemAnchors) {
    const items: Element[] = [];
    for (const element of marks.select(order, selector)) {
      // In page order an element's container comes before it.
      if (items.at(-1)?.contains(element) || !marks.has(element, holdsProduct)) continue;
      if (name === 'item-old' && !element.closest('.a-box')) continue;
      items.push(element);
    }
    // A later anchor is a coarser mark, asked only where the finer one marks nothing.
    if (items.length) return items;
  }
  return marks
    .select(order, titlePart)
    .map((title) => largestWithOne(titlePart, title, marks.closest(title, purchased) ?? order, marks));
}

const titlePart = '[data-component="itemTitle"]';
const purchased = '[data-component="purchasedItems"]';
const statusPart = '[data-component="shipmentStatus"], .yohtmlc-shipment-status-primaryText';

/** The shipment box in which an item stands; the order where it stands in none. */
export function boxOf(item: Element, order: Element, marks: Marks): Element {
  const box = marks.closest(item, shipmentBox) ?? marks.closest(item, '.a-box') ?? order;
  // One frame around several shipments.
  return marks.select(box, statusPart).length > 1 ? largestWithOne(statusPart, item, box, marks) : box;
}

/** The largest element around another, within a limit, that holds no second mark. */
function largestWithOne(mark: string, element: Element, limit: Element, marks: Marks): Element {
  let largest = element;
  for (let around = element.parentElement; around && around !== limit; around = around.parentElement) {
    if (marks.select(around, mark).length > 1) break;
    largest = around;
  }
  return largest;
}
