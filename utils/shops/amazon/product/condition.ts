import type { Condition } from '../../../domain/page';
import { conditionOf, isConditionLabel, splitLabel } from '../words/conditions';
import { captionAnchors, conditionAnchors, featureLabelAnchors } from './anchors';
import { type OfferScopes, ownElements } from './scopes';
import { saidBy } from './text';

/**
 * The condition that the offer's own box prints.
 * @returns `new` where it prints none; null for one in words that no table knows: it may be a used piece's.
 */
export function readCondition({ offer, accordion }: OfferScopes): Condition | null {
  if (!offer) return 'new';
  const found = [...features(offer), ...lines(offer), ...(accordion ? [] : captions(offer))];
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

/** "Condition: Used - Good" in one line. */
function lines(offer: Element): (Condition | null)[] {
  return own(offer, conditionAnchors).flatMap((element) => {
    const text = saidBy(element);
    const { label } = text.length > 120 ? { label: null } : splitLabel(text);
    return label !== null && isConditionLabel(label) ? [conditionOf([text])] : [];
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
