import { browser } from 'wxt/browser';
import { db } from '../db';

/** Forgets everything: the database, the settings, the mirrors and the tabs that belonged to a message. */
export async function deleteEverything(): Promise<void> {
  await db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())));
  await browser.storage.local.clear();
  await browser.storage.session.clear();
}
