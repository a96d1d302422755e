import { useLayoutEffect, useRef } from 'preact/hooks';

/** How far down each visited place of the history was left, CSS pixels, by the number that it carries as its state. */
const tops = new Map<number, number>();

/** The place in the history where the page is: its number, and whether the shopper comes to it for the first time. */
function placeNow(): { readonly number: number; readonly isNew: boolean } {
  const state: unknown = history.state;
  if (typeof state === 'number') return { number: state, isNew: false };
  const number = Date.now();
  history.replaceState(number, '');
  return { number, isNew: true };
}

/** For how long a view that is on its way may still grow, ms. */
const patience = 2_000;

/** Scrolls to where the shopper was as soon as the view is long enough, unless he does something first. */
function scrollBack(top: number): void {
  const done = new AbortController();
  const reach = () => {
    scrollTo(0, top);
    if (Math.abs(scrollY - top) < 1) done.abort();
  };
  reach();
  if (done.signal.aborted) return;
  const grown = new ResizeObserver(reach);
  grown.observe(document.body);
  const timer = setTimeout(() => done.abort(), patience);
  for (const act of ['wheel', 'keydown', 'pointerdown', 'hashchange'])
    addEventListener(act, () => done.abort(), { signal: done.signal });
  done.signal.addEventListener('abort', () => {
    grown.disconnect();
    clearTimeout(timer);
  });
}

/**
 * Shows a view that the shopper comes to from its top, and one that he comes back to where he left it. Gives it the
 * focus if that went with the view of before.
 * @param view the part of the address that makes another view of it.
 */
export function useArrival(view: string): void {
  const before = useRef(view);
  const place = useRef(0);
  // Listens earlier than what draws the next view.
  useLayoutEffect(() => {
    history.scrollRestoration = 'manual';
    const leave = () => tops.set(place.current, scrollY);
    addEventListener('hashchange', leave);
    return () => removeEventListener('hashchange', leave);
  }, []);
  useLayoutEffect(() => {
    const { number, isNew } = placeNow();
    place.current = number;
    if (before.current === view) return;
    before.current = view;
    if (isNew) scrollTo(0, 0);
    else scrollBack(tops.get(number) ?? 0);
    if (document.activeElement === document.body)
      document.querySelector('main')?.focus({ preventScroll: true });
  });
}
