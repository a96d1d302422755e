import type { OrderDetailsFacts, OrderItem } from '../../../domain/page';
import type { Found } from '../anchors';
import type { ReadContext } from '../context';
import { readDay } from '../date-text';
import { statusWord } from '../words';
import { detailsAnchors, detailsDateAnchors, detailsIdAnchors, listAnchors } from './anchors';
import { findPart } from './find';
import { readKind } from './kinds';
import { Marks } from './marks';
import { orderIdIn, orderIdOfAddress } from './order-id';
import { pageContext } from './page-context';
import { readItems } from './shipments';
import { readSummary } from './summary';
import { readSummaryLines } from './summary-lines';
import { visibleText } from './text';

/**
 * The page of one order: new, old, half-and-half, digital.
 * @returns null when it is none, also when an address of a details page shows a list (gift cards, digital codes).
 */
export function readOrderDetails(document: Document, readContext: ReadContext): OrderDetailsFacts | null {
  const container = findDetails(document);
  if (!container) return null;
  const context = pageContext(document, readContext);
  const { report, marketplace, languages, url } = context;
  const root = container.value;
  const marks = new Marks(root);
  report.value('details', container);
  const orderId = report.value('orderId', detailsOrderId(root, marks, url));
  if (orderId === null) return null;
  const placedOn = report.value(
    'placedOn',
    marks.find(root, detailsDateAnchors, (element) => readDay(visibleText(element), { languages })),
  );
  const lines = report.value('summary', readSummaryLines(root, marks, marketplace.currency)) ?? [];
  const { total, adjustments, refundTotal } = readSummary(lines, marketplace.currency);
  const items = readItems(root, placedOn, { ...context, marks });
  return {
    page: 'order-details',
    order: {
      orderId,
      placedOn,
      total,
      kind: readKind(root, marks, { orderId, link: url }),
      detailsUrl: null,
      items: isCancelled(root, marks) ? items.map(cancelled) : items,
    },
    adjustments,
    refundTotal,
    signedIn: context.signedIn,
    report: report.result(),
  };
}

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

/** True when the page says of the whole order that it is cancelled. */
function isCancelled(root: Element, marks: Marks): boolean {
  const notices = marks.select(root, '[data-component="cancelled"], h4.a-alert-heading');
  return [...notices].some((notice) => statusWord(visibleText(notice)) === 'cancelled');
}

const cancelled = (item: OrderItem): OrderItem =>
  item.state === 'unknown' ? { ...item, state: 'cancelled' } : item;
