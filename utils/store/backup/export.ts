import type { Table } from 'dexie';
import { type Money, toDecimal } from '../../domain/money';
import { db } from '../db';
import type { EvidenceRecord } from '../records';
import { readSettings } from '../settings-store';
import type { OnProgress } from './breath';
import { rowKeys, type TableName, tableNames } from './format';
import { pictureToFile } from './pictures';

function isMoney(value: unknown): value is Money {
  return typeof value === 'object' && value !== null && 'minor' in value && 'currency' in value;
}

/** A row as it stands in the file: money as decimals, keys always in the same order. */
function toFile(row: object, keys: readonly string[]): Record<string, unknown> {
  const values = new Map<string, unknown>(Object.entries(row));
  return Object.fromEntries(
    keys.map((key) => {
      const value = values.get(key) ?? null;
      return [key, isMoney(value) ? toDecimal(value) : value];
    }),
  );
}

async function pictureLine(row: EvidenceRecord): Promise<string> {
  return JSON.stringify(toFile(await pictureToFile(row), rowKeys.evidence));
}

/** Rows that are read at once: few enough that a page goes on in between. */
const pageSize = 1_000;

/** All rows of a table as lines of JSON, page by page: each page is its own turn, and all are one transaction's. */
async function linesOf(name: TableName, onRows: (count: number) => void): Promise<string[]> {
  const table = db[name] as Table<object, string>;
  const { keyPath } = table.schema.primKey;
  const lines: string[] = [];
  for (let last = ''; ; ) {
    const rows = await table.where(':id').above(last).limit(pageSize).toArray();
    for (const row of rows) lines.push(JSON.stringify(toFile(row, rowKeys[name])));
    onRows(rows.length);
    const end = rows.at(-1) as Record<string, string> | undefined;
    if (!end || rows.length < pageSize) return lines;
    last = end[String(keyPath)] ?? '';
  }
}

/**
 * Everything that Dropback keeps, as JSON (design.md section 4), a row a line. Rows stand in the order of their keys,
 * so that two exports of the same data are the same text but for `exportedAt`.
 */
export async function exportData(now: Date = new Date(), onProgress: OnProgress = () => {}): Promise<string> {
  const tables = tableNames.map((name) => db[name] as Table);
  const { found, pictures } = await db.transaction('r', tables, async () => {
    const counts = await Promise.all(tables.map((table) => table.count()));
    const total = counts.reduce((sum, count) => sum + count, 0);
    let done = 0;
    const found: [TableName, string[]][] = [];
    for (const name of tableNames) {
      const onRows = (count: number) => {
        done += count;
        onProgress(total === 0 ? 1 : done / total);
      };
      found.push([name, name === 'evidence' ? [] : await linesOf(name, onRows)]);
    }
    return { found, pictures: await db.evidence.orderBy(':id').toArray() };
  });
  const parts: string[] = [];
  for (const [name, lines] of found) {
    if (name === 'evidence') for (const row of pictures) lines.push(await pictureLine(row));
    parts.push(`  ${JSON.stringify(name)}: [\n${lines.join(',\n')}\n  ],\n`);
  }
  const head = { format: 'dropback', version: 1, exportedAt: now.toISOString() };
  const settings = JSON.stringify(await readSettings());
  const headLines = Object.entries(head).map(([key, value]) => `  "${key}": ${JSON.stringify(value)},\n`);
  return ['{\n', ...headLines, ...parts, `  "settings": ${settings}\n}\n`].join('');
}

/**
 * Some rows as the text of an export that changes no settings, to bring back what is about to be deleted.
 * @param rows by table; tables that no file has are passed over.
 */
export async function exportRows(
  rows: { readonly [Name in TableName]?: readonly object[] },
  now: Date = new Date(),
): Promise<string> {
  const lists: Record<string, unknown[]> = {};
  for (const name of tableNames) {
    const found = rows[name] ?? [];
    const ready =
      name === 'evidence' ? await Promise.all((found as EvidenceRecord[]).map(pictureToFile)) : found;
    lists[name] = ready.map((row) => toFile(row, rowKeys[name]));
  }
  return JSON.stringify({
    format: 'dropback',
    version: 1,
    exportedAt: now.toISOString(),
    ...lists,
    settings: {},
  });
}
