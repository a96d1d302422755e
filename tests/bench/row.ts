import type { BrowserKind } from '../browsers/find.ts';

/** One measured number. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: 'kB' | 'ms' | '×';
  /** Lowest and highest of the repeats behind a median; null for a single number. */
  readonly range: readonly [number, number] | null;
  /** The most that it should be; null where nothing was set. */
  readonly aim: number | null;
}

/** What every row measures on. */
export interface Bench {
  /** A copy of the production build that nobody rebuilds meanwhile. */
  readonly build: string;
  readonly browser: BrowserKind;
  /** Loads of each page and repeats of each query, after the warm-ups. */
  readonly loads: number;
}

/** One part of the run, which can be run alone. */
export interface Row {
  readonly name: string;
  /** How it is measured, in one line of the report. */
  readonly method: string;
  /** Notes say what could not be measured, and why. */
  run(bench: Bench): Promise<{ readonly figures: readonly Figure[]; readonly notes?: readonly string[] }>;
}

/** The middle of some numbers, the upper one of two. @throws RangeError without any. */
export function median(values: readonly number[]): number {
  const middle = values.toSorted((a, b) => a - b)[values.length >> 1];
  if (middle === undefined) throw new RangeError('no values');
  return middle;
}

/** The figure of a repeated measurement: median and range. */
export function repeated(
  what: string,
  values: readonly number[],
  unit: Figure['unit'],
  aim: number | null = null,
): Figure {
  return { what, value: median(values), unit, range: [Math.min(...values), Math.max(...values)], aim };
}

/** A figure that follows from others, or of something that does not vary. */
export function single(what: string, value: number, unit: Figure['unit'], aim: number | null = null): Figure {
  return { what, value, unit, range: null, aim };
}
