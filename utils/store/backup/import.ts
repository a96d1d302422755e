import * as v from 'valibot';
import type { ImportReply } from '../../messages';
import { toSettings } from '../../settings';
import { db } from '../db';
import { changeSettings, readSettings } from '../settings-store';
import { exportFile } from './format';

function parseJson(json: string): { readonly value: unknown } | { readonly refused: string } {
  try {
    return { value: JSON.parse(json) };
  } catch (error) {
    return { refused: `It is not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/**
 * Takes in an export: rows are merged by key, and where the file and the store differ the file wins, settings too.
 * A file that is not an export is refused whole, with the reason and the place, and nothing is touched.
 */
export async function importData(json: string): Promise<ImportReply> {
  const parsed = parseJson(json);
  if ('refused' in parsed) return { refused: parsed.refused, at: null };
  const file = v.safeParse(exportFile, parsed.value);
  if (!file.success) {
    const [issue] = file.issues;
    return { refused: issue.message, at: v.getDotPath(issue) };
  }
  const { purchases, observations, claims, orders, alerts, templates, settings } = file.output;
  const tables = [db.purchases, db.observations, db.claims, db.orders, db.alerts, db.templates];
  await db.transaction('rw', tables, async () => {
    await db.purchases.bulkPut(purchases);
    await db.observations.bulkPut(observations);
    await db.claims.bulkPut(claims);
    await db.orders.bulkPut(orders);
    await db.alerts.bulkPut(alerts);
    await db.templates.bulkPut(templates);
  });
  await changeSettings(toSettings({ ...(await readSettings()), ...settings }));
  return {
    imported: { purchases: purchases.length, observations: observations.length, claims: claims.length },
  };
}
