import type { Condition } from '../../../domain/page';
import { remembered } from '../../../domain/remembered';
import {
  labelWords,
  newWords,
  renewedAloneWords,
  renewedProgrammeWords,
  renewedTitleWords,
  renewedWords,
  usedWords,
} from './condition-words';
import { Lexicon } from './lexicon';

type Meaning = Condition | 'label' | 'renewed-title' | 'renewed-alone' | 'renewed-programme';

/** The same phrases, each of which must be the whole text. */
export const whole = (phrases: string): string => phrases.replace(/^|\|/g, '$&=');

let lexicon: Lexicon<Meaning> | null = null;

/** A text is asked about several of its possible meanings, and stands on a page several times. */
const meaningsOf = remembered((text: string): ReadonlySet<Meaning> => {
  lexicon ??= new Lexicon<Meaning>()
    .add('label', whole(labelWords))
    .add('new', whole(newWords))
    .add('used', usedWords)
    .add('renewed', renewedWords)
    .add('renewed-title', whole(renewedTitleWords))
    .add('renewed-alone', whole(renewedAloneWords))
    .add('renewed-programme', renewedProgrammeWords);
  return lexicon.find(text);
}, 500);

const has = (text: string, meaning: Meaning): boolean => meaningsOf(text).has(meaning);

/** Whether a text is nothing but the label before a condition, without its colon. */
export const isConditionLabel = (text: string): boolean => has(text, 'label');

/**
 * What the words in a title's brackets say, when they are nothing but a mark: `renewed` for the shop's own mark, null for
 * one that translated pages put in its place and that elsewhere means a new edition ("Renovado"), `new` for anything
 * else: "vernieuwd model" ("new model") is no mark.
 */
export function renewedMark(words: string): 'renewed' | 'new' | null {
  if (has(words, 'renewed-title')) return 'renewed';
  return has(words, 'renewed-alone') ? null : 'new';
}

/** Whether a title without brackets names the shop's programme of renewed products, as those of its own devices do. */
export const namesProgramme = (title: string): boolean => has(title.slice(0, 300), 'renewed-programme');

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
