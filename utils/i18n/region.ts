import { sameLanguage } from '../domain/language';

/**
 * The locale whose numbers and dates go with a language.
 * @param language BCP 47 code of the interface.
 * @param preferred the browser's languages: the first of the same language says the region ("en" read in Britain).
 */
export function regionalLocale(language: string, preferred: readonly string[] = navigator.languages): string {
  return preferred.find((each) => sameLanguage(each, language)) ?? language;
}
