// With its ending: the corpus command loads this module in plain Node.
import { remembered } from './remembered.ts';

/** An amount in whole minor units (cents, or yen where there are none) of an ISO 4217 currency. */
export interface Money {
  readonly minor: number;
  readonly currency: string;
}

/** How money stands in files and messages to people's tools: `{ amount: "13.99", currency: "USD" }`. */
export interface DecimalMoney {
  readonly amount: string;
  readonly currency: string;
}

/**
 * Digits after the decimal mark of a currency, as shops print it (USD 2, JPY 0).
 * @param currency ISO 4217 code; an unknown one counts as 2.
 */
export const minorDigits = remembered((currency: string): number => {
  try {
    return (
      new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ??
      2
    );
  } catch {
    return 2;
  }
});

/** Money as a decimal string with a point and the currency's digits: 1399 USD → "13.99", 1200 JPY → "1200". */
export function toDecimal(money: Money): DecimalMoney {
  const digits = minorDigits(money.currency);
  const sign = money.minor < 0 ? '-' : '';
  const units = String(Math.abs(money.minor)).padStart(digits + 1, '0');
  const whole = units.slice(0, units.length - digits);
  const fraction = digits ? `.${units.slice(units.length - digits)}` : '';
  return { amount: `${sign}${whole}${fraction}`, currency: money.currency };
}

/**
 * The inverse of {@link toDecimal}.
 * @param amount decimal string with a point, optional minus sign; no grouping.
 * @returns null when the string is no such number or has more digits than the currency.
 */
export function fromDecimal(amount: string, currency: string): Money | null {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(amount);
  if (!match) return null;
  const digits = minorDigits(currency);
  const fraction = (match[3] ?? '').replace(/0+$/, '');
  if (fraction.length > digits) return null;
  const minor = Number(`${match[2]}${fraction.padEnd(digits, '0')}`);
  if (!Number.isSafeInteger(minor)) return null;
  return { minor: match[1] && minor ? -minor : minor, currency };
}

/**
 * a − b.
 * @throws RangeError when the currencies differ: comparing them would be a guess.
 */
export function subtract(a: Money, b: Money): Money {
  if (a.currency !== b.currency) throw new RangeError(`${a.currency} and ${b.currency} cannot be compared`);
  return { minor: a.minor - b.minor, currency: a.currency };
}

/** Money × a whole number. */
export function times(money: Money, count: number): Money {
  return { minor: money.minor * count, currency: money.currency };
}

/** Same currency and same amount; two nulls are the same too. */
export function sameMoney(a: Money | null, b: Money | null): boolean {
  return a === b || (a !== null && b !== null && a.minor === b.minor && a.currency === b.currency);
}

/**
 * Shares a total out over weights, exact to the minor unit (largest remainder; ties go to the earlier).
 * @param total minor units, may be negative.
 * @param weights minor units, none negative. All zero: nothing is shared and zeros come back.
 */
export function shareOut(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  if (sum === 0 || total === 0) return weights.map(() => 0);
  const size = Math.abs(total);
  const exact = weights.map((weight) => (size * weight) / sum);
  const shares = exact.map(Math.floor);
  let left = size - shares.reduce((a, b) => a + b, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder) {
    if (left === 0) break;
    shares[index] = (shares[index] ?? 0) + 1;
    left -= 1;
  }
  return total < 0 ? shares.map((share) => (share ? -share : 0)) : shares;
}
