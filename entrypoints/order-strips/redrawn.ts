/** A page draws in bursts; one look after a burst is enough. */
const afterMs = 150;

/**
 * Calls back after parts of a page were added or removed, once for each burst, until the returned function is called.
 * What the callback itself changes is a burst of its own: it must leave a page alone that is as it should be.
 */
export function onRedrawn(root: Node, look: () => void): () => void {
  let waiting: ReturnType<typeof setTimeout> | null = null;
  const observer = new MutationObserver(() => {
    waiting ??= setTimeout(() => {
      waiting = null;
      look();
    }, afterMs);
  });
  observer.observe(root, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    if (waiting !== null) clearTimeout(waiting);
  };
}
