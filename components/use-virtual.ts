import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import { type Heights, heightsOf } from './heights';
import { holdEdge } from './hold-edge';

interface Wanted {
  readonly count: number;
  /** Height of an entry in CSS pixels before it was drawn and measured. */
  readonly estimate: number;
  /** CSS pixels between two entries. */
  readonly gap?: number;
  /**
   * What an entry is known by: its height goes with it to another place. Left out, heights stay with places, since a
   * hundred thousand keys would be asked for at each change.
   */
  readonly keyAt?: (index: number) => string;
}

export interface Virtual<Box extends HTMLElement> {
  /**
   * For the element around the entries, each of which has its index as `data-index`, and `aria-busy` while it waits for
   * its content: its height says nothing until then.
   */
  readonly box: RefObject<Box | null>;
  /** The places of the entries to draw, each with its top edge in CSS pixels from the box's. */
  readonly drawn: readonly { readonly index: number; readonly top: number }[];
  /** Height of all entries, CSS pixels. */
  readonly height: number;
}

/** Entries beyond both ends of what is seen: the next one is there when Tab or a finger asks for it. */
const overscan = 6;

const indexOf = (entry: Element) => Number(entry.getAttribute('data-index'));

/** Of a list of any length in a page that scrolls, the entries near what is seen: only they need to be drawn. */
export function useVirtual<Box extends HTMLElement>({
  count,
  estimate,
  gap = 0,
  keyAt,
}: Wanted): Virtual<Box> {
  const box = useRef<Box>(null);
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const known = useRef(new Map<string | number, number>()).current;
  const nameOf = keyAt ?? Number;
  /** How far the top edge of what is seen is below the box's; null: not known yet. */
  const seenFrom = useRef<number | null>(null);
  /** Entries above what is seen that turn out higher or lower would push it away: so far it is scrolled after them. */
  const pushed = useRef(0);
  const before = useRef<{ readonly heights: Heights; readonly estimate: number } | null>(null);
  /** Whether what was learnt is of another layout. */
  const isOther = before.current !== null && before.current.estimate !== estimate;
  if (isOther) known.clear();
  // biome-ignore lint/correctness/useExhaustiveDependencies: keys may have new places whenever they are told anew.
  const heights = useMemo(() => {
    const made = heightsOf(count, estimate, gap);
    if (keyAt)
      for (let index = 0; index < count; index++) made.set(index, known.get(keyAt(index)) ?? estimate);
    else for (const [place, height] of known) if (Number(place) < count) made.set(Number(place), height);
    return made;
  }, [count, estimate, gap, keyAt]);
  if (before.current && isOther && seenFrom.current !== null && seenFrom.current > 0) {
    const first = before.current.heights.at(seenFrom.current);
    pushed.current += heights.topOf(first) - before.current.heights.topOf(first);
  }
  before.current = { heights, estimate };
  const rangeOf = (from: number) =>
    [
      Math.max(0, heights.at(from) - overscan),
      Math.min(count - 1, heights.at(from + innerHeight) + overscan),
    ] as const;
  const sizes = useRef<ResizeObserver | null>(null);
  /** The entries that are observed, each with what it was measured as. */
  const measured = useRef(new WeakMap<Element, string | number>()).current;
  /** Whether a height was learnt from what is drawn: from all of it, or from what was not measured yet. */
  const learn = (isAll: boolean) => {
    let changed = false;
    for (const entry of box.current?.children ?? []) {
      const index = indexOf(entry);
      const name = nameOf(index);
      if (!(entry instanceof HTMLElement) || entry.ariaBusy === 'true') continue;
      if (!isAll && measured.get(entry) === name) continue;
      if (!measured.has(entry)) sizes.current?.observe(entry);
      measured.set(entry, name);
      const [before, height] = [known.get(name) ?? estimate, entry.offsetHeight];
      if (height === 0 || height === before) continue;
      if (heights.topOf(index + 1) <= (seenFrom.current ?? 0) + pushed.current)
        pushed.current += height - before;
      known.set(name, height);
      heights.set(index, height);
      changed = true;
    }
    return changed;
  };
  const drawnNow = useRef('');
  const hold = useRef(() => {});
  /** After what is seen may have changed, or also the height of anything in the page. */
  const look = useRef((_isResized: boolean) => {});
  look.current = (isResized) => {
    const top = box.current?.getBoundingClientRect().top;
    if (top === undefined) return;
    seenFrom.current = -Math.round(top);
    const hasLearnt = isResized && learn(true);
    if (hasLearnt || String(rangeOf(seenFrom.current)) !== drawnNow.current) redraw(undefined);
  };
  useLayoutEffect(() => {
    const ended = new AbortController();
    const { signal } = ended;
    hold.current = holdEdge(signal);
    addEventListener('scroll', () => look.current(false), { passive: true, signal });
    const resized = () => look.current(true);
    addEventListener('resize', resized, { signal });
    // In a frame of its own, or what it draws would be measured in its turn.
    sizes.current = new ResizeObserver((changes, observer) => {
      // An entry that has gone would be kept for as long as it is observed.
      for (const { target } of changes) if (!target.isConnected) observer.unobserve(target);
      requestAnimationFrame(resized);
    });
    // What stands above the list may grow or go.
    sizes.current.observe(document.body);
    look.current(false);
    return () => {
      ended.abort();
      sizes.current?.disconnect();
    };
  }, []);
  useLayoutEffect(() => {
    if (pushed.current !== 0) {
      const to = (seenFrom.current ?? 0) + pushed.current;
      // A page that has become much shorter was scrolled by the browser already.
      const by = isOther ? to + (box.current?.getBoundingClientRect().top ?? 0) : pushed.current;
      scrollBy({ top: by, behavior: 'instant' });
      seenFrom.current = to;
    }
    pushed.current = 0;
    if (learn(false)) redraw(undefined);
    else hold.current();
  });

  const [first, last] = rangeOf((seenFrom.current ?? scrollY) + pushed.current);
  drawnNow.current = String([first, last]);
  const indices = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  // The entry with the focus stays: the focus would be lost with it.
  const focused = box.current?.querySelector(':focus-within')?.closest('[data-index]');
  const kept = focused ? indexOf(focused) : null;
  if (kept !== null && kept < count && kept < first) indices.unshift(kept);
  if (kept !== null && kept < count && kept > last) indices.push(kept);
  return {
    box,
    drawn: indices.map((index) => ({ index, top: heights.topOf(index) })),
    height: Math.max(0, heights.topOf(count) - gap),
  };
}
