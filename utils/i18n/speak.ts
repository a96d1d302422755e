import { type LanguageTexts, type Spoken, speakWith } from './index';
import { pickLanguage } from './pick';

const english: Spoken = { language: 'en', texts: {} };

/** The language read last: a strip asks for it again whenever a price changes. */
let kept = english;

/**
 * The language for a setting, with all its texts from the extension's package. For contexts whose origin is the
 * extension's: pages and background; in a shop's page the address would be the shop's.
 * @param chosen the setting, or null: as the browser.
 * @returns English when the file cannot be read.
 */
async function spoken(chosen: string | null): Promise<Spoken> {
  const language = pickLanguage(chosen, navigator.languages);
  if (language === 'en') return english;
  if (language === kept.language) return kept;
  try {
    const file = await fetch(`/languages/${language}.json`);
    kept = { language, texts: (await file.json()) as LanguageTexts };
    return kept;
  } catch (error) {
    console.error(`The texts of ${language} could not be read`, error);
    return english;
  }
}

let newest: Promise<void> = Promise.resolve();

/**
 * Speaks the chosen language from now on; its texts are loaded first, so that no view flashes in English. Of two
 * choices in a row the later one counts, and both wait until it is spoken.
 * @param chosen the setting, or null: as the browser.
 */
export function speak(chosen: string | null): Promise<void> {
  const own: Promise<void> = spoken(chosen).then((found) => (own === newest ? speakWith(found) : newest));
  newest = own;
  return own;
}

/**
 * The language for a setting with some groups of its texts, for a content script, which cannot read the package.
 * @param groups names as in {@link groupsInUse} there.
 */
export async function spokenFor(chosen: string | null, groups: readonly string[]): Promise<Spoken> {
  const { language, texts } = await spoken(chosen);
  const asked = Object.entries(texts).filter(([group]) => groups.includes(group));
  return { language, texts: Object.fromEntries(asked) };
}
