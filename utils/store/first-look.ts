import { browser } from 'wxt/browser';
import { glanceKey } from './glance';
import { settingsKey } from './settings-store';

/** Values of `storage.local` by key. */
type Stored = Readonly<Record<string, unknown>>;

/**
 * A copy of what the popup draws first, in the pages' own storage: that one answers at once, while the browser's is
 * asked by a message. As old as the last page of ours that was open, so whoever draws it looks again right after.
 */
const key = 'first-look';
const copied = [settingsKey, glanceKey];

/** The copy; null: there is none, or the browser keeps nothing for pages. */
export function firstLook(): Stored | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

/** What the browser's storage holds; from now on the copy says the same. @throws what the storage throws. */
export async function lookAgain(): Promise<Stored> {
  const stored = await browser.storage.local.get(copied);
  try {
    if (copied.some((each) => stored[each])) localStorage.setItem(key, JSON.stringify(stored));
    else localStorage.removeItem(key);
  } catch {
    // Without the copy the popup opens a little later.
  }
  return stored;
}

/** Keeps the copy right while a page of ours is open, whatever is changed or deleted, until the returned function is called. */
export function followLook(): () => void {
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && copied.some((each) => changes[each])) lookAgain().catch(() => undefined);
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}
