// biome-ignore-all lint/a11y/noRedundantRoles: a grid's layout takes a table's own roles away in some browsers.
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { useVirtual } from '../use-virtual';

export interface Column {
  readonly key: string;
  readonly name: string;
  /** Aligned at the end, as numbers are. */
  readonly end?: boolean;
}

interface VirtualTableProps {
  /** Its style says the widths of the columns as `--columns`. */
  class: string;
  label: string;
  columns: readonly Column[];
  /** Rows in all. */
  count: number;
  /** The key of a row, or null where it is not known yet. */
  keyAt: (index: number) => string | null;
  /** Height of a row in CSS pixels before it was drawn. */
  estimate: number;
  /** The cells of a row, one for each column; null while they are on their way. */
  row: (key: string | null) => ComponentChildren | null;
  /** Told which rows are drawn, the last one not included. */
  onDrawn: (from: number, to: number) => void;
}

/**
 * A table of any length in a page that scrolls: only the rows near what is seen are in the document. Screen readers hear
 * each row's place among all. Rows are grids, so that columns do not move as rows come and go.
 */
export function VirtualTable({ columns, count, keyAt, row, onDrawn, ...props }: VirtualTableProps) {
  const { box, drawn, height } = useVirtual<HTMLTableSectionElement>({
    count,
    estimate: props.estimate,
  });
  const indices = drawn.map(({ index }) => index);
  const [from, to] = [Math.min(...indices), Math.max(...indices) + 1];
  // biome-ignore lint/correctness/useExhaustiveDependencies: told when the rows change, not when the listener does.
  useEffect(() => {
    if (indices.length > 0) onDrawn(from, to);
  }, [from, to, count]);
  return (
    <table class={`virtual ${props.class}`} role="table" aria-label={props.label} aria-rowcount={count + 1}>
      <thead role="rowgroup">
        <tr role="row" aria-rowindex={1}>
          {columns.map(({ key, name, end }) => (
            <th key={key} role="columnheader" scope="col" class={end ? 'end' : undefined}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" ref={box} style={{ blockSize: `${height}px` }}>
        {drawn.map(({ index, top }) => {
          const cells = row(keyAt(index));
          return (
            <tr
              key={keyAt(index) ?? index}
              role="row"
              aria-rowindex={index + 2}
              aria-busy={cells === null}
              data-index={index}
              style={{ insetBlockStart: `${top}px` }}
            >
              {cells ?? <RowHead>…</RowHead>}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** A cell of a {@link VirtualTable}; on narrow screens its column's name stands before it. */
export function Cell({
  of: { name, end },
  children,
}: {
  of: Pick<Column, 'name' | 'end'>;
  children?: ComponentChildren;
}) {
  return (
    <td role="cell" data-label={name} class={end ? 'end' : undefined}>
      <span>{children}</span>
    </td>
  );
}

/** The cell of a {@link VirtualTable} that says what its row is about. */
export function RowHead({ children }: { children?: ComponentChildren }) {
  return (
    <th role="rowheader" scope="row">
      {children}
    </th>
  );
}
