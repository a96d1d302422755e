import { nearestLanguage } from '../../domain/language';
import type { CommonTexts } from './language';

/** Every language that messages are written in, each loaded when it is first needed. */
const loaders = {
  en: () => import('./en'),
  de: () => import('./de'),
  fr: () => import('./fr'),
  es: () => import('./es'),
  it: () => import('./it'),
  nl: () => import('./nl'),
  pl: () => import('./pl'),
  sv: () => import('./sv'),
  tr: () => import('./tr'),
  'pt-BR': () => import('./pt-BR'),
  ja: () => import('./ja'),
  ar: () => import('./ar'),
  zh: () => import('./zh'),
  'zh-TW': () => import('./zh-TW'),
  bg: () => import('./bg'),
  cs: () => import('./cs'),
  hy: () => import('./hy'),
} as const satisfies Readonly<Record<string, () => Promise<{ readonly default: CommonTexts }>>>;

export type Language = keyof typeof loaders;

export const availableLanguages = Object.keys(loaders) as readonly Language[];

/** The texts of a language that do not depend on what a message is about. */
export async function commonTexts(language: Language): Promise<CommonTexts> {
  return (await loaders[language]()).default;
}

/**
 * The language of the templates nearest to a BCP 47 tag.
 * @returns null where no templates are near, or the tag is none.
 */
export function languageFor(tag: string): Language | null {
  return nearestLanguage(tag, availableLanguages);
}
