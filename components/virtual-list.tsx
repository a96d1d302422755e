import type { ComponentChildren } from 'preact';
import { useVirtual } from './use-virtual';

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
  ...rest
}: VirtualListProps<Item>) {
  const { box, drawn, height } = useVirtual<HTMLUListElement>({
    count: items.length,
    estimate,
    gap,
    keyAt: (index) => {
      const item = items[index];
      return item === undefined ? String(index) : keyOf(item);
    },
  });
  return (
    <ul {...rest} ref={box} style={{ position: 'relative', blockSize: `${height}px` }}>
      {drawn.map(({ index, top }) => {
        const item = items[index];
        return (
          item !== undefined && (
            <li
              key={keyOf(item)}
              data-index={index}
              aria-setsize={items.length}
              aria-posinset={index + 1}
              style={{ position: 'absolute', insetInline: 0, insetBlockStart: `${top}px` }}
            >
              {render(item, index)}
            </li>
          )
        );
      })}
    </ul>
  );
}
