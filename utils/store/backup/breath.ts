/** A page that stands still this long (ms) is felt. */
const longest = 20;

/**
 * Lets others have a turn during long work: await it after each small step; it pauses only when the last turn was long
 * ago. Not inside a transaction, which would end.
 */
export function breather(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < longest) return;
    await new Promise((resolve) => setTimeout(resolve));
    last = performance.now();
  };
}

/** Tells how far long work is, from 0 to 1. */
export type OnProgress = (part: number) => void;

/** A list in pieces of at most so many. */
export function* piecesOf<Each>(list: readonly Each[], size: number): Generator<readonly Each[]> {
  for (let from = 0; from < list.length; from += size) yield list.slice(from, from + size);
}
