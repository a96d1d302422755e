import { fromDecimal, type Money } from '../../../domain/money';
import { currencyOfWord } from './currency-words';
import { numbersIn, type PrintedNumber, plainNumbers } from './numbers';

/** A run of letters, currency signs (two younger than some browsers) and dots beside a number: `CDN$`, `ر.س.`, `Rs.`. */
const wordBefore =
  /(?:^|[^\p{L}\p{Sc}\u20c1\u20c3.])((?:[\p{L}\p{M}]+ )?[\p{L}\p{M}\p{Sc}\u20c1\u20c3.]+):? ?$/u;
const wordAfter = /^ ?([\p{L}\p{M}\p{Sc}\u20c1\u20c3.]+(?: \p{L}[\p{L}\p{M}]*)?)/u;

/** How far from a number its currency and sign are looked for; keeps the work linear on texts of any length. */
const reach = 32;

/**
 * Money that a text prints, when it prints exactly one price.
 * @param text as shown; any white space, any digits of facts 1.3; a sign before it counts.
 * @param currency ISO 4217 code of the marketplace; it holds when the text names none, and decides what `$`, `kr`,
 * `R`, `¥` and `Rs` mean.
 * @returns the currency named where the text names another; null for no number, several numbers, a percentage, a price
 * per unit, an amount in brackets, words without a currency, or more decimals than the currency has.
 */
export function readMoney(text: string, currency: string): Money | null {
  const plain = plainNumbers(text);
  const numbers = numbersIn(plain, 2);
  const number = numbers[0];
  if (!number || numbers.length > 1) return null;
  const before = plain.slice(0, number.start);
  const after = plain.slice(number.end);
  if (/[%/]/.test(before) || /[%/]/.test(after) || before.lastIndexOf('(') > before.lastIndexOf(')'))
    return null;
  const named = currencyOf(plain, number, currency);
  if (named === null && (saysMore(before) || saysMore(after))) return null;
  return moneyFrom(plain, number, named ?? currency);
}

/**
 * The only amount of a text that has a currency beside it, where {@link readMoney} is put off by further words and
 * numbers ("£17.49 with 5 percent savings").
 * @param currency as for {@link readMoney}.
 * @returns null when no amount has one, or several have.
 */
export function readNamedMoney(text: string, currency: string): Money | null {
  const plain = plainNumbers(text);
  const [number, other] = numbersIn(plain, 2, (each) => currencyOf(plain, each, currency) !== null);
  if (!number || other) return null;
  return moneyFrom(plain, number, currencyOf(plain, number, currency) ?? currency);
}

/**
 * The first amount of a text, without its currency; more lenient than {@link readMoney}.
 * @returns decimal string with a point; null when there is none, or only percentages, dates and the like.
 */
export function readAmount(text: string): string | null {
  const plain = plainNumbers(text).replace(/(\d) ?€ ?(\d\d)(?!\d)/g, '$1.$2 €');
  const numbers = numbersIn(plain).filter((number) => isAmount(plain, number));
  const number = numbers.find((each) => currencyOf(plain, each, 'XXX') !== null) ?? numbers[0];
  return number ? signed(plain, number) : null;
}

function moneyFrom(plain: string, number: PrintedNumber, currency: string): Money | null {
  return number.regular ? fromDecimal(signed(plain, number), currency) : null;
}

const saysMore = (text: string) => /\p{L}|\p{Sc}/u.test(text);
const justBefore = (plain: string, { start }: PrintedNumber) =>
  plain.slice(Math.max(0, start - reach), start);
const justAfter = (plain: string, { end }: PrintedNumber) => plain.slice(end, end + reach);

/** Neither a percentage nor a part of a range, a date or a pair of coordinates. */
function isAmount(plain: string, number: PrintedNumber): boolean {
  return !/^ ?%|^[-|]\d/.test(justAfter(plain, number)) && !/\d[-|]$/.test(justBefore(plain, number));
}

/** With a minus sign directly before the number or its currency; a dash between words or numbers is none. */
function signed(plain: string, number: PrintedNumber): string {
  const before = justBefore(plain, number);
  const minus = /(?:^|[\s:(])[-–] ?[\p{L}\p{Sc}.]{0,4} ?$|[-–]$/u.test(before) && !/\d ?[-–]/.test(before);
  return `${minus ? '-' : ''}${number.value}`;
}

function currencyOf(plain: string, number: PrintedNumber, hint: string): string | null {
  const left = wordBefore.exec(justBefore(plain, number).replace(/[-–+] ?$/, ''))?.[1] ?? '';
  const right = wordAfter.exec(justAfter(plain, number))?.[1] ?? '';
  for (const word of [left, lastWord(left), right, firstWord(right)]) {
    const currency = word && (currencyOfWord(word, hint) ?? currencyOfWord(word.replace(/\.$/, ''), hint));
    if (currency) return currency;
  }
  return null;
}

const lastWord = (words: string) => words.slice(words.lastIndexOf(' ') + 1);
const firstWord = (words: string) => words.split(' ', 1)[0] ?? '';
