import type { FieldFacts } from './facts';
import type { Role } from './roles';
import { plainWords } from './words';

/** How much a word in each place counts. What a person sees as the field's name counts most. */
export const weights = { label: 6, aria: 5, near: 5, placeholder: 4, name: 3, id: 2, group: 1 } as const;

export type Place = keyof typeof weights;

export const places = Object.keys(weights) as Place[];

/** What the evidence comes to for one role. */
export interface Weighed {
  readonly role: Role;
  readonly score: number;
  readonly because: string;
}

/** The words of a field as the word lists want them. */
export type Texts = Readonly<Record<Place, string>>;

/** @returns "" for each place that says nothing. */
export function readTexts({ words }: FieldFacts): Texts {
  const named = words.label !== '' || words.aria !== '';
  return {
    label: plainWords(words.label),
    aria: plainWords(words.aria),
    // Text that merely stands before a field speaks only where nothing names it.
    near: named ? '' : plainWords(words.near),
    placeholder: plainWords(words.placeholder),
    name: plainWords(words.name),
    id: plainWords(words.id),
    group: plainWords(words.group),
  };
}
