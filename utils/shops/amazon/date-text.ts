import type { Day } from '../../domain/page';
import { foldSpace } from './anchors';
import { asciiDigits, isAscii } from './digits';
import { isMonthFirst, monthOf } from './month-names';

interface DayOptions {
  /** BCP 47, the page's own first: whose month names and order of day and month count. */
  readonly languages: readonly string[];
  /** The day from which a date without a year is counted (the order date). */
  readonly near?: Day | null;
}

interface Parts {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/**
 * The first calendar day that a text names, in any form of facts 1.4.
 * @param text as shown; words around the date do not matter.
 * @returns null when the text names none, names it relatively ("tomorrow", a weekday), lacks the year and `near` is
 * not given, or can be read in two ways. A date without a year is taken in the first fitting year on or after `near`.
 */
export function readDay(text: string, { languages, near = null }: DayOptions): Day | null {
  if (text.length > 1000 || !/\p{Nd}/u.test(text)) return null;
  const plain = withoutTimes(asciiDigits(foldSpace(text)));
  const signs = isAscii(plain) ? null : inSigns(plain);
  const parts = signs ?? inNumbers(plain, languages) ?? inWords(plain, languages);
  return parts && toDay(parts, near);
}

function withoutTimes(text: string): string {
  if (!/\d:\d|\dT\d|\d\.\d/.test(text)) return text;
  return text
    .replace(/(\d{4}-\d{1,2}-\d{1,2})T\d.*/, '$1')
    .replace(/(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?/g, ' ')
    .replace(/(?<![\d.])\d{1,2}\.\d{2} ?[ap]\.?m\b\.?/gi, ' ');
}

/** `2026年2月7日`, `2024년 3월 5일`, and the same without a year. */
function inSigns(text: string): Parts | null {
  const match = /(?:(\d{4}) ?[年년] ?)?(?<!\d)(\d{1,2}) ?[月월] ?(\d{1,2})/.exec(text);
  return (
    match && { year: match[1] ? Number(match[1]) : null, month: Number(match[2]), day: Number(match[3]) }
  );
}

/** `2014-12-31`, `2014/12/31`, `31.12.2014`, `31/12/14`, `12/31/2014`. */
function inNumbers(text: string, languages: readonly string[]): Parts | null {
  if (!/\d ?[-/.] ?\d/.test(text)) return null;
  const iso = /(?<!\d)(\d{4}) ?[-/.] ?(\d{1,2}) ?[-/.] ?(\d{1,2})(?!\d)/.exec(text);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const match =
    /(?<![\d./-])(\d{1,2}) ?([./-]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})(?!\d)/.exec(text) ??
    /(?<![\d./-])(\d{1,2})(\.) ?(\d{1,2})\.(\d{4}|\d{2})(?!\d)/.exec(text);
  if (!match) return null;
  const year = Number(match[4]) + (match[4]?.length === 2 ? 2000 : 0);
  const first = Number(match[1]);
  const second = Number(match[3]);
  const dayFirst = { year, month: second, day: first };
  const monthFirst = { year, month: first, day: second };
  if (match[2] === '.' || first > 12 || first === second) return dayFirst;
  if (second > 12) return monthFirst;
  // Every page may fall back to English words, but it keeps its own order of numbers.
  const own = languages.filter((language) => language !== 'en');
  const orders = new Set((own.length ? own : languages).map(isMonthFirst));
  if (orders.size !== 1) return null;
  return orders.has(true) ? monthFirst : dayFirst;
}

/** "21st of February", "1º de março": the ending would count as a word between day and month. */
const ordinal = /(\d)(?:st|nd|rd|th|[ºª°])(?![\p{L}\p{M}])/giu;

/** A month's name with its day beside it, at most one short word between them ("7 de febrero"). */
function inWords(text: string, languages: readonly string[]): Parts | null {
  const tokens = tokenize(text.replace(ordinal, '$1'));
  if (!tokens.some((token) => dayOf(token) !== null)) return null;
  for (const [index, token] of tokens.entries()) {
    if (isNumber(token)) continue;
    const before = dayBeside(tokens, index, -1);
    const after = dayBeside(tokens, index, 1);
    const month = before || after ? monthOf(token, languages) : null;
    if (month === null) continue;
    const useAfter =
      before === null ||
      (after !== null &&
        (before.distance > after.distance ||
          (before.distance === after.distance && isMonthFirst(languages[0] ?? ''))));
    const day = useAfter ? after : before;
    if (!day) continue;
    return { year: yearNear(tokens, index), month, day: day.value };
  }
  return null;
}

/** The numbers and words of a text. */
function tokenize(text: string): readonly string[] {
  return text.match(isAscii(text) ? /\d+|[a-z]+/gi : /\d+|[\p{L}\p{M}]+/gu) ?? [];
}

// A token is digits or letters, and digits stand before letters.
const isNumber = (token: string) => token < 'A';

function dayOf(token: string): number | null {
  if (token.length > 2 || !isNumber(token)) return null;
  const day = Number(token);
  return day >= 1 && day <= 31 ? day : null;
}

function dayBeside(
  tokens: readonly string[],
  month: number,
  step: 1 | -1,
): { value: number; distance: number } | null {
  for (let distance = 1; distance <= 2; distance += 1) {
    const token = tokens[month + step * distance];
    if (!token) return null;
    if (isNumber(token)) {
      const value = dayOf(token);
      return value === null ? null : { value, distance };
    }
    if (token.length > 3) return null;
  }
  return null;
}

/** The four-digit year closest to the month, at most three words away; the one behind it first. */
function yearNear(tokens: readonly string[], month: number): number | null {
  for (const step of [1, -1]) {
    for (let distance = 1; distance <= 3; distance += 1) {
      const token = tokens[month + step * distance] ?? '';
      const year = token.length === 4 ? Number(token) : 0;
      if (year >= 1000 && year < 2200) return year;
    }
  }
  return null;
}

function toDay({ year, month, day }: Parts, near: Day | null): Day | null {
  if (year !== null) return validDay(year, month, day);
  if (near === null) return null;
  const start = Number(near.slice(0, 4));
  // Eight years hold every 29 February.
  for (let candidate = start; candidate <= start + 8; candidate += 1) {
    const found = validDay(candidate, month, day);
    if (found !== null && found >= near) return found;
  }
  return null;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function validDay(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
