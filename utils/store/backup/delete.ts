import { browser } from 'wxt/browser';
import { db } from '../db';

let deletions = 0;

/** How often everything was deleted since this context started: what was on its way before then is not to be kept. */
export function deletionsSoFar(): number {
  return deletions;
}

/** Forgets everything: the database, the settings, the mirrors and the tabs that belonged to a message. */
export async function deleteEverything(): Promise<void> {
  deletions += 1;
  await db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())));
  await browser.storage.local.clear();
  await browser.storage.session.clear();
}
