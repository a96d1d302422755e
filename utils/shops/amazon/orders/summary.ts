import { type Money, sameMoney } from '../../../domain/money';
import type { Adjustment, AdjustmentKind } from '../../../domain/page';
import { type MoneyWord, moneyWord } from '../words';

/** A line of an order's summary as printed. */
export interface SummaryLine {
  /** Without its colon. */
  readonly label: string;
  readonly amount: Money;
  readonly bold: boolean;
}

export interface Summary {
  /** The grand total, in the shop's currency where the page prints both. */
  readonly total: Money | null;
  readonly adjustments: readonly Adjustment[];
  readonly refundTotal: Money | null;
}

const kinds: Record<MoneyWord, AdjustmentKind> = {
  subtotal: 'sum',
  grandTotal: 'sum',
  sum: 'sum',
  refund: 'unknown',
  points: 'points',
  giftCard: 'gift-card',
  shipping: 'shipping',
  tax: 'tax',
  fee: 'fee',
  discount: 'discount',
};

/**
 * What the lines of a summary mean: the first is the item subtotal, the bold one the grand total, those between are
 * adjustments. Meaning comes from words, for unknown ones from arithmetic.
 * @param currency of the shop.
 */
export function readSummary(lines: readonly SummaryLine[], currency: string): Summary {
  const words = lines.map(({ label }) => moneyWord(label));
  const refund = words.indexOf('refund');
  const end = refund === -1 ? lines.length : refund;
  const first = words[0];
  const hasSubtotal = lines.length > 0 && (first === null || first === 'subtotal' || first === 'sum');
  const start = hasSubtotal ? 1 : 0;
  const total = totalIndex(lines.slice(0, end), words, start, currency);
  const between = lines.slice(start, total ?? end);
  return {
    total: total === null ? null : (lines[total]?.amount ?? null),
    adjustments: withKinds(between, hasSubtotal ? (lines[0]?.amount ?? null) : null),
    refundTotal: refund === -1 ? null : (lines[refund]?.amount ?? null),
  };
}

function totalIndex(
  lines: readonly SummaryLine[],
  words: readonly (MoneyWord | null)[],
  start: number,
  currency: string,
): number | null {
  const after = lines.map((_, index) => index).filter((index) => index >= start);
  const bold = after.filter((index) => lines[index]?.bold);
  const named = after.filter((index) => words[index] === 'grandTotal');
  const last = after.filter((index) => words[index] === 'sum').slice(-1);
  named.reverse();
  // A page that prints both sums can set only the one that is paid, in another currency, in bold.
  const isOwn = (index: number) => lines[index]?.amount.currency === currency;
  const boldAndNamed = named.filter((index) => bold.includes(index));
  const sums = new Set(bold.filter(isOwn).map((index) => lines[index]?.amount.minor));
  // Several sums in bold, and no word says which is the whole.
  if (sums.size > 1 && !named.some(isOwn)) return null;
  const own = [...boldAndNamed, ...(sums.size > 1 ? [] : bold), ...named].find(isOwn);
  // Beside own money without a word for its sum, a sum in another currency is not the order's.
  if (own === undefined && last.length === 0 && lines.some((_, index) => isOwn(index))) return null;
  return own ?? [bold, named, last].find((candidates) => candidates.length > 0)?.[0] ?? null;
}

function withKinds(lines: readonly SummaryLine[], subtotal: Money | null): Adjustment[] {
  let running = subtotal;
  return lines.map(({ label, amount }, index) => {
    const word = moneyWord(label);
    // A first line can equal the subtotal by chance; a later one that equals what has been added up is a sum.
    const isSum = word === null && index > 0 && sameMoney(running, amount);
    const kind = isSum ? 'sum' : word ? kinds[word] : 'unknown';
    if (kind !== 'sum' && running?.currency === amount.currency)
      running = { minor: running.minor + amount.minor, currency: amount.currency };
    return { label, amount, kind };
  });
}
