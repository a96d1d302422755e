import type { Session } from '../../browsers/launch.ts';

export interface StoredRow {
  readonly [field: string]: unknown;
}

/** All rows of one of the extension's tables, read beside its own code. */
export function rowsOf(session: Session, table: string): Promise<StoredRow[]> {
  return session.evaluateInExtension(
    (name) =>
      new Promise<StoredRow[]>((resolve, reject) => {
        const open = indexedDB.open('dropback');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const all = open.result.transaction(name).objectStore(name).getAll();
          all.onerror = () => reject(all.error);
          all.onsuccess = () => {
            open.result.close();
            resolve(all.result);
          };
        };
      }),
    table,
  );
}
