const isField = (target: EventTarget | null) =>
  target instanceof Element && target.closest('input, select, textarea') !== null;

/**
 * Holds the page at its top or its end from the key that asked for it until the shopper does something else: heights
 * that are learnt on the way move both.
 * @param ended stops it.
 * @returns goes there again, to be called after the page's height may have changed.
 */
export function holdEdge(ended: AbortSignal): () => void {
  let edge: 'Home' | 'End' | null = null;
  let isScrolling = false;
  const options = { passive: true, signal: ended };
  const hold = () => {
    if (edge === null || isScrolling) return;
    scrollTo({ top: edge === 'Home' ? 0 : document.documentElement.scrollHeight, behavior: 'instant' });
  };
  addEventListener(
    'keydown',
    ({ key, target }) => {
      edge = (key === 'Home' || key === 'End') && !isField(target) ? key : null;
    },
    options,
  );
  const leave = () => {
    edge = null;
  };
  for (const other of ['wheel', 'pointerdown', 'touchstart']) addEventListener(other, leave, options);
  addEventListener(
    'scroll',
    () => {
      isScrolling = true;
    },
    options,
  );
  addEventListener(
    'scrollend',
    () => {
      isScrolling = false;
      hold();
    },
    options,
  );
  return hold;
}
