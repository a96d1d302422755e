/** Month names of one language, folded, each with the number of its month. */
interface Language {
  readonly exact: ReadonlyMap<string, number>;
  /** Full names by month, for abbreviations that Intl does not print ("Sept", "mrz"). */
  readonly full: readonly (readonly string[])[];
  readonly monthFirst: boolean;
}

const cache = new Map<string, Language | null>();

/** Case, accents and abbreviation points do not count; Indic vowel signs do, but for the two Bengali ones for "i". */
const fold = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f\p{P}\p{S}\p{Cf}]/gu, '')
    .normalize('NFC')
    .replace(/ı/g, 'i')
    .replace(/\u09c0/g, '\u09bf');

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
  const wanted = fold(word);
  const known = languages.flatMap((tag) => languageOf(tag) ?? []);
  for (const { exact } of known) {
    // Hebrew writes "in" and "of" as one letter before the name.
    const month = exact.get(wanted) ?? exact.get(wanted.replace(/^[בלמ](?=[א-ת]{2})/, ''));
    if (month) return month;
  }
  if (wanted.length < 3) return null;
  for (const { full } of known) {
    const fits = full.flatMap((names, index) =>
      names.some((name) => isShortFor(wanted, name)) ? [index + 1] : [],
    );
    if (fits.length === 1) return fits[0] ?? null;
  }
  return null;
}

/** True where the language writes the month before the day ("2/7/2026" is 7 February). */
export function isMonthFirst(language: string): boolean {
  return languageOf(language)?.monthFirst ?? false;
}

function isShortFor(word: string, name: string): boolean {
  return name.startsWith(word) || (/^[a-z]+$/.test(word) && withoutVowels(name) === word);
}

function languageOf(tag: string): Language | null {
  const known = cache.get(tag);
  if (known !== undefined) return known;
  const made = namesOf(tag);
  cache.set(tag, made);
  return made;
}

function namesOf(tag: string): Language | null {
  if (!isSupported(tag)) return null;
  const exact = new Map<string, number>();
  const full = Array.from({ length: 12 }, () => [] as string[]);
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
        if (month === 'long') full[index]?.push(name);
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
    full,
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
