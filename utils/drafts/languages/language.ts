/**
 * One sentence of a message. `{name}` stands for a fact; `[ … ]` around facts is left out when one of them is unknown,
 * and the whole sentence when one outside brackets is. Of several wordings the first whose facts are known is used.
 */
export type Sentence = string | readonly string[];

/** What every message of a language is built with, whatever it is about. */
export interface CommonTexts {
  /** On a line of its own. */
  readonly greeting: string;
  /** In a running line: `about` follows it directly, in lower case after a comma. */
  readonly hello: string;
  /** Opens a call. */
  readonly spokenHello: Sentence;
  readonly about: Sentence;
  readonly delivered: Sentence;
  readonly paid: Sentence;
  readonly difference: Sentence;
  /** Says that the piece bought was not new while the price seen is a new one's. */
  readonly condition: Sentence;
  readonly thanks: Sentence;
  /** Foot of a written message. */
  readonly regards: Sentence;
  readonly conditions: Readonly<Record<'used' | 'renewed', string>>;
  /** The first sentence goes on in lower case after a greeting that ends in a comma. */
  readonly lowerAfterGreeting?: true;
}
