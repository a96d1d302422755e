import { nearestLanguage } from '../domain/language';
import { type InterfaceLanguage, languages } from './languages';

/**
 * The language to speak.
 * @param chosen the setting, or null: as the browser.
 * @param preferred the browser's languages, the dearest first; BCP 47.
 * @returns the nearest to the first that we have; English when there is none.
 */
export function pickLanguage(chosen: string | null, preferred: readonly string[]): InterfaceLanguage {
  const wishes = chosen === null ? preferred : [chosen, ...preferred];
  return wishes.map((wish) => nearestLanguage(wish, languages)).find((found) => found !== null) ?? 'en';
}
