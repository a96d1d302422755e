import type { Condition } from '../../../domain/page';
import { labelWords, newWords, renewedTitleWords, renewedWords, usedWords } from './condition-words';
import { Lexicon } from './lexicon';

type Meaning = Condition | 'label' | 'renewed-title';

let lexicon: Lexicon<Meaning> | null = null;

/** The same phrases, each of which must be the whole text. */
export const whole = (phrases: string): string => phrases.replace(/^|\|/g, '$&=');

function has(text: string, meaning: Meaning): boolean {
  lexicon ??= new Lexicon<Meaning>()
    .add('label', whole(labelWords))
    .add('new', whole(newWords))
    .add('used', usedWords)
    .add('renewed', renewedWords)
    .add('renewed-title', whole(renewedTitleWords));
  return lexicon.find(text).has(meaning);
}

/** Whether a text is nothing but the label before a condition, without its colon. */
export const isConditionLabel = (text: string): boolean => has(text, 'label');

/**
 * Whether the words in a title's brackets are nothing but the shop's mark of a renewed product; "vernieuwd model" ("new
 * model") is none.
 */
export const isRenewed = (text: string): boolean => has(text, 'renewed-title');

/**
 * What a printed condition means, with its label or without.
 * @param texts of one line, as the page's elements part them.
 * @returns `new` for no text, null for words that no table knows.
 */
export function conditionOf(texts: readonly string[]): Condition | null {
  const [first = '', ...others] = texts;
  const value = others.length && isConditionLabel(bareLabel(first)) ? others.join(' ') : texts.join(' ');
  const { label, value: behind } = splitLabel(value);
  const said = label !== null && (isConditionLabel(label) || behind === '') ? behind : value;
  if (has(said, 'renewed')) return 'renewed';
  if (said === '' || has(said, 'new')) return 'new';
  if (has(said, 'used')) return 'used';
  return label !== null && has(behind, 'new') ? 'new' : null;
}

/** A label without its colon. */
export const bareLabel = (text: string | null | undefined): string =>
  (text ?? '').trim().replace(/\s*[:：]$/, '');

/** A line in two, at its colon; the label is null where it has none. */
export function splitLabel(line: string): { label: string | null; value: string } {
  const colon = line.slice(0, 42).search(/[:：]/);
  return colon < 1
    ? { label: null, value: line }
    : { label: line.slice(0, colon).trim(), value: line.slice(colon + 1).trim() };
}
