import type { Money } from '../../../domain/money';
import type { Day, OrderDetailsFacts } from '../../../domain/page';
import { type Found, findFirst } from '../anchors';
import type { ReadContext } from '../context';
import { readDay } from '../date-text';
import { readMoney } from '../price-text';
import { isSubscription, mentionedStatus } from '../words';
import { detailsAnchors, listAnchors, printAnchors } from './anchors';
import { findPart } from './find';
import { readDigital } from './order-digital';
import { orderIdIn } from './order-id';
import { pageContext } from './page-context';
import { printedItems } from './print-items';
import { readSummary, type SummaryLine } from './summary';
import { summaryLine } from './summary-lines';
import { visibleText } from './text';

/**
 * The printable summary of an order: tables without classes.
 * @returns null when it is none.
 */
export function readOrderPrint(document: Document, readContext: ReadContext): OrderDetailsFacts | null {
  const heading =
    findFirst(document, printAnchors, (element) => orderIdIn(visibleText(element))) ??
    titleOf(document, readContext.url) ??
    digitalNumber(document, readContext.url);
  if (!heading || findPart(document, [...listAnchors, ...detailsAnchors])) return null;
  const context = pageContext(document, readContext);
  const { report, marketplace, languages } = context;
  const head = headCells(document);
  const orderId = report.value('orderId', heading) ?? '';
  if (orderId.startsWith('D')) return readDigital(document.body, { orderId, page: 'order-print' }, context);
  const summary = readSummary(
    report.value('summary', summaryLines(document, marketplace.currency)) ?? [],
    marketplace.currency,
  );
  return {
    page: 'order-print',
    order: {
      orderId,
      placedOn: report.value('placedOn', dateIn(head, languages)),
      total: report.value('total', totalIn(head, marketplace.currency)) ?? summary.total,
      kind: head.some(isSubscription) ? 'subscription' : 'physical',
      detailsUrl: null,
      items: printedItems(document, context),
    },
    adjustments: summary.adjustments,
    refundTotal: summary.refundTotal,
    signedIn: context.signedIn,
    report: report.result(),
  };
}

/** The number in the page's title, where the address is that of a print. */
function titleOf(document: Document, url: string): Found<string> | null {
  const orderId = /\/summary\/print\.html/.test(url) ? orderIdIn(document.title) : null;
  return orderId === null ? null : { value: orderId, anchor: 'print-title' };
}

/** A digital order's number stands in a cell of its own; its products and prices are laid out in another way. */
function digitalNumber(document: Document, url: string): Found<string> | null {
  if (!/\/(?:summary\/print|order-summary)\.html/.test(url)) return null;
  for (const cell of document.querySelectorAll('td')) {
    if (cell.querySelector('td')) continue;
    const text = visibleText(cell);
    const orderId = text.length < 80 ? orderIdIn(text) : null;
    if (orderId?.startsWith('D')) return { value: orderId, anchor: 'print-digital' };
  }
  return null;
}

/** The texts of the cells above the first product. */
function headCells(document: Document): string[] {
  const texts: string[] = [];
  for (const cell of document.querySelectorAll('td')) {
    if (cell.querySelector('table')) continue;
    if (cell.querySelector('i')) break;
    texts.push(visibleText(cell));
  }
  return texts;
}

function dateIn(head: readonly string[], languages: readonly string[]): Found<Day> | null {
  for (const text of head) {
    // "Shipped on March 4, 2026" is about a shipment.
    const day = mentionedStatus(text) === null ? readDay(text, { languages }) : null;
    if (day) return { value: day, anchor: 'print-head' };
  }
  return null;
}

function totalIn(head: readonly string[], currency: string): Found<Money> | null {
  for (const text of head) {
    const money = readMoney(text.replace(/^.*[:：]/, ''), currency);
    if (money && !orderIdIn(text)) return { value: money, anchor: 'print-head' };
  }
  return null;
}

/** The last table of two columns that ends in a bold sum: shipments have tables like it before that of the order. */
function summaryLines(document: Document, currency: string): Found<SummaryLine[]> | null {
  const tables = new Map<Element, SummaryLine[]>();
  for (const row of document.querySelectorAll('tr')) {
    if (row.childElementCount !== 2 || row.querySelector('table')) continue;
    const { firstElementChild: label, lastElementChild: amount } = row;
    const line = label && amount && summaryLine(label, amount, currency);
    const table = line && row.closest('table');
    if (!table) continue;
    const lines = tables.get(table);
    if (lines) lines.push(line);
    else tables.set(table, [line]);
  }
  const summaries = [...tables.values()].filter(
    // Behind the sums can stand what was charged to a card on which day.
    (lines) =>
      lines.length > 1 && lines.some(({ bold }) => bold) && lines.some(({ label }) => !/\p{Nd}/u.test(label)),
  );
  const value = summaries.at(-1);
  return value ? { value, anchor: 'print-table' } : null;
}
