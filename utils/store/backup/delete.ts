import { browser } from 'wxt/browser';
import { forgetTabs } from '../contact-tabs';
import { db } from '../db';
import { whileDeleting } from '../deletions';

/**
 * Forgets everything: the database, the settings, the mirrors and the tabs that belonged to a message. What is being
 * written is written before; what is on its way then is not kept.
 */
export function deleteEverything(): Promise<void> {
  return whileDeleting(null, async () => {
    await db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())));
    await browser.storage.local.clear();
    await forgetTabs();
    await browser.storage.session.clear();
  });
}
