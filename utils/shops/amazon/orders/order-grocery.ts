import type { Money } from '../../../domain/money';
import type { Day, OrderDetailsFacts, OrderItem } from '../../../domain/page';
import { asinOf } from '../addresses';
import { type Found, findFirst } from '../anchors';
import type { ReadContext } from '../context';
import { readDay } from '../date-text';
import { plainPath } from '../paths';
import { readNamedMoney } from '../price-text';
import { mentionedStatus, statusWord } from '../words';
import { bareLabel } from '../words/conditions';
import { groceryAmountAnchors, groceryAnchors, groceryItemAnchors, groceryStatusAnchors } from './anchors';
import { findPart } from './find';
import { loneMoney } from './labelled-lines';
import { productLink, quantityIn } from './order-digital';
import { orderIdIn, orderIdOfAddress } from './order-id';
import { type PageContext, pageContext } from './page-context';
import { type Shipment, stateOfWord } from './states';
import { readSummary, type SummaryLine } from './summary';
import { absolute, linkOf, visibleText } from './text';
import { textLines } from './text-lines';
import { isWeight } from './weight';

const groceryPaths = /^\/(?:uff|fopo)\//;

/**
 * The page of one grocery order (Fresh, Whole Foods), which shares no markup with other orders.
 * @returns null when it is none.
 */
export function readGrocery(document: Document, readContext: ReadContext): OrderDetailsFacts | null {
  if (!groceryPaths.test(plainPath(readContext.url))) return null;
  const part = findPart(document, groceryAnchors);
  const root = document.getElementById('odp-main-section') ?? document.body;
  const orderId = orderIdOfAddress(readContext.url) ?? orderIdIn(root ? visibleText(root) : '');
  if (!part || !root || orderId === null) return null;
  const context = pageContext(document, readContext);
  const { report, marketplace } = context;
  report.value('details', part);
  report.value('orderId', { value: orderId, anchor: 'address' });
  const lines = report.value('summary', amountLines(root, marketplace.currency)) ?? [];
  const { total, adjustments, refundTotal } = readSummary(lines, marketplace.currency);
  const placed = report.value('placedOn', placedOn(root, context));
  const shipment = report.value('state', shipmentOf(root, placed, context)) ?? nothingKnown;
  return {
    page: 'order-details',
    order: {
      orderId,
      placedOn: placed,
      total,
      kind: 'grocery',
      detailsUrl: null,
      items: itemRows(root).flatMap((row) => itemOf(row, shipment, context) ?? []),
    },
    adjustments,
    refundTotal,
    signedIn: context.signedIn,
    report: report.result(),
  };
}

/** The first full date in a line that tells of no shipment. */
function placedOn(root: Element, { languages }: PageContext): Found<Day> | null {
  for (const { text } of textLines(root)) {
    const value = mentionedStatus(text) === null ? readDay(text, { languages }) : null;
    if (value) return { value, anchor: 'grocery-date' };
  }
  return null;
}

const nothingKnown: Shipment = { state: 'unknown', deliveredOn: null };

function shipmentOf(root: Element, near: Day | null, { languages }: PageContext): Found<Shipment> | null {
  return findFirst(root, groceryStatusAnchors, (element) => {
    const text = visibleText(element);
    const word = statusWord(text);
    if (word === null) return null;
    if (word === 'delivered') return { state: word, deliveredOn: readDay(text, { languages, near }) };
    return { state: stateOfWord(word), deliveredOn: null };
  });
}

function itemRows(root: Element): Element[] {
  for (const { selector } of groceryItemAnchors) {
    const rows = [...root.querySelectorAll(selector)].filter((row) => row.querySelector('.a-column, a'));
    if (rows.length) return rows.filter((row) => !row.parentElement?.closest(selector));
  }
  return [...root.querySelectorAll('span[id*="item-total-price"]')].flatMap(
    (price) => rowAround(price) ?? [],
  );
}

/** The nearest element around a price that names its product. */
function rowAround(price: Element): Element | null {
  let row = price.parentElement;
  for (let step = 0; row && step < 6 && row.querySelector(productLink) === null; step += 1)
    row = row.parentElement;
  return row && row.querySelectorAll('span[id*="item-total-price"]').length === 1 ? row : null;
}

/** "Qty: 2 @ $5.29 each"; what is weighed ("2.17 lb @ $6.99/lb", "1 @ £3.20 kg") has no price of a piece. */
const perPiece = /^\P{Nd}*(\d{1,3})\s*@\s*(.*?)\s*(\p{L}*)$/u;

function itemOf(
  row: Element,
  shipment: Shipment,
  { marketplace, url, report }: PageContext,
): OrderItem | null {
  const links = [...row.querySelectorAll(productLink)].filter((link) => visibleText(link) !== '');
  const lines = textLines(row);
  const texts = lines.map(({ text }) => text);
  const [link] = links;
  const title = link ? visibleText(link) : (texts.find((text) => /\p{L}{2}/u.test(text)) ?? '');
  if (!title || (!link && !row.querySelector('img'))) return null;
  const others = texts.filter((text) => text !== title);
  const printed = others.flatMap((text) => perPiece.exec(text)?.slice(1) ?? []);
  const quantity = printed[0] ? Number(printed[0]) : (bareNumber(others) ?? quantityIn(others));
  const isByWeight = isWeight(printed[2] ?? '');
  const price = printed[1] && !isByWeight ? loneMoney(printed[1], marketplace.currency) : null;
  const isWeighed = others.some((text) => /@/.test(text)) && price === null;
  const prices = others.flatMap((text) => priceIn(text, marketplace.currency) ?? []);
  const alone = !isWeighed && quantity === 1 && prices.length === 1 ? (prices[0] ?? null) : null;
  const unitPrice = price ?? alone;
  report.value('unitPrice', unitPrice && { value: unitPrice, anchor: 'grocery-row' });
  return {
    asin: link ? asinOf(absolute(linkOf(link), url)) : null,
    title: title.slice(0, 1_000),
    quantity: quantity || 1,
    unitPrice,
    seller: null,
    sellerId: null,
    soldByAmazon: null,
    condition: 'new',
    ...shipment,
    returnableUntil: null,
    picture: null,
  };
}

const priceIn = (text: string, currency: string): Money | null =>
  /@/.test(text) ? null : (loneMoney(text, currency) ?? readNamedMoney(text, currency));

const bareNumber = (texts: readonly string[]): number | null => {
  const numbers = texts.filter((text) => /^\d{1,3}$/.test(text));
  return numbers.length === 1 ? Number(numbers[0]) : null;
};

/** No summary has more lines. */
const mostAmounts = 100;

/** The amounts of the summary, each with the rest of its row as its label. */
function amountLines(root: Element, currency: string): Found<SummaryLine[]> | null {
  for (const { name, selector } of groceryAmountAnchors) {
    const elements = [...root.querySelectorAll(selector)].slice(0, mostAmounts);
    const lines = elements.flatMap((element) => {
      const amount = loneMoney(visibleText(element), currency);
      const label = amount ? labelOf(element) : null;
      return amount && label
        ? [{ label, amount, bold: element.closest('b, strong, .a-text-bold') !== null }]
        : [];
    });
    if (lines.length) return { value: lines, anchor: name };
  }
  return null;
}

/** The text beside an amount, in the nearest element around it that has any. */
function labelOf(amount: Element): string | null {
  const own = visibleText(amount);
  for (let row = amount.parentElement, step = 0; row && step < 4; row = row.parentElement, step += 1) {
    const text = visibleText(row);
    if (text === own) continue;
    const label = text.endsWith(own) ? text.slice(0, -own.length).trim() : '';
    return label && !/\p{Nd}/u.test(label) ? bareLabel(label) : null;
  }
  return null;
}
