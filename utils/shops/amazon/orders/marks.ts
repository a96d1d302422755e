import type { Anchor, Found } from '../anchors';
import { findFirst } from '../anchors';
import { select } from './select';
import { addressKey, type SelectorKeys, selectorKeys } from './selector-keys';

type Range = readonly [start: number, end: number];

/** Most elements of a page share a few class attributes. */
const classKeys = new Map<string, readonly string[]>();

function keysOfClass(className: string): readonly string[] {
  const known = classKeys.get(className);
  if (known) return known;
  const keys = [...new Set(className.split(/\s+/).filter(Boolean))].map((name) => `.${name}`);
  if (classKeys.size > 2000) classKeys.clear();
  classKeys.set(className, keys);
  return keys;
}

/**
 * The elements of one order, taken down in one walk: a card is asked for some sixty selectors, most of which it has
 * nothing for, and a browser walks through it for each. The order must not change meanwhile.
 */
export class Marks {
  readonly #elements: readonly Element[];
  /** Places of elements in page order, by class and component. */
  readonly #places = new Map<string, number[]>();
  readonly #links: { readonly element: Element; readonly place: number; readonly href: string }[] = [];
  readonly #ranges = new Map<Element, Range | null>();

  constructor(root: Element) {
    this.#elements = [root, ...root.querySelectorAll('*')];
    const hasComponents = root.querySelector('[data-component]') !== null;
    for (let place = 1; place < this.#elements.length; place += 1)
      this.#note(this.#at(place), place, hasComponents);
    this.#ranges.set(root, [1, this.#elements.length]);
  }

  #note(element: Element, place: number, hasComponents: boolean): void {
    const className = element.getAttribute('class');
    if (className) for (const key of keysOfClass(className)) this.#add(key, place);
    const component = hasComponents ? element.getAttribute('data-component') : null;
    if (component !== null) this.#add(`[data-component="${component}"]`, place);
    if (element.tagName === 'A')
      this.#links.push({ element, place, href: element.getAttribute('href') ?? '' });
  }

  #add(key: string, place: number): void {
    const places = this.#places.get(key);
    if (places) places.push(place);
    else this.#places.set(key, [place]);
  }

  /** The elements of a selector within an element of the order (or the order itself), in page order. */
  select(within: Element, selector: string): Iterable<Element> {
    const parts = selectorKeys(selector);
    const range = parts && this.#rangeOf(within);
    if (!range) return select(within, selector);
    const [part, other] = parts;
    if (!part) return [];
    if (!other) return this.#matching(part, selector, range).map((place) => this.#at(place));
    const places = new Set(parts.flatMap((each) => this.#matching(each, selector, range)));
    return [...places].sort((a, b) => a - b).map((place) => this.#at(place));
  }

  #matching({ keys, whole }: SelectorKeys, selector: string, [start, end]: Range): number[] {
    let fewest: readonly number[] | null = null;
    for (const key of keys) {
      const places = this.#placesOf(key);
      if (places.length === 0) return [];
      if (!fewest || places.length < fewest.length) fewest = places;
    }
    return (fewest ?? []).filter(
      (place) => place >= start && place < end && (whole || this.#at(place).matches(selector)),
    );
  }

  #placesOf(key: string): readonly number[] {
    const known = this.#places.get(key);
    if (known || !key.startsWith(addressKey)) return known ?? [];
    const part = key.slice(addressKey.length);
    const places = this.#links.filter(({ href }) => href.includes(part)).map(({ place }) => place);
    this.#places.set(key, places);
    return places;
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
    const place = this.#elements.indexOf(element);
    const range =
      place < 0 ? null : ([place + 1, place + 1 + element.getElementsByTagName('*').length] as const);
    this.#ranges.set(element, range);
    return range;
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
  links(within: Element): readonly { readonly element: Element; readonly href: string }[] {
    const range = this.#rangeOf(within);
    return range ? this.#links.filter(({ place }) => place >= range[0] && place < range[1]) : [];
  }
}
