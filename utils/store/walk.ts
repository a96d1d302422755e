import type { Table } from 'dexie';
import { piecesOf } from './backup/breath';

/** Rows that are read at once: few enough that a page does not stand still. */
const rowsAtOnce = 400;

/**
 * All rows of a table in the order of their keys, some at a time, each in a turn of its own. What is added behind the
 * place meanwhile is not seen.
 * @param start only keys that begin so.
 */
export async function* walk<Row>(table: Table<Row, string>, start = ''): AsyncGenerator<Row[]> {
  const { keyPath } = table.schema.primKey;
  const keyOf = (row: Row | undefined) => (row as Record<string, string> | undefined)?.[String(keyPath)];
  for (let last = start; ; ) {
    const rows = await table.where(':id').between(last, `${start}\uffff`, false).limit(rowsAtOnce).toArray();
    if (rows.length > 0) yield rows;
    const end = keyOf(rows.at(-1));
    if (end === undefined || rows.length < rowsAtOnce) return;
    last = end;
  }
}

/** The rows of some keys, some at a time; keys without a row are passed over. */
export async function* walkKeys<Row>(
  table: Table<Row, string>,
  keys: readonly string[],
): AsyncGenerator<Row[]> {
  for (const piece of piecesOf(keys, rowsAtOnce)) {
    const rows = await table.bulkGet([...piece]);
    yield rows.filter((row) => row !== undefined);
  }
}
