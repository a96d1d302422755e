import type { Day, ItemState } from '../../../domain/page';
import type { Anchor, Found } from '../anchors';
import { readDay } from '../date-text';
import { isUnsettled, type StatusWord, statusWord } from '../words';
import {
  deliveredMarks,
  notShippedLinks,
  returnedLinks,
  secondStatusAnchors,
  statusAnchors,
} from './anchors';
import type { Marks } from './marks';
import { textNodes, visibleText } from './text';

export interface Shipment {
  readonly state: ItemState;
  readonly deliveredOn: Day | null;
}

interface Surroundings {
  readonly languages: readonly string[];
  readonly marks: Marks;
  /** The order date: the year of a delivery day is counted from it. */
  readonly placedOn: Day | null;
  /** Where links are looked for that tell an unshipped order: the box, or the order when it is the only one. */
  readonly around: Element;
}

/** States in which a printed word leaves nothing to the links. */
const final: Partial<Record<StatusWord, ItemState>> = {
  cancelled: 'cancelled',
  returned: 'returned',
  delivered: 'delivered',
};

/** Parts of a details page that hold what is cancelled or returned. */
const endedParts = '[data-component="cancelled"], [data-component="returns"]';

/** The state of a shipment box: what is printed as final, then marks of the markup, then other words. */
export function readShipment(box: Element, surroundings: Surroundings): Found<Shipment> {
  const { languages, marks, placedOn } = surroundings;
  const part = marks.closest(box, endedParts)?.getAttribute('data-component');
  if (part)
    return {
      value: { state: part === 'cancelled' ? part : 'returned', deliveredOn: null },
      anchor: `part-${part}`,
    };
  const status = marks.find(box, statusAnchors, (element) => visibleText(element) || null);
  const { value: state, anchor } = stateOf(box, status, surroundings) ?? {
    value: 'unknown' as const,
    anchor: 'none',
  };
  const day = state === 'delivered' && status ? readDay(status.value, { languages, near: placedOn }) : null;
  return { value: { state, deliveredOn: day && isNear(day, placedOn) ? day : null }, anchor };
}

/** A day without a year that just precedes the order, by a clock in another zone, would be found a year later. */
function isNear(day: Day, placedOn: Day | null): boolean {
  // The calendar's own arithmetic would be half of this reader's weight.
  const days = placedOn === null ? 0 : (Date.parse(day) - Date.parse(placedOn)) / 86_400_000;
  return days >= -2 && days < 350;
}

function stateOf(
  box: Element,
  status: Found<string> | null,
  { around, marks }: Surroundings,
): Found<ItemState> | null {
  const word = status && statusWord(status.value);
  const printed = word && final[word];
  if (status && printed) return { value: printed, anchor: `${status.anchor}: word` };
  // The line below "Partially delivered", or the link of a return that was cancelled, holds for none or for a part.
  const isOpen = status !== null && isUnsettled(status.value);
  const ofWords = () => (isOpen ? null : stateOfWords(word, status, box, marks));
  if (!hasTellingLink(around, marks)) return deliveredByMark(box, marks) ?? ofWords();
  return (
    (word || isOpen ? null : marked(box, returnedLinks, 'returned', marks)) ??
    deliveredByMark(box, marks) ??
    marked(around, notShippedLinks, 'not-shipped', marks) ??
    ofWords()
  );
}

function deliveredByMark(box: Element, marks: Marks): Found<ItemState> | null {
  if (isMarkedDelivered(box)) return { value: 'delivered', anchor: 'class-delivered' };
  return marked(box, deliveredMarks, 'delivered', marks);
}

const isMarkedDelivered = (box: Element) => box.classList.contains('shipment-is-delivered');

/** What the addresses of the telling links hold; looking at the links is faster than asking for each selector. */
const telling = new RegExp(
  [notShippedLinks, returnedLinks]
    .flat()
    .flatMap(({ selector }) => [...selector.matchAll(/href\*="([^"]+)"/g)])
    .map(([, part = '']) => part.replace(/\W/g, '\\$&'))
    .join('|'),
);

function hasTellingLink(around: Element, marks: Marks): boolean {
  return marks.links(around).some(({ href }) => telling.test(href));
}

function marked(
  box: Element,
  anchors: readonly Anchor[],
  state: ItemState,
  marks: Marks,
): Found<ItemState> | null {
  const found = marks.find(box, anchors, () => true);
  return found && { value: state, anchor: found.anchor };
}

/** What a word alone says of an item's state. */
export function stateOfWord(word: StatusWord): ItemState {
  return word === 'notShipped' ? 'not-shipped' : (final[word] ?? 'shipped');
}

/** "Arriving tomorrow" says less than the line under it ("Not yet shipped"). */
function stateOfWords(
  word: StatusWord | null,
  status: Found<string> | null,
  box: Element,
  marks: Marks,
): Found<ItemState> | null {
  // Lines can follow each other without a space.
  const second = marks.find(box, secondStatusAnchors, (element) => statusWord(textNodes(element).join(' ')));
  if (word === 'notShipped' || second?.value === 'notShipped')
    return { value: 'not-shipped', anchor: `${(word === 'notShipped' ? status : second)?.anchor}: word` };
  if (status && word) return { value: 'shipped', anchor: `${status.anchor}: word` };
  if (!second) return null;
  return { value: stateOfWord(second.value), anchor: `${second.anchor}: word` };
}
