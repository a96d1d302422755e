import type { Money } from '../../../domain/money';
import { readMoney } from '../price-text';
import { bareLabel } from '../words/conditions';
import type { SummaryLine } from './summary';
import type { TextLine } from './text-lines';

/** A label in front of its amount in one line: "Total for this Order: $4.99". */
const pair = /^(.{1,80}?)\s*[:：]\s*(\S.*)$/u;

/**
 * The lines of a summary that is no table of known classes: label and amount in one line, or the amount in the next
 * block of the same row.
 * @param currency of the shop.
 */
export function labelledLines(lines: readonly TextLine[], currency: string): SummaryLine[] {
  return lines.flatMap((line, index) => {
    const [, label = '', rest = ''] = pair.exec(line.text) ?? [];
    const amount = rest ? loneMoney(rest, currency) : null;
    if (amount) return [{ label, amount, bold: line.bold }];
    const before = lines[index - 1];
    const alone = loneMoney(line.text, currency);
    if (!alone || !before || !isLabel(before.text) || !isBeside(before.block, line.block)) return [];
    return [{ label: bareLabel(before.text), amount: alone, bold: before.bold || line.bold }];
  });
}

/** Money that is the whole of a text, but for its currency; a bare number is a quantity, a code, a telephone. */
export function loneMoney(text: string, currency: string): Money | null {
  if (/^[-–]?\s*\p{Nd}+$/u.test(text) || /[:：]/.test(text)) return null;
  const words = text.match(/\p{L}{3,}/gu) ?? [];
  return words.length > 1 ? null : readMoney(text, currency);
}

const isLabel = (text: string) => text.length < 80 && /\p{L}/u.test(text) && !/\p{Nd}/u.test(text);

/** Two blocks of one row; or one, of several lines. */
const isBeside = (a: Element, b: Element) =>
  a === b || a.parentElement === b.parentElement || a.parentElement === b.parentElement?.parentElement;
