import { remembered } from '../../domain/remembered';

/** Month names of one language, folded, each with the number of its month. */
interface Language {
  readonly exact: ReadonlyMap<string, number>;
  /** Abbreviations that Intl does not print ("Sept", "mrz"); null for one that fits several months. */
  readonly short: ReadonlyMap<string, number | null>;
  readonly monthFirst: boolean;
}

const cache = new Map<string, Language | null>();

/** What words mean on a page, by its list of languages: a list of orders repeats the same few. */
const pages = new WeakMap<readonly string[], (word: string) => number | null>();

/**
 * Case, accents, abbreviation points, the Arabic hamza on a letter and the Devanagari dot below do not count; Indic
 * vowel signs do, but for the two Bengali ones for "i".
 */
function fold(text: string): string {
  const lower = text.toLowerCase();
  if (/^[a-z]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u0653-\u0655\u093c\p{P}\p{S}\p{Cf}]/gu, '')
    .normalize('NFC')
    .replace(/ı/g, 'i')
    .replace(/\u09c0/g, '\u09bf');
}

const withoutVowels = (name: string) => name.replace(/[aeiouy]/g, '');

/**
 * The month (1–12) that a word names in one of the languages, by the names that `Intl` prints there: in full or
 * short, alone or within a date (Polish "lutego"). Prefixes of three letters or more and full names without their
 * vowels count where they fit one month only.
 * @param languages BCP 47; one that the browser does not know is passed over.
 * @returns null for any other word.
 */
export function monthOf(word: string, languages: readonly string[]): number | null {
  if (word.length > 20) return null;
  let known = pages.get(languages);
  if (!known) {
    known = remembered((each) => findMonth(each, languages), 1_000);
    pages.set(languages, known);
  }
  return known(word);
}

function findMonth(word: string, languages: readonly string[]): number | null {
  const wanted = fold(word);
  // Hebrew writes "in" and "of" as one letter before the name, Telugu "on" as one behind it.
  const bare = wanted.replace(/^[בלמ](?=[א-ת]{2})|న$/, '');
  // No name is that short in Latin letters, and to learn a language's names takes a millisecond.
  if (/^[a-z]{0,2}$/.test(wanted)) return null;
  for (const tag of languages) {
    const exact = languageOf(tag)?.exact;
    const month = exact?.get(wanted) ?? exact?.get(bare);
    if (month) return month;
  }
  if (wanted.length < 3) return null;
  for (const tag of languages) {
    const month = languageOf(tag)?.short.get(wanted);
    if (month) return month;
  }
  return null;
}

/** Whether a word is a month's name in one of the languages, as `Intl` prints it: no beginning of one counts. */
export function isMonthName(word: string, languages: readonly string[]): boolean {
  const wanted = fold(word);
  return languages.some((tag) => languageOf(tag)?.exact.has(wanted) === true);
}

/** True where the language writes the month before the day ("2/7/2026" is 7 February). */
export function isMonthFirst(language: string): boolean {
  return languageOf(language)?.monthFirst ?? false;
}

/** Beginnings of three letters or more, and the name without its vowels. */
function abbreviations(name: string): string[] {
  const beginnings = Array.from({ length: name.length }, (_, index) => name.slice(0, index + 1)).slice(2);
  return /^[a-z]+$/.test(name) ? [...beginnings, withoutVowels(name)] : beginnings;
}

function languageOf(tag: string): Language | null {
  const known = cache.get(tag);
  if (known !== undefined) return known;
  const full = fullTag(tag);
  const made = cache.get(full) ?? namesOf(tag);
  cache.set(tag, made).set(full, made);
  return made;
}

/** "en" and "en-US" are one language with one set of names. */
function fullTag(tag: string): string {
  try {
    return new Intl.Locale(tag).maximize().baseName;
  } catch {
    return tag;
  }
}

function namesOf(tag: string): Language | null {
  if (!isSupported(tag)) return null;
  const exact = new Map<string, number>();
  const short = new Map<string, number | null>();
  for (const month of ['long', 'short'] as const) {
    for (const rest of [{}, { day: 'numeric', year: 'numeric' }] as const) {
      const format = new Intl.DateTimeFormat(tag, {
        ...rest,
        month,
        calendar: 'gregory',
        numberingSystem: 'latn',
        timeZone: 'UTC',
      });
      for (let index = 0; index < 12; index += 1) {
        const parts = format.formatToParts(Date.UTC(2021, index, 15));
        const name = fold(parts.find(({ type }) => type === 'month')?.value ?? '');
        // "1月" is read by its sign, not as a name.
        if (!name || /\d/.test(name)) continue;
        if (!exact.has(name)) exact.set(name, index + 1);
        if (month === 'short') continue;
        for (const each of abbreviations(name))
          short.set(each, short.has(each) && short.get(each) !== index + 1 ? null : index + 1);
      }
    }
  }
  const order = new Intl.DateTimeFormat(tag, {
    day: 'numeric',
    month: 'numeric',
    calendar: 'gregory',
  }).formatToParts(0);
  return {
    exact,
    short,
    monthFirst: order.find(({ type }) => type === 'day' || type === 'month')?.type === 'month',
  };
}

function isSupported(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}
