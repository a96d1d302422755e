import { remembered } from '../../../domain/remembered';
import type { Anchor, Found } from '../anchors';
import { firstFrom, holds, inside, joined } from './places';
import { addressKey, linkKey, pictureKey, type SelectorPart, selectorParts } from './selector-keys';

interface Link {
  readonly element: Element;
  readonly href: string;
}

/** What holds nothing of an order: advertisement and "buy again" strips, and what is not shown. */
export const notRead =
  'noscript, .a-popover-preload, .a-carousel-container, [data-component="personalization"]';
const passedOver = new Set(notRead.split(', '));

/** An order of many products shows them in a strip of their own, which is read. */
const ownStrip = '.yo-enhanced-card, .yo-enhanced-flex-card, .yo-enhanced-grid-cell';

/** Whether an element is such a strip, which alone is read of what {@link notRead} names. */
export const isOwnStrip = (element: Element): boolean =>
  element.matches('.a-carousel-container') && element.querySelector(ownStrip) !== null;

/** The keys of a class attribute, null for that of what is not read: most elements of a page share a few. */
const keysOfClass = remembered((className: string): readonly string[] | null => {
  const names = [...new Set(className.split(/\s+/).filter(Boolean))].map((name) => `.${name}`);
  return names.some((name) => passedOver.has(name)) ? null : names;
}, 2_000);

const none: readonly never[] = [];

/**
 * The elements of some orders, taken down in one walk: a card is asked for some sixty selectors, most of which it has
 * nothing for, and a browser walks through it for each. What {@link notRead} names within an order is left out. The
 * orders must not change meanwhile.
 */
export class Marks {
  readonly #roots: readonly Element[];
  readonly #elements: Element[] = [];
  /** For each element, the place behind all that it holds, … */
  readonly #ends: number[] = [];
  /** … and the place of the element that it stands in. */
  readonly #parents: number[] = [];
  /** Places of elements in page order, by key. */
  readonly #places = new Map<string, readonly number[]>();
  /** Places of elements in all orders, by selector: each order and item is asked for the same. */
  readonly #found = new Map<string, readonly number[]>();
  readonly #links: Link[] = [];
  readonly #linkPlaces: number[] = [];
  readonly #hasComponents: boolean;
  /** Places of elements in which was looked. */
  readonly #known = new Map<Element, number>();
  /** Whether all that is read is known. */
  #isFull = false;
  /** Where the order stands that was looked into last. */
  #order = 0;

  /** @param roots what holds an order each, in page order; none holds another. */
  constructor(...roots: readonly Element[]) {
    this.#roots = roots;
    this.#hasComponents = roots.some((root) => root.querySelector('[data-component]') !== null);
    const places = new Map<string, number[]>();
    for (const root of roots) this.#walk(root, places);
    this.#places = places;
  }

  #walk(root: Element, keyed: Map<string, number[]>): void {
    const start = this.#note(root, keyed, true);
    this.#known.set(root, start);
    this.#parents[start] = -1;
    // Not by calls for the elements in an element: no depth is too great for a list of those that are open.
    const open = [start];
    let next = root.firstElementChild;
    for (;;) {
      if (next) {
        const place = this.#note(next, keyed, false);
        if (place >= 0) {
          this.#parents[place] = open.at(-1) ?? start;
          open.push(place);
        }
        next = place < 0 ? next.nextElementSibling : next.firstElementChild;
        continue;
      }
      const place = open.pop() ?? start;
      this.#ends[place] = this.#elements.length;
      if (place === start) break;
      next = this.#at(place).nextElementSibling;
    }
  }

  /** @returns where the element stands; -1 for one that is passed over with all it holds. */
  #note(element: Element, keyed: Map<string, number[]>, isRoot: boolean): number {
    const place = this.#elements.length;
    // As a property it is had a little faster; a drawing's is no text.
    const property: unknown = element.className;
    const className = typeof property === 'string' ? property : element.getAttribute('class');
    const keys = className ? keysOfClass(className) : none;
    const component = this.#hasComponents ? element.getAttribute('data-component') : null;
    const name = component === null ? null : `[data-component="${component}"]`;
    const tag = element.localName;
    const isStrip = keys === null && !isRoot && isOwnStrip(element);
    if (!isRoot && ((!keys && !isStrip) || tag === 'noscript' || (name && passedOver.has(name)))) return -1;
    this.#elements.push(element);
    this.#ends.push(place + 1);
    for (const key of keys ?? (isStrip ? ['.a-carousel-container'] : none)) add(keyed, key, place);
    if (name) add(keyed, name, place);
    if (tag === linkKey) {
      this.#links.push({ element, href: element.getAttribute('href') ?? '' });
      this.#linkPlaces.push(place);
      if (this.#linkPlaces.length === 1) keyed.set(linkKey, this.#linkPlaces);
    } else if (tag === pictureKey) add(keyed, pictureKey, place);
    return place;
  }

  /** The elements of a selector within an element of the order (or the order itself), in page order. */
  select(within: Element, selector: string): readonly Element[] {
    const places = this.#matching(selector);
    const place = places.length ? this.#placeOf(within) : -1;
    if (place < 0) return none;
    const elements: Element[] = [];
    const last = this.#lastIn(places, place);
    for (let index = firstFrom(places, place + 1); index < last; index += 1)
      elements.push(this.#at(places[index]));
    return elements;
  }

  /** Whether {@link select} gives any. */
  has(within: Element, selector: string): boolean {
    const places = this.#matching(selector);
    const place = places.length ? this.#placeOf(within) : -1;
    return place >= 0 && firstFrom(places, place + 1) < this.#lastIn(places, place);
  }

  /** The first anchor's first element that is worth something, see `findFirst`. */
  find<T>(
    within: Element,
    anchors: readonly Anchor[],
    read: (element: Element) => T | null,
  ): Found<T> | null {
    for (const { name, selector } of anchors) {
      const places = this.#matching(selector);
      const place = places.length ? this.#placeOf(within) : -1;
      if (place < 0) continue;
      const last = this.#lastIn(places, place);
      for (let index = firstFrom(places, place + 1); index < last; index += 1) {
        const value = read(this.#at(places[index]));
        if (value !== null) return { value, anchor: name };
      }
    }
    return null;
  }

  /** The element itself or the nearest around it within its order that a selector matches. */
  closest(element: Element, selector: string): Element | null {
    const found = element.closest(selector);
    return found && this.#placeOf(found) >= 0 ? found : null;
  }

  /** The links within an element of the order, in page order, each with its `href`. */
  links(within: Element): readonly Link[] {
    const place = this.#placeOf(within);
    if (place < 0) return none;
    return this.#links.slice(firstFrom(this.#linkPlaces, place + 1), this.#lastIn(this.#linkPlaces, place));
  }

  /** The elements in an order whose `data-component` begins so. */
  components(within: Element, start: string): Element[] {
    if (!this.#hasComponents) return [];
    return [...this.#places.keys()]
      .filter((key) => key.startsWith(`[data-component="${start}`))
      .flatMap((key) => this.select(within, key));
  }

  #matching(selector: string): readonly number[] {
    const known = this.#found.get(selector);
    if (known) return known;
    let found: readonly number[] = none;
    for (const part of selectorParts(selector)) found = joined(found, this.#matchingPart(part));
    this.#found.set(selector, found);
    return found;
  }

  #matchingPart({ keys, last, near, test }: SelectorPart): readonly number[] {
    for (const key of keys) if (this.#placesOf(key).length === 0) return none;
    const others = near && this.#matching(near.selector);
    if (others?.length === 0) return none;
    let places = keys.length ? this.#withAll(keys) : this.#asked(last);
    if (others && near?.how === ' ') places = inside(places, others, this.#ends);
    else if (others && near?.how === '>')
      places = places.filter((place) => holds(others, this.#parents[place] ?? -1));
    else if (others) places = this.#behind(places, others);
    return test && keys.length ? places.filter((place) => test(this.#at(place))) : places;
  }

  #withAll(keys: readonly string[]): readonly number[] {
    const [first = '', ...others] = keys;
    return others.reduce((places, key) => {
      const more = this.#placesOf(key);
      return places.filter((place) => holds(more, place));
    }, this.#placesOf(first));
  }

  /** Those that stand directly behind one of some others. */
  #behind(places: readonly number[], others: readonly number[]): number[] {
    return places.filter((place) => {
      const parent = this.#parents[place] ?? -1;
      let before = place - 1;
      while (before > parent && this.#parents[before] !== parent) before = this.#parents[before] ?? -1;
      // Between them can stand what is not read.
      return holds(others, before) && this.#at(place).previousElementSibling === this.#at(before);
    });
  }

  /** Elements of which no key tells. */
  #asked(selector: string): number[] {
    const order = this.#order;
    const places: number[] = [];
    for (const root of this.#roots) {
      const start = this.#placeOf(root);
      if (root.matches(selector)) places.push(start);
      for (const element of root.querySelectorAll(selector)) {
        const place = this.#placeOf(element);
        if (place >= 0) places.push(place);
      }
    }
    this.#order = order;
    return places;
  }

  #placesOf(key: string): readonly number[] {
    const known = this.#places.get(key);
    if (known || !key.startsWith(addressKey)) return known ?? none;
    const part = key.slice(addressKey.length);
    const places: number[] = [];
    for (const [index, { href }] of this.#links.entries())
      if (href.includes(part)) places.push(this.#linkPlaces[index] ?? 0);
    this.#places.set(key, places);
    return places;
  }

  /** -1 for an element outside the orders. */
  #placeOf(element: Element): number {
    const known = this.#known.get(element);
    if (known !== undefined) {
      if (this.#parents[known] === -1) this.#order = known;
      return known;
    }
    // What is not read at all.
    if (this.#isFull) return -1;
    const place = this.#elements.length < 1_000 ? this.#elements.indexOf(element) : this.#search(element);
    this.#known.set(element, place);
    return place;
  }

  /** To search a short order takes less time than to fill a map with it. */
  #search(element: Element): number {
    const end = this.#ends[this.#order] ?? 0;
    if (end - this.#order < 1_000) {
      const place = this.#elements.indexOf(element, this.#order);
      if (place >= 0) return place;
    }
    for (const [place, each] of this.#elements.entries()) this.#known.set(each, place);
    this.#isFull = true;
    return this.#known.get(element) ?? -1;
  }

  #at(place: number | undefined): Element {
    const element = this.#elements[place ?? -1];
    if (!element) throw new RangeError(`no element at ${place}`);
    return element;
  }

  /** Where in a rising list of places those within an element end. */
  #lastIn(places: readonly number[], place: number): number {
    return firstFrom(places, this.#ends[place] ?? 0);
  }
}

function add(keyed: Map<string, number[]>, key: string, place: number): void {
  const places = keyed.get(key);
  if (places) places.push(place);
  else keyed.set(key, [place]);
}
