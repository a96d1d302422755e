import type { Condition } from '../../../domain/page';
import { bareLabel, conditionOf, isConditionLabel, splitLabel } from '../words/conditions';
import { captionAnchors, conditionAnchors, featureLabelAnchors, headingAnchors } from './anchors';
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
  return saidFirst(
    [...(message ?? text).childNodes].map(({ textContent }) => textContent?.trim() ?? '').filter(Boolean),
  );
}

/** What stands first is the condition, unless it takes all texts to name it. */
const saidFirst = (texts: readonly string[]) => conditionOf(texts.slice(0, 1)) ?? conditionOf(texts);

/** Rows of the older table. */
const rows = (offer: Element): (Condition | null)[] =>
  tableRows(offer).flatMap(({ label, texts }) =>
    isConditionLabel(bareLabel(label)) ? [saidFirst(texts)] : [],
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

/** "Save with Used - Good", "Buy used:"; other words above an offer are about its price. */
function captions(offer: Element): Condition[] {
  const texts = [
    ...own(offer, captionAnchors).map((element) => saidBy(element).slice(0, 120)),
    ...own(offer, headingAnchors).flatMap((element) => headingOf(element) ?? []),
  ];
  return texts.some((text) => conditionOf([text]) === 'used') ? ['used'] : [];
}

/** What stands before the price in a heading; in bold alone only a label with a colon: other things are bold too. */
function headingOf(element: Element): string | null {
  // A link leads to the offers of others.
  if (element.closest('a')) return null;
  const text = saidBy(element).slice(0, 120);
  const [first = '', ...others] = text.split(/\s*[:：]|\s[-–—]\s|\p{Sc}/u);
  const isLabel = others.length > 0 || element.tagName === 'H5' || /[\u3040-\u9fff]/.test(first);
  return isLabel && first.length <= 40 && !first.includes('(') ? first : null;
}

const own = (offer: Element, anchors: typeof captionAnchors) =>
  anchors.flatMap(({ selector }) => ownElements(offer, selector));
