import type { Money } from '../../../domain/money';
import type { OrderDetailsFacts, OrderItem } from '../../../domain/page';
import { asinOf } from '../addresses';
import { readDay } from '../date-text';
import { asciiDigits } from '../digits';
import { isSoldByAmazon } from '../selling-names';
import { moneyWord, statusWord } from '../words';
import { labelledLines, loneMoney } from './labelled-lines';
import type { PageContext } from './page-context';
import { sellerIn } from './seller';
import { readSummary, type SummaryLine } from './summary';
import { absolute, linkOf, visibleText } from './text';
import { type TextLine, textLines } from './text-lines';

export const productLink = 'a[href*="/dp/"], a[href*="/product/"]';

/**
 * The page or print of a digital order: a table of products and prices, and the sums in lines below it.
 * @param root the element that holds all of it.
 */
export function readDigital(
  root: Element,
  { orderId, page }: { readonly orderId: string; readonly page: OrderDetailsFacts['page'] },
  context: PageContext,
): OrderDetailsFacts {
  const { report, languages, marketplace } = context;
  const rows = [...root.querySelectorAll('tr')].flatMap((row) => itemRow(row, marketplace.currency) ?? []);
  const lines = textLines(root);
  const itemRows = new Set(rows.map(({ row }) => row));
  const isItem = ({ block }: TextLine) => itemRows.has(block.closest('tr') ?? block);
  const first = lines.findIndex(isItem);
  const head = first < 0 ? lines : lines.slice(0, first);
  const days = head.flatMap(({ text }) => readDay(text, { languages }) ?? []);
  const found = days[0] === undefined ? null : { value: days[0], anchor: 'digital-head' };
  const placedOn = report.value('placedOn', found);
  const isCancelled = head.some(({ text }) => text.length < 80 && statusWord(text) === 'cancelled');
  const state = isCancelled ? 'cancelled' : 'unknown';
  const items = rows.map((each) => ({ ...itemOf(each, context), state }) as const);
  const below = lines.slice(Math.max(first, 0)).filter((line) => !isItem(line));
  const sums = labelledLines(below, marketplace.currency);
  const summary = readSummary(untilTotal(sums), marketplace.currency);
  const total = summary.total ?? totalIn(head, marketplace.currency);
  report.value('summary', total && { value: total, anchor: 'digital-lines' });
  return {
    page,
    order: { orderId, placedOn, total, kind: 'digital', detailsUrl: null, items },
    adjustments: summary.adjustments,
    refundTotal: summary.refundTotal,
    signedIn: context.signedIn,
    report: report.result(),
  };
}

/** The part about the payment says all of it again. */
function untilTotal(sums: readonly SummaryLine[]): readonly SummaryLine[] {
  const end = sums.findIndex(({ label, bold }) => bold || moneyWord(label) === 'grandTotal');
  return end < 0 ? sums : sums.slice(0, end + 1);
}

interface ItemRow {
  readonly row: Element;
  readonly cell: Element;
  readonly title: Element;
  readonly price: Money;
}

/** A row of two cells: a linked or bold title with its small print, and the price alone. */
function itemRow(row: Element, currency: string): ItemRow | null {
  const { firstElementChild: cell, lastElementChild: priceCell } = row;
  if (!cell || !priceCell || cell === priceCell || row.querySelector('tr')) return null;
  const title = cell.querySelector(productLink) ?? cell.querySelector('b, i');
  const price = loneMoney(visibleText(priceCell), currency);
  if (!title || !price || !visibleText(title)) return null;
  // A sum's label is bold too.
  return cell.querySelector(productLink) || moneyWord(visibleText(title)) === null
    ? { row, cell, title, price }
    : null;
}

function itemOf(
  { cell, title, price }: ItemRow,
  { marketplace, report, url }: PageContext,
): Omit<OrderItem, 'state'> {
  const text = visibleText(title);
  // A title can begin like a label, and is no part of what another line says.
  const lines = textLines(cell).flatMap((line) => {
    const rest = line.text.startsWith(text) ? line.text.slice(text.length).trim() : line.text;
    return rest && !rest.includes(text) ? rest : [];
  });
  const name = sellerIn(lines);
  report.value('unitPrice', { value: price, anchor: 'digital-row' });
  const link = title.matches(productLink) ? title : cell.querySelector(productLink);
  return {
    asin: link && asinOf(absolute(linkOf(link), url)),
    title: text.slice(0, 1_000),
    ...pieces(lines, price),
    seller: name,
    sellerId: null,
    soldByAmazon: name === null ? null : isSoldByAmazon(name, null, marketplace),
    condition: 'new',
    deliveredOn: null,
    returnableUntil: null,
    picture: null,
  };
}

/** "Qty: 2"; whether the price beside it is that of one piece is not told then. */
function pieces(lines: readonly string[], price: Money): Pick<OrderItem, 'quantity' | 'unitPrice'> {
  const quantity = quantityIn(lines);
  return { quantity: quantity ?? 1, unitPrice: quantity === 1 ? price : null };
}

const quantityLabel =
  /^(?:qty|quantity|menge|anzahl|qté|quantité|cantidad|cant\.|quantità|quantidade|aantal|ilość|antal|adet|数量|수량|الكمية|मात्रा)\.?(?!\p{L})\s*[:：]?\s*(.*)$/iu;
const times = /^[x×]\s?(\d{1,3})$|^(\d{1,3})\s?[x×]$/i;

/** The number behind a label for quantity; 1 where no line has one, null where it is none that can be read. */
export function quantityIn(lines: readonly string[]): number | null {
  for (const line of lines.map(asciiDigits)) {
    const labelled = quantityLabel.exec(line)?.[1];
    const [, before, behind] = times.exec(labelled ?? line) ?? [];
    const number = before ?? behind ?? /^\(?(\d{1,3})\)?$/.exec(labelled ?? '')?.[1];
    if (number !== undefined) return Number(number) || null;
    if (labelled !== undefined) return null;
  }
  return 1;
}

/** "Order Total: $4.99" above the products. */
function totalIn(head: readonly TextLine[], currency: string): Money | null {
  const totals = labelledLines(head, currency).filter(({ label }) => moneyWord(label) === 'grandTotal');
  return totals[0]?.amount ?? null;
}
