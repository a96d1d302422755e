import type { Condition } from '../../../domain/page';
import { bareLabel, conditionOf, isConditionLabel, isRenewed, splitLabel } from '../words/conditions';
import { conditionAnchors } from './anchors';
import type { Marks } from './marks';
import { textNodes } from './text';

const inBrackets = [
  /[([（【]([^()[\]（）【】]{2,40})[)\]）】]$/,
  /^[([（【]([^()[\]（）【】]{2,40})[)\]）】]/,
];

/**
 * The condition in which an item of a list or a details page was sold.
 * @param title in whose brackets a renewed product says so.
 * @returns `new` where none is printed, null where one is in words that no table knows: it may be a used one.
 */
export function readCondition(item: Element, title: string, marks: Marks): Condition | null {
  const printed = printedCondition(item, marks);
  if (printed !== 'new') return printed;
  // Renewed products carry the word in brackets at the end of their title, in Japan at its beginning.
  return inBrackets.some((place) => isRenewed(place.exec(title)?.[1] ?? '')) ? 'renewed' : 'new';
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
