import type { Anchor, Found } from '../anchors';
import { findFirst } from '../anchors';
import { addressKey, pictureKey, type SelectorKeys, selectorKeys } from './selector-keys';

type Range = readonly [start: number, end: number];

interface Link {
  readonly element: Element;
  readonly href: string;
}

/** What holds nothing of an order: advertisement and "buy again" strips, and what is not shown. */
export const notRead =
  'noscript, .a-popover-preload, .a-carousel-container, [data-component="personalization"]';
const passedOver = new Set(notRead.split(', '));

/** The keys of class attributes, null for those of what is not read: most elements of a page share a few. */
const classKeys = new Map<string, readonly string[] | null>();

function keysOfClass(className: string): readonly string[] | null {
  const known = classKeys.get(className);
  if (known !== undefined) return known;
  const names = [...new Set(className.split(/\s+/).filter(Boolean))].map((name) => `.${name}`);
  const keys = names.some((name) => passedOver.has(name)) ? null : names;
  if (classKeys.size > 2000) classKeys.clear();
  classKeys.set(className, keys);
  return keys;
}

/**
 * The elements of one order, taken down in one walk: a card is asked for some sixty selectors, most of which it has
 * nothing for, and a browser walks through it for each. What {@link notRead} names within the order is left out. The
 * order must not change meanwhile.
 */
export class Marks {
  readonly #elements: Element[] = [];
  /** Places of elements in page order, by key. */
  readonly #places = new Map<string, number[]>();
  readonly #links: Link[] = [];
  readonly #linkPlaces: number[] = [];
  /** Only for an order of more elements than are soon looked through. */
  #placeByElement: Map<Element, number> | null = null;
  readonly #ranges = new Map<Element, Range | null>();

  constructor(root: Element) {
    const hasComponents = root.querySelector('[data-component]') !== null;
    // The fastest walk that browsers offer, and no depth is too great for it.
    const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
    this.#note(root, hasComponents);
    let node = walker.nextNode();
    while (node) {
      const isRead = this.#note(node as Element, hasComponents);
      node = isRead ? walker.nextNode() : nextBehind(walker);
    }
    this.#ranges.set(root, [1, this.#elements.length]);
  }

  /** @returns false for an element that is passed over with all it holds. */
  #note(element: Element, hasComponents: boolean): boolean {
    const place = this.#elements.length;
    const className = element.getAttribute('class');
    const keys = className ? keysOfClass(className) : [];
    const component = hasComponents ? element.getAttribute('data-component') : null;
    const name = component === null ? null : `[data-component="${component}"]`;
    const tag = element.tagName;
    if (place > 0 && (!keys || tag === 'NOSCRIPT' || (name && passedOver.has(name)))) return false;
    this.#elements.push(element);
    for (const key of keys ?? []) this.#add(key, place);
    if (name) this.#add(name, place);
    if (tag === 'A') {
      this.#links.push({ element, href: element.getAttribute('href') ?? '' });
      this.#linkPlaces.push(place);
    } else if (tag === 'IMG') this.#add(pictureKey, place);
    return true;
  }

  #add(key: string, place: number): void {
    const places = this.#places.get(key);
    if (places) places.push(place);
    else this.#places.set(key, [place]);
  }

  /** The elements of a selector within an element of the order (or the order itself), in page order. */
  select(within: Element, selector: string): readonly Element[] {
    const parts = selectorKeys(selector).filter((part) => this.#hasAll(part));
    const [part, other] = parts;
    const range = part ? this.#rangeOf(within) : null;
    if (!part || !range) return [];
    if (parts.some(({ own }) => own.length === 0)) return this.#asked(within, selector, range);
    if (!other) return this.#matching(part, selector, range).map((place) => this.#at(place));
    const places = new Set(parts.flatMap((each) => this.#matching(each, selector, range)));
    return [...places].sort((a, b) => a - b).map((place) => this.#at(place));
  }

  /**
   * Elements that no key tells. Within a small part of a page browsers answer a selector of several parts in a time
   * that grows with the page (157 µs instead of 0.3 µs in a page of 20,000 cards); element by element it does not.
   */
  #asked(within: Element, selector: string, [start, end]: Range): Element[] {
    if (/[ ,>+~]/.test(selector))
      return this.#elements.slice(start, end).filter((element) => element.matches(selector));
    return [...within.querySelectorAll(selector)].filter((element) => this.#placeOf(element) !== -1);
  }

  /** Whether {@link select} gives any. */
  has(within: Element, selector: string): boolean {
    return this.select(within, selector).length > 0;
  }

  #hasAll({ own, others }: SelectorKeys): boolean {
    for (const key of own) if (this.#placesOf(key).length === 0) return false;
    for (const key of others) if (this.#placesOf(key).length === 0) return false;
    return true;
  }

  #matching({ own, whole }: SelectorKeys, selector: string, [start, end]: Range): number[] {
    const [fewest = [], ...more] = own.map((key) => this.#placesOf(key)).sort((a, b) => a.length - b.length);
    const candidates = fewest.slice(firstFrom(fewest, start), firstFrom(fewest, end));
    return candidates.filter(
      (place) =>
        more.every((places) => places[firstFrom(places, place)] === place) &&
        (whole || this.#at(place).matches(selector)),
    );
  }

  #placesOf(key: string): readonly number[] {
    const known = this.#places.get(key);
    if (known || !key.startsWith(addressKey)) return known ?? [];
    const part = key.slice(addressKey.length);
    const places = this.#linkPlaces.filter((_, index) => this.#links[index]?.href.includes(part));
    this.#places.set(key, places);
    return places;
  }

  /** -1 for an element outside the order. */
  #placeOf(element: Element): number {
    if (this.#elements.length < 1_000) return this.#elements.indexOf(element);
    this.#placeByElement ??= new Map(this.#elements.map((each, place) => [each, place]));
    return this.#placeByElement.get(element) ?? -1;
  }

  #at(place: number): Element {
    const element = this.#elements[place];
    if (!element) throw new RangeError(`no element at ${place}`);
    return element;
  }

  /** Where the descendants of an element stand; null for one outside the order. */
  #rangeOf(element: Element): Range | null {
    const known = this.#ranges.get(element);
    if (known !== undefined) return known;
    const place = this.#placeOf(element);
    const range = place < 0 ? null : ([place + 1, this.#endOf(element, place)] as const);
    this.#ranges.set(element, range);
    return range;
  }

  /** Descendants stand behind their element without a gap. */
  #endOf(element: Element, place: number): number {
    let low = place + 1;
    let high = this.#elements.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (element.contains(this.#at(middle))) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The first anchor's first element that is worth something, see {@link findFirst}. */
  find<T>(
    within: Element,
    anchors: readonly Anchor[],
    read: (element: Element) => T | null,
  ): Found<T> | null {
    return findFirst(within, anchors, read, (_, selector) => this.select(within, selector));
  }

  /** The links within an element of the order, in page order, each with its `href`. */
  links(within: Element): readonly Link[] {
    const range = this.#rangeOf(within);
    if (!range) return [];
    const [start, end] = range.map((place) => firstFrom(this.#linkPlaces, place));
    return this.#links.slice(start, end);
  }

  /** The elements whose `data-component` begins so. */
  components(start: string): Element[] {
    const found: Element[] = [];
    for (const [key, places] of this.#places)
      if (key.startsWith(`[data-component="${start}`)) found.push(...places.map((place) => this.#at(place)));
    return found;
  }
}

/** Where in a rising list the first number stands that is not below a limit. */
function firstFrom(places: readonly number[], limit: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first element behind the one at which a walker stands and all that it holds. */
function nextBehind(walker: TreeWalker): Node | null {
  let next = walker.nextSibling();
  while (!next && walker.parentNode()) next = walker.nextSibling();
  return next;
}
