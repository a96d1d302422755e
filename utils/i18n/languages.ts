/**
 * Languages of the interface by BCP 47 code, each called as its readers call it. A table and not `Intl.DisplayNames`,
 * because Chromium has no Armenian; the unit tests compare it with the names of `Intl`.
 */
export const languageNames = {
  ar: 'العربية',
  bg: 'български',
  cs: 'čeština',
  de: 'Deutsch',
  en: 'English',
  es: 'español',
  fr: 'français',
  hy: 'հայերեն',
  it: 'italiano',
  ja: '日本語',
  nl: 'Nederlands',
  pl: 'polski',
  'pt-BR': 'português (Brasil)',
  sv: 'svenska',
  tr: 'Türkçe',
  'zh-CN': '简体中文',
  'zh-TW': '繁體中文',
} as const;

export type InterfaceLanguage = keyof typeof languageNames;

/** BCP 47 codes of every language that the interface speaks. */
export const languages = Object.keys(languageNames) as readonly InterfaceLanguage[];

/** Writing direction of a language, for `dir` attributes. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return ['ar', 'fa', 'he', 'ur'].includes(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
