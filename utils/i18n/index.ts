import { createI18n } from '@nanostores/i18n';
import { atom } from 'nanostores';

export { directionOf } from './languages';

/** Groups of texts in one language: group → key → text, or its plural forms by category. As the files in `languages/`. */
export type LanguageTexts = Readonly<
  Record<string, Readonly<Record<string, string | Record<string, string>>>>
>;

/** A language with the texts that a context needs of it. */
export interface Spoken {
  /** BCP 47. */
  readonly language: string;
  /** What it lacks is said in English. */
  readonly texts: LanguageTexts;
}

/** The language that the interface speaks now. */
export const locale = atom<string>('en');

/** Makes a group of texts whose language follows {@link locale}; a group that the language lacks stays English. */
export const i18n = createI18n<string, string>(locale, {
  baseLocale: 'en',
  get: async (_code, groups) => Object.fromEntries(groups.map((group) => [group, {}])),
});

/** The groups of texts that this context can show. */
export function groupsInUse(): string[] {
  return Object.keys(i18n.cache.en ?? {});
}

/** Speaks a language from now on, with texts that are at hand: every view changes at once. */
export function speakWith({ language, texts }: Spoken): void {
  // A group without an entry would be asked for, and shown only then.
  const none = Object.fromEntries(groupsInUse().map((group) => [group, {}]));
  if (language !== 'en') i18n.cache[language] = { ...none, ...texts } as never;
  locale.set(language);
}
