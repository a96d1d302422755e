import {
  observeWindowOffset,
  observeWindowRect,
  type Range,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

interface VirtualListProps<Item> {
  items: readonly Item[];
  /** Height of an entry in CSS pixels before it was drawn and measured. */
  estimate: number;
  /** The inside of an entry; the list makes the `li` around it. */
  render: (item: Item, index: number) => ComponentChildren;
  /** What an entry is known by, the same as long as it is about the same thing. */
  keyOf: (item: Item) => string;
  /** CSS pixels between two entries. */
  gap?: number;
  class?: string;
  /** Names the list for screen readers, where no heading does. */
  label?: string;
}

/** Entries beyond both ends of what is seen: the next one is there when Tab or a finger asks for it. */
const overscan = 6;

/** Indices to draw: what is seen, and the entry with the focus, which would be lost with it. */
function drawn({ startIndex, endIndex, count }: Range, focused: number | null): number[] {
  const first = Math.max(0, startIndex - overscan);
  const last = Math.min(count - 1, endIndex + overscan);
  const seen = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  if (focused === null || focused >= count || (focused >= first && focused <= last)) return seen;
  return focused < first ? [focused, ...seen] : [...seen, focused];
}

/**
 * A list of any length in a page that scrolls: only the entries near what is seen are in the document. Tab goes from
 * entry to entry as in a plain list; screen readers hear each entry's place among all.
 */
export function VirtualList<Item>({
  items,
  estimate,
  render,
  keyOf,
  gap = 0,
  label,
  ...rest
}: VirtualListProps<Item>) {
  const list = useRef<HTMLUListElement>(null);
  const [margin, setMargin] = useState(0);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const options = {
    count: items.length,
    gap,
    scrollMargin: margin,
    initialRect: { width: innerWidth, height: innerHeight },
    initialOffset: () => scrollY,
    getScrollElement: () => window,
    estimateSize: () => estimate,
    getItemKey: (index: number) => {
      const item = items[index];
      return item === undefined ? index : keyOf(item);
    },
    rangeExtractor: (range: Range) => {
      const holder = list.current?.querySelector('[data-index]:focus-within');
      return drawn(range, holder ? Number(holder.getAttribute('data-index')) : null);
    },
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    useAnimationFrameWithResizeObserver: true,
    onChange: () => redraw(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer<Window, HTMLLIElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  useLayoutEffect(() => {
    const measure = () => {
      const top = list.current?.getBoundingClientRect().top;
      if (top !== undefined) setMargin(Math.round(top + scrollY));
    };
    measure();
    // What stands above the list may grow or go. In a frame of its own, or what it draws would be measured in its turn.
    const observer = new ResizeObserver(() => requestAnimationFrame(measure));
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);
  return (
    <ul
      {...rest}
      ref={list}
      aria-label={label}
      style={{ position: 'relative', blockSize: `${virtualizer.getTotalSize()}px` }}
    >
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const item = items[index];
        return (
          item !== undefined && (
            <li
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              aria-setsize={items.length}
              aria-posinset={index + 1}
              style={{ position: 'absolute', insetInline: 0, insetBlockStart: `${start - margin}px` }}
            >
              {render(item, index)}
            </li>
          )
        );
      })}
    </ul>
  );
}
