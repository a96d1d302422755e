/** The popup is used after so many ms at the latest, whatever the browser does meanwhile. */
const latest = 200;

/**
 * Runs what the first drawing does not need, once it has been painted.
 * @returns gives it up.
 */
export function whenIdle(run: () => void): () => void {
  const waiting = requestIdleCallback(run, { timeout: latest });
  return () => cancelIdleCallback(waiting);
}
