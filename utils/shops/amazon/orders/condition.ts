import type { Condition } from '../../../domain/page';
import {
  bareLabel,
  conditionOf,
  isConditionLabel,
  namesProgramme,
  renewedMark,
  splitLabel,
} from '../words/conditions';
import { conditionAnchors } from './anchors';
import type { Marks } from './marks';
import { textNodes } from './text';

const inBrackets = /[([（［【]([^()[\]（）［］【】]{2,40})[)\]）］】]/g;

/**
 * The condition in which an item of a list or a details page was sold.
 * @param title in which a renewed product says so.
 * @returns `new` where none is printed, null where one is in words that no table knows or that a title uses for new
 * editions too: it may be a used one.
 */
export function readCondition(item: Element, title: string, marks: Marks): Condition | null {
  return orRenewed(printedCondition(item, marks), title);
}

/** The condition that is printed apart, or what the product's title says where none is. */
export function orRenewed(printed: Condition | null, title: string): Condition | null {
  if (printed !== 'new') return printed;
  // Renewed products carry the word in brackets, mostly at the end of their title, in Japan at its beginning.
  const marked = [...title.matchAll(inBrackets)].map(([, words = '']) => renewedMark(words));
  if (marked.includes('renewed') || namesProgramme(title)) return 'renewed';
  return marked.includes(null) ? null : 'new';
}

function printedCondition(item: Element, marks: Marks): Condition | null {
  for (const { name, selector } of conditionAnchors) {
    for (const element of marks.select(item, selector)) {
      const texts = textNodes(element);
      if (texts.length === 0) continue;
      const condition = conditionOf(texts);
      // In the old layout other things stand behind a label in bold.
      const isSure =
        name === 'condition' || isConditionLabel(bareLabel(element.previousElementSibling?.textContent));
      if (isSure || (condition !== null && condition !== 'new' && isShort(texts))) return condition;
    }
  }
  return 'new';
}

/** "Used - Very Good", and not a sentence in which such a word happens to be. */
const isShort = (texts: readonly string[]) =>
  /^\S+(?:\s\S+){0,3}$/u.test((texts.join(' ').split(/\s[-–—]\s/)[0] ?? '').trim());

/**
 * The condition that the small lines under a printed product name.
 * @param lines without the one that names the seller.
 * @param known whether the seller was named in a known language; in an unknown one any line may be a condition.
 */
export function conditionIn(lines: readonly string[], known: boolean): Condition | null {
  const pairs = lines.map(splitLabel);
  const at = pairs.findIndex(({ label }) => label !== null && isConditionLabel(label));
  // The label can be an element of its own.
  if (at >= 0) return conditionOf([pairs[at]?.value || (lines[at + 1] ?? '')]);
  for (const { value } of pairs) {
    const condition = conditionOf([value]);
    if (condition !== null && condition !== 'new') return condition;
  }
  return known || pairs.every(({ label }) => label === null) ? 'new' : null;
}
