import { allElements } from './first-element';

/**
 * One way to find a field on a page. Lists of anchors run newest first, and from language-independent marks
 * (data attributes, stable ids, class words, structure) to words.
 */
export interface Anchor {
  /** Stands in the reading report; says which layout it belongs to. */
  readonly name: string;
  readonly selector: string;
  /** When the layout was first seen with it, `YYYY-MM` or `YYYY`. */
  readonly since: string;
}

/** Anchors as rows of name, selector and `since`. */
export function anchorList(
  ...rows: readonly (readonly [name: string, selector: string, since: string])[]
): readonly Anchor[] {
  return rows.map(([name, selector, since]) => ({ name, selector, since }));
}

export interface Found<T> {
  readonly value: T;
  readonly anchor: string;
}

/**
 * Tries anchors in order and elements in page order until one yields a value.
 * @param read what an element is worth; `null` moves on to the next element.
 * @returns null when no anchor yields a value.
 */
export function findFirst<T>(
  root: ParentNode,
  anchors: readonly Anchor[],
  read: (element: Element) => T | null,
): Found<T> | null {
  for (const { name, selector } of anchors) {
    for (const element of allElements(root, selector)) {
      const value = read(element);
      if (value !== null) return { value, anchor: name };
    }
  }
  return null;
}

/** An element's text with white space folded (no-break and zero-width characters too); "" for none. */
export function textOf(element: Element | null | undefined): string {
  return foldSpace(element?.textContent ?? '');
}

/** Folds white space, and drops direction marks and zero-width characters that shops print around numbers. */
export function foldSpace(text: string): string {
  const printed = /[\u2000-\uffff]/.test(text)
    ? text.replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    : text;
  const trimmed = printed.trim();
  // Most texts are folded already.
  return /\s\s|[^\S ]/.test(trimmed) ? trimmed.replace(/\s+/g, ' ') : trimmed;
}
