import type { Found } from '../anchors';
import { summaryRowAnchors } from './anchors';
import type { Marks } from './marks';
import { printedMoney } from './printed-money';
import type { SummaryLine } from './summary';
import { visibleText } from './text';

/** The lines of a details page's summary, from the newest markup that prints any. */
export function readSummaryLines(root: Element, marks: Marks, currency: string): Found<SummaryLine[]> | null {
  for (const { name, selector } of summaryRowAnchors) {
    const lines = [...marks.select(root, selector)].flatMap((row) => lineOf(row, marks, currency) ?? []);
    if (lines.length) return { value: lines, anchor: name };
  }
  return null;
}

function lineOf(row: Element, marks: Marks, currency: string): SummaryLine | null {
  const labelCell = row.querySelector('.od-line-item-row-label') ?? row.firstElementChild;
  const amountCell = row.querySelector('.od-line-item-row-content') ?? row.lastElementChild;
  if (!labelCell || !amountCell || labelCell === amountCell) return null;
  // A row around other rows is no line itself.
  if (marks.has(row, '.a-row')) return null;
  const line = summaryLine(labelCell, amountCell, currency);
  return line && { ...line, bold: line.bold || row.matches('.a-text-bold') };
}

/** A line of two cells, or null where the second is no money. */
export function summaryLine(labelCell: Element, amountCell: Element, currency: string): SummaryLine | null {
  const amount = printedMoney(amountCell, currency);
  const label = visibleText(labelCell).replace(/\s*[:：]\s*$/, '');
  if (!amount || !label) return null;
  const bold = [labelCell, amountCell].some(
    (cell) => cell.matches('.a-text-bold') || cell.querySelector('.a-text-bold, b, strong'),
  );
  return { label, amount, bold };
}
