import type { Condition } from '../../../domain/page';
import { bareLabel, conditionOf, isConditionLabel, splitLabel } from '../words/conditions';
import { captionAnchors, conditionAnchors, featureLabelAnchors } from './anchors';
import { type OfferScopes, ownElements } from './scopes';
import { tableRows } from './table';
import { saidBy } from './text';

/**
 * The condition that the offer's own box prints.
 * @returns `new` where it prints none; null for one in words that no table knows: it may be a used piece's.
 */
export function readCondition({ offer, accordion }: OfferScopes): Condition | null {
  if (!offer) return 'new';
  const found = [...features(offer), ...rows(offer), ...lines(offer), ...(accordion ? [] : captions(offer))];
  return found.find((condition) => condition !== 'new') ?? (found.includes(null) ? null : 'new');
}

/** Rows of a label and a text. */
function features(offer: Element): (Condition | null)[] {
  return own(offer, featureLabelAnchors).flatMap((label) => {
    if (!isConditionLabel(saidBy(label))) return [];
    const text = label.parentElement?.querySelector('.offer-display-feature-text');
    return text ? [saidInRow(text)] : [];
  });
}

/** A row says its text twice where it can be opened, and explains it in a pop-over. */
function saidInRow(text: Element): Condition | null {
  const message = text.querySelector(
    '.offer-display-feature-text-message:not(:has(.offer-display-feature-text-message))',
  );
  const [first = '', ...others] = [...(message ?? text).childNodes]
    .map(({ textContent }) => textContent?.trim() ?? '')
    .filter(Boolean);
  return conditionOf([first]) ?? conditionOf([first, ...others]);
}

/** Rows of the older table. */
const rows = (offer: Element): (Condition | null)[] =>
  tableRows(offer).flatMap(({ label, name }) =>
    isConditionLabel(bareLabel(label)) ? [conditionOf([name])] : [],
  );

/** "Condition: Used - Good" in one line, or "Used: Good" in an element that is named for it. */
function lines(offer: Element): (Condition | null)[] {
  return own(offer, conditionAnchors).flatMap((element) => {
    const text = saidBy(element);
    if (text.length > 120) return [];
    const { label } = splitLabel(text);
    if (label !== null && isConditionLabel(label)) return [conditionOf([text])];
    const first = text.split(/\s*(?:[:：]|\s[-–—]\s)/, 1)[0] ?? '';
    return first.length <= 20 && conditionOf([first]) === 'used' ? ['used' as const] : [];
  });
}

/** "Save with Used - Good"; other words above an offer are about its price. */
function captions(offer: Element): Condition[] {
  return own(offer, captionAnchors).flatMap((element) => {
    const condition = conditionOf([saidBy(element).slice(0, 120)]);
    return condition === 'used' ? [condition] : [];
  });
}

const own = (offer: Element, anchors: typeof captionAnchors) =>
  anchors.flatMap(({ selector }) => ownElements(offer, selector));
