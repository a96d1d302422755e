/** Texts that are the same words in a language as in English, by language; every other one counts as untranslated. */
export const sameWords: Readonly<Record<string, readonly string[]>> = {
  cs: ['Chat', 'Data', 'Export', 'Import'],
  de: ['Chat', 'Export', 'Import', 'Shop'],
  es: ['Chat', 'No'],
  fr: ['Chat', 'Message'],
  it: ['Chat', 'In', 'No'],
  nl: ['Chat'],
  pl: ['Import'],
  'pt-BR': ['Chat'],
  sv: ['Data'],
};
