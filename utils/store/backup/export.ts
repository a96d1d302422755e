import { type Money, toDecimal } from '../../domain/money';
import { db } from '../db';
import { readSettings } from '../settings-store';
import { rowKeys } from './format';

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

/**
 * Everything that Dropback keeps, as JSON (design.md section 4). Rows stand in the order of their keys, so that two
 * exports of the same data are the same text but for `exportedAt`.
 */
export async function exportData(now: Date = new Date()): Promise<string> {
  const tables = ['purchases', 'observations', 'claims', 'orders', 'alerts', 'templates'] as const;
  const rows = await db.transaction(
    'r',
    tables.map((name) => db[name]),
    () => Promise.all(tables.map((name) => db[name].toArray() as PromiseLike<object[]>)),
  );
  const inFile = tables.map((name, index) => [
    name,
    (rows[index] ?? []).map((row) => toFile(row, rowKeys[name])),
  ]);
  const file = {
    format: 'dropback',
    version: 1,
    exportedAt: now.toISOString(),
    ...Object.fromEntries(inFile),
    settings: await readSettings(),
  };
  return JSON.stringify(file, null, 2);
}
