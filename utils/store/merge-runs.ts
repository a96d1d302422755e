import { breather } from './backup/breath';

/** Two sorted lists as one. Pauses on the way, so that a page with a long list goes on. */
async function mergeTwo<Each>(
  left: readonly Each[],
  right: readonly Each[],
  compare: (a: Each, b: Each) => number,
  breathe: () => Promise<void>,
): Promise<Each[]> {
  const merged: Each[] = [];
  for (let [from, other] = [0, 0]; ; ) {
    const [one, two] = [left[from], right[other]];
    if (one === undefined) return merged.concat(right.slice(other));
    if (two === undefined) return merged.concat(left.slice(from));
    if (compare(one, two) <= 0) {
      merged.push(one);
      from += 1;
    } else {
      merged.push(two);
      other += 1;
    }
    if (merged.length % 1_000 === 0) await breathe();
  }
}

/**
 * Sorted lists as one sorted list, in turns of a few ms: a browser sorts a long list in one go, during which its page
 * stands still.
 * @param runs each in the order of `compare`; equal ones keep the order of the lists.
 */
export async function mergeRuns<Each>(
  runs: readonly (readonly Each[])[],
  compare: (a: Each, b: Each) => number,
): Promise<readonly Each[]> {
  const breathe = breather();
  let left = runs;
  while (left.length > 1) {
    const next: (readonly Each[])[] = [];
    for (let at = 0; at < left.length; at += 2)
      next.push(await mergeTwo(left[at] ?? [], left[at + 1] ?? [], compare, breathe));
    left = next;
  }
  return left[0] ?? [];
}
