import type { OrderKind } from '../../../domain/page';
import { isSubscription } from '../words';
import type { Marks } from './marks';
import { isUuid } from './order-id';
import { visibleText } from './text';

interface Order {
  readonly orderId: string;
  /** The order's own details link, or the address of its page. */
  readonly link: string | null;
}

/** Links that stand on special orders only; addresses are the same in every language. */
const linkMarks = [
  ['gift-card', /\/gc-reissue\//],
  ['grocery', /\/(?:dp|product)\/[^#]*[?&]almBrandId=|\/uff\/your-account\//],
  ['subscription', /\/subscribe-and-save\/|[_=]manage_sns/],
] as const;

/** The shop's navigation leads to its other services from every page. */
const navigation = /[?&/]ref_?=(?:nav|footer)_/;

const anyMark = new RegExp(linkMarks.map(([, pattern]) => pattern.source).join('|'));

/** The kind of an order, by its number, its links and the marks of its items (facts 3.6). */
export function readKind(order: Element, marks: Marks, { orderId, link }: Order): OrderKind {
  const path = link?.replace(/^https?:\/\/[^/]+/, '') ?? '';
  const marked = markedKinds(order, marks);
  if (marked.has('gift-card') || isGiftCard(order, marks)) return 'gift-card';
  if (/^D\d\d-/.test(orderId) || /\/gp\/digital\/|[?&]search=D\d\d-/.test(path)) return 'digital';
  // Memberships, bills and top-ups have numbers of their own.
  if (/^[A-Z]\d\d-/.test(orderId)) return 'other';
  if (isUuid(orderId)) return 'grocery';
  if (/^\/(?:-\/\w+\/)?(?:uff|fopo|wholefoodsmarket)\//.test(path) || marked.has('grocery')) return 'grocery';
  if (path.includes('/go/receipts/')) return 'store';
  return marked.has('subscription') || isRepeated(order, marks) ? 'subscription' : 'physical';
}

function markedKinds(order: Element, marks: Marks): Set<OrderKind> {
  const found = new Set<OrderKind>();
  for (const { href } of marks.links(order)) {
    if (!anyMark.test(href) || navigation.test(href)) continue;
    for (const [kind, pattern] of linkMarks) if (pattern.test(href)) found.add(kind);
  }
  return found;
}

/** Parts of a details page stand there empty when an order has none of that sort. */
function isGiftCard(order: Element, marks: Marks): boolean {
  return (
    marks.has(order, '.gift-card-instance') ||
    marks.components(order, 'giftCard').some((part) => visibleText(part) !== '')
  );
}

/** Lines that can tell of repeated deliveries: under a product, or the label of the order date. */
const repeatedLines =
  '.a-size-small, .a-text-caps, .label, [data-component="deliveryFrequency"], [data-component="orderDateLabel"]';

function isRepeated(order: Element, marks: Marks): boolean {
  for (const line of marks.select(order, repeatedLines)) {
    // A line with a year is about a day; one with a link or a percentage offers something.
    const text = visibleText(line);
    if (!text || /\d{4}|%/.test(text) || !isSubscription(text)) continue;
    if (marks.links(line).length === 0 && !line.closest('a')) return true;
  }
  return false;
}
