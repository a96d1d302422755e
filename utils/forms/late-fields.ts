import { treesOf } from './trees';

/** A page's changes are looked at together, at most this often. */
const gapMs = 150;

/** Waits for what appears late. */
export interface LateFields {
  /** Starts the patience anew: the shopper did something that may open the next step. */
  extend(): void;
  /** Watches the frames and shadow roots that appeared since. */
  widen(): void;
  stop(): void;
  readonly running: () => boolean;
}

/**
 * Calls back in the frame after the page changed, in any of its trees, until stopped or until the patience ends.
 * An observer, not a clock: a page that stands still costs nothing.
 * @param patienceMs how long after the start, or the last {@link LateFields.extend}, changes are followed.
 */
export function watchLateFields(
  document: Document,
  patienceMs: number,
  onChange: () => void,
  onEnd: () => void,
): LateFields {
  const observed = new Set<Node>();
  let pending = false;
  let running = true;
  const schedule = () => {
    if (pending || !running) return;
    pending = true;
    setTimeout(() => {
      requestAnimationFrame(() => {
        pending = false;
        if (running) onChange();
      });
    }, gapMs);
  };
  const observer = new MutationObserver(schedule);
  const widen = () => {
    if (!running) return;
    for (const { root } of treesOf(document)) {
      if (observed.has(root)) continue;
      observed.add(root);
      observer.observe(root, {
        childList: true,
        subtree: true,
        attributeFilter: ['class', 'style', 'hidden', 'disabled', 'contenteditable', 'aria-hidden', 'open'],
      });
      // Frames load and panels fade in without a change that an observer sees.
      for (const event of ['load', 'transitionend', 'animationend'])
        root.addEventListener(event, schedule, true);
    }
  };
  const stop = () => {
    running = false;
    clearTimeout(end);
    observer.disconnect();
    for (const root of observed) {
      for (const event of ['load', 'transitionend', 'animationend'])
        root.removeEventListener(event, schedule, true);
    }
  };
  const over = () => {
    stop();
    onEnd();
  };
  let end = setTimeout(over, patienceMs);
  widen();
  return {
    widen,
    stop,
    extend: () => {
      if (!running) return;
      clearTimeout(end);
      end = setTimeout(over, patienceMs);
    },
    running: () => running,
  };
}
