import { treesOf } from './trees';

/** A page's changes are looked at together, at most this often. */
const gapMs = 150;

/** Frames load and panels fade in without a change that an observer sees. */
const unseenEvents = ['load', 'transitionend', 'animationend'] as const;

/** Waits for what appears late. */
export interface LateFields {
  /** Starts the patience anew, also after its end: the shopper did something that may open the next step. */
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
  let state: 'running' | 'out-of-patience' | 'stopped' = 'running';
  let end: ReturnType<typeof setTimeout> | undefined;
  const schedule = () => {
    if (pending || state !== 'running') return;
    pending = true;
    setTimeout(() => {
      requestAnimationFrame(() => {
        pending = false;
        if (state === 'running') onChange();
      });
    }, gapMs);
  };
  const observer = new MutationObserver(schedule);
  const widen = () => {
    if (state !== 'running') return;
    for (const { root } of treesOf(document)) {
      if (observed.has(root)) continue;
      observed.add(root);
      observer.observe(root, {
        childList: true,
        subtree: true,
        attributeFilter: [
          'class',
          'style',
          'hidden',
          'disabled',
          'readonly',
          'contenteditable',
          'aria-hidden',
          'open',
        ],
      });
      for (const event of unseenEvents) root.addEventListener(event, schedule, true);
    }
  };
  const rest = (next: typeof state) => {
    state = next;
    clearTimeout(end);
    observer.disconnect();
    for (const root of observed) {
      for (const event of unseenEvents) root.removeEventListener(event, schedule, true);
    }
    observed.clear();
  };
  const wait = () => {
    clearTimeout(end);
    end = setTimeout(() => {
      rest('out-of-patience');
      onEnd();
    }, patienceMs);
  };
  widen();
  wait();
  return {
    widen,
    stop: () => rest('stopped'),
    extend: () => {
      if (state === 'stopped') return;
      state = 'running';
      widen();
      wait();
      schedule();
    },
    running: () => state === 'running',
  };
}
