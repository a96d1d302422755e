import type { Language } from '../languages';
import type { CommonTexts, Sentence } from '../languages/language';

/** What a kind of message says in one language. */
export interface KindTexts {
  readonly subject: Sentence;
  /** What is the matter. */
  readonly tell?: Sentence;
  readonly ask: Sentence;
  /** One sentence more where there is room: in a form. */
  readonly more?: Sentence;
}

/** A kind of message: the sentences between "this is about my order" and the question, in order, and its own texts. */
export interface Kind {
  readonly order: readonly (
    | 'tell'
    | keyof Pick<CommonTexts, 'delivered' | 'paid' | 'difference' | 'condition'>
  )[];
  readonly texts: Readonly<Record<Language, KindTexts>>;
}
