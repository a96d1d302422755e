import { browser } from 'wxt/browser';
import { glanceKey } from './keys';
import type { Overview } from './overview';

/** The shape of what is kept: one of another is not drawn. */
const shape = 2;

interface Kept {
  readonly shape: number;
  /** The calendar day on which it was written: on another one, other windows are open. */
  readonly day: string;
  readonly overview: Overview;
}

/** A popup shows no more before it is scrolled: eight entries of what is watched, or a drop in the place of four. */
const mostWatched = 8;
const perDrop = 4;

/** What is kept of an overview; not whole where something was left out. */
export function glanceOf({ drops: all, watching, ...rest }: Overview): Overview {
  const drops = all.slice(0, mostWatched / perDrop);
  const first = watching.slice(0, mostWatched - perDrop * drops.length);
  const whole = drops.length + first.length === rest.totals.drops + rest.totals.watching;
  return { ...rest, drops, watching: first, whole };
}

/**
 * What was seen last.
 * @param stored values of `storage.local` by key.
 * @returns null when nothing was seen today.
 */
export function glanceIn(stored: Readonly<Record<string, unknown>>, now: Date): Overview | null {
  const kept = stored[glanceKey] as Kept | undefined;
  return kept?.shape === shape && kept.day === now.toDateString() ? kept.overview : null;
}

/** Keeps what the popup draws first; only a real change touches the disk. */
export async function writeGlance(overview: Overview, now: Date): Promise<void> {
  const kept: Kept = { shape, day: now.toDateString(), overview: glanceOf(overview) };
  const { [glanceKey]: before } = await browser.storage.local.get(glanceKey);
  if (JSON.stringify(before) !== JSON.stringify(kept)) await browser.storage.local.set({ [glanceKey]: kept });
}
