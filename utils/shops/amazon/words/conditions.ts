import type { Condition } from '../../../domain/page';
import { labelWords, newWords, renewedWords, usedWords } from './condition-words';
import { Lexicon } from './lexicon';

let lexicon: Lexicon<Condition | 'label'> | null = null;

/** The same phrases, each of which must be the whole text. */
export const whole = (phrases: string): string => phrases.replace(/^|\|/g, '$&=');

function has(text: string, meaning: Condition | 'label'): boolean {
  lexicon ??= new Lexicon<Condition | 'label'>()
    .add('label', whole(labelWords))
    .add('new', whole(newWords))
    .add('used', usedWords)
    .add('renewed', renewedWords);
  return lexicon.find(text).has(meaning);
}

/** Whether a text is nothing but the label before a condition, without its colon. */
export const isConditionLabel = (text: string): boolean => has(text, 'label');

/** Whether a text names a renewed condition. */
export const isRenewed = (text: string): boolean => has(text, 'renewed');

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
