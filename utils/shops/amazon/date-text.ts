import type { Day } from '../../domain/page';
import { foldSpace } from './anchors';
import { isMonthFirst, monthOf } from './month-names';

interface DayOptions {
  /** BCP 47, the page's own first: whose month names and order of day and month count. */
  readonly languages: readonly string[];
  /** The day from which a date without a year is counted (the order date). */
  readonly near?: Day | null;
}

interface Token {
  /** A number, or null for a word. */
  readonly number: number | null;
  readonly text: string;
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
  const parts = inSigns(plain) ?? inNumbers(plain, languages) ?? inWords(plain, languages);
  return parts && toDay(parts, near);
}

// Most texts are, and the classes of Unicode cost several times more.
const isAscii = (text: string) => /^[\x20-\x7e]*$/.test(text);

/** Digits of every script (Arabic-Indic, Devanagari, full-width …) as 0–9; they stand in runs of ten. */
function asciiDigits(text: string): string {
  if (isAscii(text)) return text;
  return text.replace(/[^\P{Nd}0-9]/gu, (digit) => {
    let zero = digit.codePointAt(0) ?? 0;
    const start = zero;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && start - zero < 9) zero -= 1;
    return String(start - zero);
  });
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

/** A month's name with its day beside it, at most one short word between them ("7 de febrero"). */
function inWords(text: string, languages: readonly string[]): Parts | null {
  const tokens = tokenize(text);
  for (const [index, token] of tokens.entries()) {
    if (token.number !== null) continue;
    const before = dayBeside(tokens, index, -1);
    const after = dayBeside(tokens, index, 1);
    const month = before || after ? monthOf(token.text, languages) : null;
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

function tokenize(text: string): Token[] {
  const parts = text.match(isAscii(text) ? /\d+|[a-z]+/gi : /\d+|[\p{L}\p{M}]+/gu) ?? [];
  return parts.map((part) => ({ number: /^\d/.test(part) ? Number(part) : null, text: part }));
}

function dayBeside(
  tokens: readonly Token[],
  month: number,
  step: 1 | -1,
): { value: number; distance: number } | null {
  for (let distance = 1; distance <= 2; distance += 1) {
    const token = tokens[month + step * distance];
    if (!token) return null;
    if (token.number !== null) {
      const isDay = token.text.length <= 2 && token.number >= 1 && token.number <= 31;
      return isDay ? { value: token.number, distance } : null;
    }
    if (token.text.length > 3) return null;
  }
  return null;
}

/** The four-digit year closest to the month, at most three words away; the one behind it first. */
function yearNear(tokens: readonly Token[], month: number): number | null {
  for (const step of [1, -1]) {
    for (let distance = 1; distance <= 3; distance += 1) {
      const token = tokens[month + step * distance];
      if (token?.number && token.text.length === 4 && token.number >= 1000 && token.number < 2200)
        return token.number;
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

function validDay(year: number, month: number, day: number): Day | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
