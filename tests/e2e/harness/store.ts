import type { Page } from 'puppeteer-core';
import type { Session } from '../../browsers/launch.ts';

export interface StoredRow {
  readonly [field: string]: unknown;
}

/** Runs in a page of the extension, so it may use nothing from here. */
function readRows(table: string): Promise<StoredRow[]> {
  return new Promise((resolve, reject) => {
    const open = indexedDB.open('dropback');
    open.onerror = () => reject(open.error);
    open.onsuccess = () => {
      const all = open.result.transaction(table).objectStore(table).getAll();
      all.onerror = () => reject(all.error);
      all.onsuccess = () => {
        open.result.close();
        resolve(all.result);
      };
    };
  });
}

/** All rows of one of the extension's tables, read beside its own code. */
export function rowsOf(session: Session, table: string): Promise<StoredRow[]> {
  return session.evaluateInExtension(readRows, table);
}

/** The same in a page of the extension that is open already: no tab comes and goes for it. */
export function rowsIn(page: Page, table: string): Promise<StoredRow[]> {
  return page.evaluate(readRows, table);
}
