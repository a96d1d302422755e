import type { ReadingReport } from '../../../domain/page';
import type { Found } from '../anchors';

/** Collects which anchors found which field; a page can mix layouts. */
export class Report {
  readonly #names = new Map<string, Set<string>>();

  /** Notes where a field was found, and passes its value on. */
  value<T>(field: string, found: Found<T> | null): T | null {
    const names = this.#names.get(field) ?? new Set();
    this.#names.set(field, names);
    if (found) names.add(found.anchor);
    return found ? found.value : null;
  }

  /** Field → names of its anchors, or null where none was found. */
  result(): ReadingReport {
    return Object.fromEntries(
      [...this.#names].map(([field, names]) => [field, [...names].join(' + ') || null]),
    );
  }
}
