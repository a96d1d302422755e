/** Held by an import, or a change of settings that moves rows, alone, or by any number of readers; a worker that dies lets go of it. */
const name = 'dropback-import';

/** Runs such a change: nobody reads settings and rows together before it is over. */
export function whileImporting<Result>(work: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request(name, work);
}

/**
 * Runs something that reads settings and rows together, never those of before an import beside those of after it.
 * Not inside another such call: an import that waits between the two would stop both.
 */
export function betweenImports<Result>(work: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request(name, { mode: 'shared' }, work);
}
