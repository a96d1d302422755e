import { browser } from 'wxt/browser';

/**
 * A copy in `storage.local` of what content scripts ask for at once: the watched products by marketplace, so that a
 * product page that nobody watches costs no message, and a number that grows when a price was seen.
 */
const watchedKey = 'watched';
const revisionKey = 'revision';

export type WatchedMirror = Readonly<Record<string, readonly string[]>>;

/** The ASINs watched on one marketplace. */
export async function watchedAsins(marketplace: string): Promise<readonly string[]> {
  const stored = await browser.storage.local.get(watchedKey);
  return (stored[watchedKey] as WatchedMirror | undefined)?.[marketplace] ?? [];
}

/** Writes the mirror; only a real change touches the disk and wakes listeners. */
export async function writeWatched(mirror: WatchedMirror): Promise<void> {
  const stored = await browser.storage.local.get(watchedKey);
  if (JSON.stringify(stored[watchedKey]) !== JSON.stringify(mirror)) {
    await browser.storage.local.set({ [watchedKey]: mirror });
  }
}

/** Tells open pages that what they show may be old. */
export async function bumpRevision(): Promise<void> {
  await browser.storage.local.set({ [revisionKey]: Date.now() });
}

/** Calls back whenever {@link bumpRevision} was called anywhere, until the returned function is called. */
export function onRevision(listener: () => void): () => void {
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && changes[revisionKey]) listener();
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}
