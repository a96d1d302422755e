import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Asks until the answer is neither null, undefined, false nor "".
 * @param what completes "waited … ms for …" in the error; the last error of `ask`, if any, is its cause.
 * @param timeout milliseconds.
 */
export async function waitFor<T>(
  what: string,
  ask: () => T | Promise<T>,
  timeout = 15_000,
): Promise<Exclude<T, null | undefined | false | ''>> {
  const end = Date.now() + timeout;
  let cause: unknown;
  do {
    try {
      const answer = await ask();
      if (answer !== null && answer !== undefined && answer !== false && answer !== '') {
        return answer as Exclude<T, null | undefined | false | ''>;
      }
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    await sleep(100);
  } while (Date.now() < end);
  throw new Error(`waited ${timeout} ms for ${what}`, { cause });
}
