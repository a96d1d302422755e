import type { Marketplace } from '../shops/shop';
import { type Language, languageFor } from './languages';

export { messageKinds } from '../domain/claim';
export { compose, type DraftRequest } from './compose';
export { type Channel, channels, type Draft, type DraftFacts, type SoldNow } from './draft';
export { factsOf } from './facts-of';
export { availableLanguages, type Language, languageFor } from './languages';
export { checkTemplate, composeFrom, hasStrayBracket, type OwnTemplate, templateOf } from './own-template';
export { piecesOf } from './pieces';
export { placeholders } from './placeholders';

/** The language to write to a marketplace's people in: the first of its own that has templates. */
export function agentLanguage(marketplace: Marketplace): Language {
  return marketplace.languages.map(languageFor).find((language) => language !== null) ?? 'en';
}

/**
 * The language that the shopper reads best among those that have templates.
 * @param chosen the setting, or null: as the browser.
 * @param preferred the browser's languages, the dearest first; BCP 47.
 */
export function shopperLanguage(chosen: string | null, preferred: readonly string[]): Language {
  const wishes = chosen === null ? preferred : [chosen, ...preferred];
  return wishes.map(languageFor).find((language) => language !== null) ?? 'en';
}
