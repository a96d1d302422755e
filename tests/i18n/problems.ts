import { sameWords } from './same-words.ts';
import type { Groups, Source } from './texts.ts';

/** What is wrong with a language, by kind; each entry names `group.key` and says what. Empty lists: nothing. */
export interface Problems {
  readonly missing: readonly string[];
  /** Groups, keys and plural forms that English, or the language's plural, does not have. */
  readonly extra: readonly string[];
  /** Left in English. */
  readonly english: readonly string[];
  readonly placeholders: readonly string[];
  /** Signs that the language writes otherwise. */
  readonly signs: readonly string[];
}

const integers = [...Array(1101).keys(), 1_000_000];

/** The plural categories of a language's integers, with how many of the first 1100 numbers each is for. */
export function pluralForms(language: string): ReadonlyMap<string, number> {
  const rules = new Intl.PluralRules(language);
  return new Map([...Map.groupBy(integers, (n) => rules.select(n))].map(([form, all]) => [form, all.length]));
}

const formsOf = (source: Source | undefined): Readonly<Record<string, string>> =>
  source === undefined ? {} : typeof source === 'string' ? { '': source } : source;

const placeholders = (texts: readonly string[]) =>
  new Set(texts.flatMap((text) => text.match(/\{\w+\}/g) ?? []));

function placeholderProblem(text: string, wanted: ReadonlySet<string>, mayOmitCount: boolean): string | null {
  const has = placeholders([text]);
  const lacks = [...wanted.difference(has)].filter((each) => !(mayOmitCount && each === '{count}'));
  const unknown = [...has.difference(wanted)];
  const left = text.replace(/\{\w+\}/g, '');
  if (lacks.length > 0) return `lacks ${lacks.join(' ')}`;
  if (unknown.length > 0) return `does not know ${unknown.join(' ')}`;
  return /[{}]/.test(left) ? 'a bracket stands alone' : null;
}

function signProblem(language: string, text: string): string | null {
  if (/["']|``|´/.test(text)) return 'straight quotes or apostrophes';
  if (/\.\.\./.test(text)) return 'three dots in place of …';
  if (/^\s|[ \t\u00a0\u202f]$|\s$| {2}/.test(text)) return 'spaces at an end, or two in a row';
  if (language === 'fr' && /[^\u00a0\u202f\d][:;!?»](?!\/)|«[^\u00a0\u202f]/.test(text))
    return 'no narrow space at : ; ! ? « »';
  if (
    /^(zh|ja)/.test(language) &&
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][,;:!?()]/u.test(text)
  )
    return 'a half-width sign after a full-width letter';
  if (language === 'ar' && /[\p{Script=Arabic}][,;?]/u.test(text)) return 'a Latin , ; ? in Arabic';
  return null;
}

/** Words that are no words of a language: names, placeholders, signs. */
const wordless = (text: string) => !/\p{L}/u.test(text.replace(/\{\w+\}|Dropback|JSON|Amazon/g, ''));

/** Compares a language with English, text by text. */
export function problemsOf(language: string, english: Groups, texts: Groups): Problems {
  const found = { missing: [], extra: [], english: [], placeholders: [], signs: [] } as Record<
    keyof Problems,
    string[]
  >;
  const plural = pluralForms(language);
  const same = new Set(sameWords[language] ?? []);
  for (const [group, keys] of Object.entries(english)) {
    for (const [key, source] of Object.entries(keys)) {
      const place = `${group}.${key}`;
      const own = texts[group]?.[key];
      const wantedForms = typeof source === 'string' ? [''] : [...plural.keys()];
      const forms = formsOf(own);
      const englishForms = Object.values(formsOf(source));
      const wanted = placeholders(englishForms);
      for (const form of wantedForms) if (!forms[form]) found.missing.push(form ? `${place}.${form}` : place);
      for (const [form, text] of Object.entries(forms)) {
        const at = form ? `${place}.${form}` : place;
        if (!wantedForms.includes(form)) found.extra.push(at);
        const wrong = placeholderProblem(text, wanted, plural.get(form) === 1);
        if (wrong) found.placeholders.push(`${at}: ${wrong}`);
        const sign = signProblem(language, text);
        if (sign) found.signs.push(`${at}: ${sign}`);
        if (englishForms.includes(text) && !wordless(text) && !same.has(text)) found.english.push(at);
      }
    }
  }
  for (const [group, keys] of Object.entries(texts)) {
    for (const key of Object.keys(keys)) {
      if (english[group]?.[key] === undefined) found.extra.push(`${group}.${key}`);
    }
  }
  return found;
}
