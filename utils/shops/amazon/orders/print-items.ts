import type { ItemState, OrderItem } from '../../../domain/page';
import { asinOf } from '../addresses';
import { foldSpace } from '../anchors';
import { readMoney } from '../price-text';
import { isSoldByAmazon } from '../selling-names';
import { isSoldByLabel, statusWord } from '../words';
import { bareLabel } from '../words/conditions';
import { sellerLink } from './anchors';
import { conditionIn, orRenewed } from './condition';
import type { PageContext } from './page-context';
import { printedMoney } from './printed-money';
import { afterLabel, type Seller, sellerIn } from './seller';
import { stateOfWord } from './states';
import { absolute, linkOf, textNodes, visibleText } from './text';

/** The first heading in a table, or null. */
type HeadingOf = (table: Element) => Element | null;

/** The products of a printable order: a row each, its title in italics behind the quantity, its price in the last cell. */
export function printedItems(document: Document, context: PageContext): OrderItem[] {
  const headings = new Map<Element, Element | null>();
  const headingOf = (table: Element) => {
    const known = headings.get(table);
    const heading = known === undefined ? table.querySelector('center') : known;
    headings.set(table, heading);
    return heading;
  };
  return [...document.querySelectorAll('td > i:first-of-type')].flatMap(
    (title) => readItem(title, headingOf, context) ?? [],
  );
}

function readItem(
  title: Element,
  headingOf: HeadingOf,
  { marketplace, report, url }: PageContext,
): OrderItem | null {
  const cell = title.closest('td');
  const row = cell?.closest('tr');
  const text = visibleText(title);
  if (!cell || !row || !text) return null;
  const priceCell = row.lastElementChild;
  const price = priceCell && priceCell !== cell ? printedMoney(priceCell, marketplace.currency) : null;
  const unitPrice = report.value('unitPrice', price && { value: price, anchor: 'print-row' });
  const { seller, others } = sellerOf(cell);
  return {
    asin: asinIn(cell, url),
    title: text,
    quantity: quantityOf(cell),
    unitPrice,
    seller: seller?.name ?? null,
    sellerId: seller?.id ?? null,
    soldByAmazon: seller && isSoldByAmazon(seller.name, seller.id, marketplace),
    condition: orRenewed(conditionIn(others, seller !== null), text),
    state: stateOf(cell, headingOf),
    deliveredOn: null,
    returnableUntil: null,
    picture: null,
  };
}

function asinIn(cell: Element, base: string): string | null {
  const link = cell.querySelector('a[href*="/dp/"], a[href*="/product/"]');
  return link && asinOf(absolute(linkOf(link), base));
}

/** "2 of: Title", "Qty: 2": the number in the first text of the cell itself, translated or not; 1 where none is. */
function quantityOf(cell: Element): number {
  const [text = ''] = [...cell.childNodes].flatMap((node) => {
    if (node.nodeType === Node.TEXT_NODE) return foldSpace(node.nodeValue ?? '') || [];
    return node instanceof Element && node.localName === 'font' ? textNodes(node) : [];
  });
  const [, first, last] =
    /^(\p{Nd}{1,4})[^\p{Nd}]*$|^\p{L}[\p{L}\p{M}. ]{0,20}[:：] ?(\p{Nd}{1,3})$/u.exec(text) ?? [];
  return readMoney(first ?? last ?? '', 'JPY')?.minor || 1;
}

/** The seller in the small print under a title, and the other lines there. */
function sellerOf(cell: Element): { seller: Seller | null; others: string[] } {
  const small = cell.querySelector('.tiny');
  const lines = small ? textNodes(small) : [];
  const name = sellerIn(lines);
  if (name === null) return { seller: null, others: lines };
  const others = lines.filter(
    (line) => line !== name && afterLabel(line) === null && !isSoldByLabel(bareLabel(line)),
  );
  const link = small?.querySelector(sellerLink);
  const id = link ? (/[?&]seller=([A-Z\d]+)/.exec(linkOf(link))?.[1] ?? null) : null;
  return { seller: { name, id }, others };
}

/** The heading of the shipment's frame ("Shipped on …"): the nearest table around the product that has one. */
function stateOf(cell: Element, headingOf: HeadingOf): ItemState {
  let table = cell.closest('table');
  while (table && !headingOf(table)) table = table.parentElement?.closest('table') ?? null;
  const word = table && statusWord(visibleText(headingOf(table)));
  return word ? stateOfWord(word) : 'unknown';
}
