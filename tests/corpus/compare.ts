import { type DecimalMoney, fromDecimal, type Money } from '../../utils/domain/money.ts';

export type Verdict = 'right' | 'wrong' | 'missed' | 'guessed' | 'tempted';

export const verdicts: readonly Verdict[] = ['right', 'wrong', 'missed', 'guessed', 'tempted'];

/** The verdict on one field of one page. */
export interface Score {
  /** As the label names it, with places: `orders[0].items[1].state`. */
  readonly field: string;
  readonly verdict: Verdict;
  readonly expected: unknown;
  readonly got: unknown;
}

/** Compares one value with its label; the rules of LABELS.md, "Scoring". */
export type Compare = (expected: unknown, got: unknown) => Verdict;

export const exactly: Compare = (expected, got) => compareBy(expected, got, (a, b) => a === b);

/** Text after folding white space. */
export const sameText: Compare = (expected, got) => compareBy(expected, got, (a, b) => fold(a) === fold(b));

/** Label money is decimal, read money is in minor units; equal by value and currency. */
export const sameAmount: Compare = (expected, got) =>
  compareBy(expected, got, (a, b) => {
    const label = toMoney(a);
    const money = b as Money;
    return label !== null && label.minor === money.minor && label.currency === money.currency;
  });

/** Scored only where the label has a value. */
export const whereLabelled =
  (compare: Compare): Compare =>
  (expected, got) =>
    isNothing(expected) ? 'right' : compare(expected, got);

/** A word of a fixed list in which `unknown` stands for nothing known. */
export const sameWord: Compare = (expected, got) =>
  exactly(expected === 'unknown' ? null : expected, got === 'unknown' ? null : got);

/** A reader that says `physical` of a subscription is coarser, not wrong. */
export const sameKind: Compare = (expected, got) =>
  expected === 'subscription' && got === 'physical' ? 'right' : exactly(expected, got);

/** A label's decimal money in minor units, or null. */
export function toMoney(value: unknown): Money | null {
  const { amount, currency } = (value ?? {}) as Partial<DecimalMoney>;
  return amount === undefined || currency === undefined ? null : fromDecimal(amount, currency);
}

function compareBy(expected: unknown, got: unknown, equal: (a: unknown, b: unknown) => boolean): Verdict {
  if (isNothing(expected)) return isNothing(got) ? 'right' : 'guessed';
  if (isNothing(got)) return 'missed';
  return equal(expected, got) ? 'right' : 'wrong';
}

const isNothing = (value: unknown) => value === null || value === undefined;
const fold = (value: unknown) => String(value).replace(/\s+/g, ' ').trim();
