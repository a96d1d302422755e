import type { Role } from '../roles';

/** Roles that are recognised by words. */
export type WordRole = Exclude<Role, 'hidden' | 'other'>;

/**
 * Words of one role. Each entry is the source of a regular expression over text that is lower case and without
 * accents; it must start a word, and with a final `!` also end one. `not` takes the role away again.
 */
export interface WordEntry {
  readonly is: readonly string[];
  readonly not?: readonly string[];
}

export type LanguageWords = Readonly<Partial<Record<WordRole, WordEntry>>>;
