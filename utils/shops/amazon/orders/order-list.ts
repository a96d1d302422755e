import type { OrderFacts, OrderListFacts } from '../../../domain/page';
import type { ReadContext } from '../context';
import { detailsAnchors, listAnchors } from './anchors';
import { type Card, cardHeader, findCards, openCards } from './cards';
import { findPart } from './find';
import { dollarOf, readDetailsUrl, readHeader } from './header';
import { readKind } from './kinds';
import { isReceipt, type PageContext, pageContext } from './page-context';
import { readItems } from './shipments';

const encryptedPart = '.csd-encrypted-sensitive';

/** Stands hidden on every list, and shown where the shop cannot show the orders. */
const shownError = '.a-alert-error:not(.page-banner--hidden-by-default):not(.aok-hidden)';

/**
 * A page of orders: current, old and Business cards, also mixed, or one card cut out of a page.
 * @returns null when it is no list, or one whose orders are not shown or not known. Cards, or their items, that are
 * still encrypted are left out and `encrypted` is true.
 */
export function readOrderList(document: Document, readContext: ReadContext): OrderListFacts | null {
  if (isReceipt(readContext.url)) return null;
  const context = pageContext(document, readContext);
  const list = findPart(document, listAnchors);
  if (!list && findPart(document, detailsAnchors)) return null;
  const cards = findCards(document);
  if (cards.length === 0 && (!list || list.value.querySelector(shownError))) return null;
  context.report.value('list', list);
  let encrypted = cards.length === 0 && list?.value.querySelector(encryptedPart) != null;
  const orders: OrderFacts[] = [];
  for (const card of openCards(cards)) {
    const order = readCard(card, context);
    encrypted ||= !order?.items.length && card.element.querySelector(encryptedPart) !== null;
    if (order) orders.push(order);
  }
  // A card without links and pictures is a skeleton.
  const isUnknown = !orders.length && !encrypted && cards.some((card) => card.querySelector('a[href], img'));
  if (isUnknown) return null;
  return {
    page: 'order-list',
    orders,
    encrypted,
    signedIn: context.signedIn,
    report: context.report.result(),
  };
}

function readCard({ element, id, marks }: Card, context: PageContext): OrderFacts | null {
  const { report, marketplace } = context;
  const orderId = report.value('orderId', id);
  if (orderId === null) return null;
  const header = cardHeader(element, marks);
  const orderContext = { ...context, marks };
  const read = readHeader(header, dollarOf(element, marks, marketplace.currency), orderContext);
  const placedOn = report.value('placedOn', read.placedOn);
  const total = report.value('total', read.total);
  const detailsUrl = report.value('detailsUrl', readDetailsUrl(header, marks));
  const items = readItems(element, placedOn, orderContext);
  // An attribute names the order before anything of it is there.
  if (id?.anchor === 'card-slot' && placedOn === null && items.length === 0) return null;
  return {
    orderId,
    placedOn,
    total,
    kind: readKind(element, marks, { orderId, link: detailsUrl }),
    detailsUrl,
    items,
  };
}
