import type { Table } from 'dexie';
import * as v from 'valibot';
import type { ImportReply } from '../../messages';
import { toSettings } from '../../settings';
import { db } from '../db';
import { deletionMark, isAllDeleted } from '../deletions';
import { whileImporting } from '../import-lock';
import { moveWindows } from '../orders';
import { changeSettings, readSettings } from '../settings-store';
import { breather, type OnProgress, piecesOf } from './breath';
import { fileHead, rowSchemas, type TableName, tableNames } from './format';
import { type Refusal, refusalOf } from './refusal';

type Rows = { readonly [Name in TableName]: readonly v.InferOutput<(typeof rowSchemas)[Name]>[] };

interface Checked {
  readonly rows: Rows;
  readonly settings: Readonly<Record<string, unknown>>;
}

/** Reads and checks a whole file; nothing is written. The first half of the way, by `onProgress`. */
async function check(json: string, onProgress: OnProgress): Promise<Checked | Refusal> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { refused: 'not-json', at: null };
  }
  const head = v.safeParse(fileHead, value);
  if (!head.success) return refusalOf(head.issues[0], []);
  const total = tableNames.reduce((sum, name) => sum + head.output[name].length, 0);
  const breathe = breather();
  const rows: Partial<Record<TableName, unknown[]>> = {};
  let done = 0;
  for (const name of tableNames) {
    const checked: unknown[] = [];
    for (const [index, row] of head.output[name].entries()) {
      const read = v.safeParse(rowSchemas[name], row);
      if (!read.success) return refusalOf(read.issues[0], [name, String(index)]);
      checked.push(read.output);
      done += 1;
      if (done % 100 === 0) {
        onProgress(done / total / 2);
        await breathe();
      }
    }
    rows[name] = checked;
  }
  return { rows: rows as Rows, settings: head.output.settings };
}

const rowsAtOnce = 500;

/**
 * Writes everything in one transaction: all of it, or nothing. Each piece is its own turn.
 * @param windowDays where the file changes the length of windows: those that are here move with it, and the file's own
 * come as they are.
 */
async function write(rows: Rows, windowDays: number | null, onProgress: OnProgress): Promise<void> {
  const total = tableNames.reduce((sum, name) => sum + rows[name].length, 0);
  const tables = tableNames.map((name) => db[name] as Table);
  await db.transaction('rw', [...tables, db.products], async () => {
    if (windowDays !== null) await moveWindows(windowDays);
    let done = 0;
    for (const name of tableNames) {
      for (const piece of piecesOf<unknown>(rows[name], rowsAtOnce)) {
        await (db[name] as Table).bulkPut([...piece]);
        done += piece.length;
        onProgress(0.5 + done / total / 2);
      }
    }
    // A file may bring a newer observation than the one that is known as the newest.
    if (rows.observations.length > 0) {
      await db.products.toCollection().modify((product: { latest: string | null }) => {
        product.latest = null;
      });
    }
  });
}

/**
 * Settings first: rows that came before theirs would be watched as the old ones say. A worker that dies in between has
 * the settings alone, and the next import of the file brings the rest. The length of windows last: while it is the old
 * one, that import moves them.
 */
async function takeIn({ rows, settings }: Checked, onProgress: OnProgress): Promise<void> {
  const before = await readSettings();
  const { windowDays, ...others } = toSettings({ ...before, ...settings });
  await changeSettings(others);
  try {
    await write(rows, windowDays === before.windowDays ? null : windowDays, onProgress);
  } catch (error) {
    await changeSettings(before);
    throw error;
  }
  await changeSettings({ windowDays });
}

/**
 * Takes in an export: rows are merged by key, and where the file and the store differ the file wins, settings too.
 * A file that is not an export is refused whole, with the reason and the place, and nothing is touched. However large
 * it is, others have their turn every few ms, but for the browser's own reading of the JSON. Not taken in when
 * everything is deleted while it is checked; a deletion that comes later waits for it.
 */
export async function importData(json: string, onProgress: OnProgress = () => {}): Promise<ImportReply> {
  const since = deletionMark();
  const checked = await check(json, onProgress);
  if ('refused' in checked) return checked;
  const isTaken = await whileImporting(async () => {
    if (isAllDeleted(since)) return false;
    await takeIn(checked, onProgress);
    return true;
  });
  if (!isTaken) return { refused: 'deleted', at: null };
  const { purchases, observations, claims } = checked.rows;
  return {
    imported: { purchases: purchases.length, observations: observations.length, claims: claims.length },
  };
}
