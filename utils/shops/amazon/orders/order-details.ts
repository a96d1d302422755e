import type { OrderDetailsFacts, OrderItem } from '../../../domain/page';
import type { ReadContext } from '../context';
import { readDay } from '../date-text';
import { plainPath } from '../paths';
import { statusWord } from '../words';
import { detailsDateAnchors } from './anchors';
import { detailsOrderId, findDetails } from './find-details';
import { readKind } from './kinds';
import { Marks } from './marks';
import { readDigital } from './order-digital';
import { readGrocery } from './order-grocery';
import { isReceipt, pageContext } from './page-context';
import { readItems } from './shipments';
import { readSummary } from './summary';
import { readSummaryLines } from './summary-lines';
import { visibleText } from './text';

/**
 * The page of one order: new, old, half-and-half, digital, groceries.
 * @returns null when it is none, also when an address of a details page shows a list (gift cards, digital codes).
 */
export function readOrderDetails(document: Document, readContext: ReadContext): OrderDetailsFacts | null {
  if (isReceipt(readContext.url)) return null;
  const container = findDetails(document);
  if (!container) return readGrocery(document, readContext);
  const context = pageContext(document, readContext);
  const { report, marketplace, languages, url } = context;
  const root = container.value;
  const marks = new Marks(root);
  report.value('details', container);
  const orderId = report.value('orderId', detailsOrderId(root, marks, url));
  if (orderId === null) return null;
  const page = isPrint(url) ? 'order-print' : 'order-details';
  if (container.anchor === digitalContainer) return readDigital(root, { orderId, page }, context);
  const placedOn = report.value(
    'placedOn',
    marks.find(root, detailsDateAnchors, (element) => readDay(visibleText(element), { languages })),
  );
  const lines = report.value('summary', readSummaryLines(root, marks, marketplace.currency)) ?? [];
  const { total, adjustments, refundTotal } = readSummary(lines, marketplace.currency);
  const items = readItems(root, placedOn, { ...context, marks });
  return {
    page,
    order: {
      orderId,
      placedOn,
      total,
      kind: readKind(root, marks, { orderId, link: url }),
      detailsUrl: null,
      items: isCancelled(root, items, marks) ? items.map(cancelled) : items,
    },
    adjustments,
    refundTotal,
    signedIn: context.signedIn,
    report: report.result(),
  };
}

/** The printable order has had the markup of the details page, too. */
const isPrint = (url: string) => plainPath(url).endsWith('/summary/print.html');

const digitalContainer = 'details-digital';

/** True when the page says of the whole order that it is cancelled, and of no item anything else. */
function isCancelled(root: Element, items: readonly OrderItem[], marks: Marks): boolean {
  if (items.some(({ state }) => state !== 'unknown' && state !== 'cancelled')) return false;
  const notices = marks.select(root, '[data-component="cancelled"], h4.a-alert-heading');
  return [...notices].some((notice) => statusWord(visibleText(notice)) === 'cancelled');
}

const cancelled = (item: OrderItem): OrderItem =>
  item.state === 'unknown' ? { ...item, state: 'cancelled' } : item;
