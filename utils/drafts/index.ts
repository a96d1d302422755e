import type { Marketplace } from '../shops/shop';
import { languageFor } from './languages';

export { compose, type DraftRequest } from './compose';
export { type Channel, channels, type Draft, type DraftFacts, type SoldNow } from './draft';
export { factsOf } from './facts-of';
export { messageKinds } from './kinds';
export { availableLanguages, type Language, languageFor } from './languages';
export { checkTemplate, composeFrom, type OwnTemplate, templateOf } from './own-template';
export { placeholders } from './placeholders';

/** The language to write to a marketplace's people in: the first of its own that has templates. */
export function agentLanguage(marketplace: Marketplace): string {
  return marketplace.languages.map(languageFor).find((language) => language !== null) ?? 'en';
}
