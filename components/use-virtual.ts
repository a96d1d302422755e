import {
  observeWindowOffset,
  observeWindowRect,
  type Range,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

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
  /** For the element around the entries. */
  readonly box: RefObject<Box | null>;
  /** The places of the entries to draw, each with its top edge in CSS pixels from the box's. */
  readonly drawn: readonly { readonly index: number; readonly top: number }[];
  /** Height of all entries, CSS pixels. */
  readonly height: number;
  /** For each entry's element, which also has its index as `data-index`. */
  readonly measure: (element: Element | null) => void;
}

/** Entries beyond both ends of what is seen: the next one is there when Tab or a finger asks for it. */
const overscan = 6;

/** Indices to draw: what is seen, and the entry with the focus, which would be lost with it. */
function drawnOf({ startIndex, endIndex, count }: Range, focused: number | null): number[] {
  const first = Math.max(0, startIndex - overscan);
  const last = Math.min(count - 1, endIndex + overscan);
  const seen = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  if (focused === null || focused >= count || (focused >= first && focused <= last)) return seen;
  return focused < first ? [focused, ...seen] : [...seen, focused];
}

/** Of a list of any length in a page that scrolls, the entries near what is seen: only they need to be drawn. */
export function useVirtual<Box extends HTMLElement>({
  count,
  estimate,
  gap = 0,
  keyAt,
}: Wanted): Virtual<Box> {
  const box = useRef<Box>(null);
  const [margin, setMargin] = useState(0);
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const focused = () => {
    const entry = box.current?.querySelector(':focus-within')?.closest('[data-index]');
    return entry ? Number(entry.getAttribute('data-index')) : null;
  };
  const options = {
    count,
    gap,
    scrollMargin: margin,
    initialRect: { width: innerWidth, height: innerHeight },
    initialOffset: () => scrollY,
    getScrollElement: () => window,
    estimateSize: () => estimate,
    ...(keyAt && { getItemKey: keyAt }),
    rangeExtractor: (range: Range) => drawnOf(range, focused()),
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    useAnimationFrameWithResizeObserver: true,
    onChange: () => redraw(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer<Window, Element>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  useLayoutEffect(() => {
    const place = () => {
      const top = box.current?.getBoundingClientRect().top;
      if (top !== undefined) setMargin(Math.round(top + scrollY));
    };
    place();
    // What stands above the list may grow or go. In a frame of its own, or what it draws would be measured in its turn.
    const observer = new ResizeObserver(() => requestAnimationFrame(place));
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);
  return {
    box,
    drawn: virtualizer.getVirtualItems().map(({ index, start }) => ({ index, top: start - margin })),
    height: virtualizer.getTotalSize(),
    measure: virtualizer.measureElement,
  };
}
