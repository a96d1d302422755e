import { browser } from 'wxt/browser';
import type { Overview } from './overview';

/**
 * The head of the overview and its first entries as the background saw them last, in `storage.local`: what the popup
 * draws before the store is open. What it reads there a moment later takes its place.
 */
const key = 'glance';

/** The shape of what is kept: one of another is not drawn. */
const shape = 1;

interface Kept {
  readonly shape: number;
  /** The calendar day on which it was written: on another one, other windows are open. */
  readonly day: string;
  readonly overview: Overview;
}

/** More than a popup shows before it is scrolled. */
const mostEntries = 8;

/** What is kept of an overview. */
export function glanceOf({ drops, watching, ...rest }: Overview): Overview {
  const first = drops.slice(0, mostEntries);
  return { ...rest, drops: first, watching: watching.slice(0, mostEntries - first.length) };
}

/** What was seen last, or null when nothing was seen today. */
export async function readGlance(now: Date): Promise<Overview | null> {
  const { [key]: stored } = await browser.storage.local.get(key);
  const kept = stored as Kept | undefined;
  return kept?.shape === shape && kept.day === now.toDateString() ? kept.overview : null;
}

/** Keeps what the popup draws first; only a real change touches the disk. */
export async function writeGlance(overview: Overview, now: Date): Promise<void> {
  const kept: Kept = { shape, day: now.toDateString(), overview: glanceOf(overview) };
  const { [key]: before } = await browser.storage.local.get(key);
  if (JSON.stringify(before) !== JSON.stringify(kept)) await browser.storage.local.set({ [key]: kept });
}
