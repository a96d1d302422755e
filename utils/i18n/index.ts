import { createI18n } from '@nanostores/i18n';
import { atom } from 'nanostores';

/** What one language file holds: group → key → text or plural forms, as in `en.ts`. */
export type LanguageFile = Readonly<Record<string, Record<string, string | Record<string, string>>>>;

/** Languages beside English by BCP 47 code, each loaded only when it is chosen. */
export const files: Record<string, () => Promise<LanguageFile>> = {};

/** BCP 47 codes of every language that the interface speaks. */
export function languages(): string[] {
  return ['en', ...Object.keys(files)];
}

const rightToLeft: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ur']);

/** The language that the interface speaks now. */
export const locale = atom<string>('en');

/** Makes a group of texts whose language follows {@link locale}. */
export const i18n = createI18n<string, string>(locale, {
  baseLocale: 'en',
  get: (code, groups) => load(code, groups),
});

/** Some groups of a language; what its file lacks is an empty group, which English fills. */
async function load(code: string, groups: readonly string[]): Promise<LanguageFile> {
  const file = await files[code]?.();
  return Object.fromEntries(groups.map((group) => [group, file?.[group] ?? {}]));
}

/** Writing direction of a language, for `dir` attributes. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeft.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

/**
 * The language to speak.
 * @param chosen the setting, or null: as the browser.
 * @param preferred the browser's languages, the dearest first.
 * @returns the first that we have, in full or without its region; English when there is none.
 */
export function pickLanguage(
  chosen: string | null,
  preferred: readonly string[],
  available: readonly string[] = languages(),
): string {
  for (const wish of chosen === null ? preferred : [chosen, ...preferred]) {
    const found = available.find((each) => each === wish || each === wish.split('-')[0]);
    if (found) return found;
  }
  return 'en';
}

/** Speaks the chosen language from now on; its texts are loaded first, so that no view flashes in English. */
export async function speak(chosen: string | null): Promise<void> {
  const language = pickLanguage(chosen, navigator.languages);
  if (language !== 'en' && !i18n.cache[language]) {
    i18n.cache[language] = (await load(language, Object.keys(i18n.cache.en ?? {}))) as never;
  }
  locale.set(language);
}
