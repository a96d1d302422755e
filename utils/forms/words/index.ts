import { type Role, roles } from '../roles';
import { ar } from './ar';
import { cs } from './cs';
import { da } from './da';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { he } from './he';
import { hi } from './hi';
import { indic } from './indic';
import { it } from './it';
import { ja } from './ja';
import { ko } from './ko';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';
import { sv } from './sv';
import { tr } from './tr';
import type { LanguageWords, WordRole } from './types';
import { zh } from './zh';

/** Words by language; all are tried on every page, since shops mix languages and frames have their own. */
export const languages: Readonly<Record<string, LanguageWords>> = {
  en,
  de,
  fr,
  it,
  es,
  pt,
  nl,
  pl,
  sv,
  tr,
  cs,
  da,
  ar,
  he,
  ja,
  zh,
  ko,
  hi,
  indic,
};

export const wordRoles: readonly WordRole[] = roles.filter(
  (each): each is WordRole => each !== 'hidden' && each !== 'other',
);

/**
 * Text as the word lists want it: lower case, Latin accents and punctuation gone, camelCase and snake_case taken
 * apart, white space folded.
 */
export function plainWords(text: string): string {
  return text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(
      /[łøßıæœ]/g,
      (letter) => ({ ł: 'l', ø: 'o', ß: 'ss', ı: 'i', æ: 'ae', œ: 'oe' })[letter] ?? letter,
    )
    .replace(/[^\p{L}\p{M}\p{N}#+*$\u200c]+/gu, ' ')
    .trim();
}

/** Scripts whose words have prefixes or no spaces between them: there a match may stand anywhere. */
const unspaced = /^\W*[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Arab}\p{sc=Hebr}]/u;

const isUnspaced = (entry: string) => unspaced.test(entry.replace(/^[(?:]+/, ''));

/** One expression for many entries. {@link plainWords} leaves nothing but spaces between words. */
function compile(entries: readonly string[] = []): RegExp | null {
  const spaced = entries.filter((entry) => !isUnspaced(entry));
  const whole = spaced.filter((entry) => entry.endsWith('!')).map((entry) => entry.slice(0, -1));
  const started = spaced.filter((entry) => !entry.endsWith('!'));
  const anywhere = entries.filter(isUnspaced).map((entry) => entry.replace(/!$/, ''));
  const sources = [
    ...(whole.length ? [`(?<=^| )(?:${whole.join('|')})(?=[ \\d]|$)`] : []),
    ...(started.length ? [`(?<=^| )(?:${started.join('|')})`] : []),
    ...(anywhere.length ? [anywhere.join('|')] : []),
  ];
  return sources.length ? new RegExp(sources.join('|'), 'u') : null;
}

interface Patterns {
  /** Of all languages together: what nearly every text fails at once. */
  readonly any: RegExp;
  readonly englishNot: RegExp | null;
  readonly byLanguage: readonly { readonly is: RegExp | null; readonly not: RegExp | null }[];
}

const compiled = new Map<WordRole, Patterns>();

function patternsOf(role: WordRole): Patterns {
  const known = compiled.get(role);
  if (known) return known;
  const entries = Object.values(languages).flatMap((words) => words[role] ?? []);
  const made = {
    any: compile(entries.flatMap(({ is, not = [] }) => [...is, ...not])) ?? /(?!)/,
    englishNot: compile(en[role]?.not),
    byLanguage: entries.map(({ is, not }) => ({ is: compile(is), not: compile(not) })),
  };
  compiled.set(role, made);
  return made;
}

/**
 * What a text says about a role: `yes`, `no` (a not-word speaks against it), or `null` (nothing). A language's
 * not-words count against its own words only, since the same letters mean other things elsewhere; English ones count
 * against all, since names and ids are English on every page.
 */
export function wordsSay(role: Role, text: string): 'yes' | 'no' | null {
  if (role === 'hidden' || role === 'other' || text === '') return null;
  const { any, englishNot, byLanguage } = patternsOf(role);
  if (!any.test(text)) return null;
  if (englishNot?.test(text)) return 'no';
  const denied = byLanguage.map(({ not }) => not?.test(text) ?? false);
  if (byLanguage.some(({ is }, index) => !denied[index] && is?.test(text))) return 'yes';
  return denied.includes(true) ? 'no' : null;
}
