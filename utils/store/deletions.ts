import { betweenImports, whileImporting } from './import-lock';

/** What was deleted since this context started: the key of a purchase, or null for everything. */
const deleted: (string | null)[] = [];

/** How many deletions there had been when something set out; a worker that dies takes what was on its way with it. */
export type Mark = number;

/** To be taken before the store is asked for what {@link unlessDeleted} is to write about. */
export function deletionMark(): Mark {
  return deleted.length;
}

/**
 * Deletes: alone, so that what is being written is written before, and with a note, so that what set out before is not
 * written any more.
 * @param what the key of a purchase, or null for everything.
 */
export function whileDeleting<Result>(what: string | null, act: () => Promise<Result>): Promise<Result> {
  return whileImporting(() => {
    deleted.push(what);
    return act();
  });
}

/** Whether everything was deleted since a mark. Asked inside a lock, or the answer may be old before it is used. */
export function isAllDeleted(since: Mark): boolean {
  return deleted.indexOf(null, since) >= 0;
}

/**
 * Writes what was on its way since a mark, between deletions and imports.
 * @param write is told the keys of the purchases that were deleted since; is not called when everything was.
 * @returns null: everything was deleted.
 */
export function unlessDeleted<Result>(
  since: Mark,
  write: (gone: readonly string[]) => Promise<Result>,
): Promise<Result | null> {
  return betweenImports(async () => {
    if (isAllDeleted(since)) return null;
    return write(deleted.slice(since).filter((key) => key !== null));
  });
}
