import { browser } from 'wxt/browser';

/**
 * Why nothing can be remembered: the disk or the browser's share of it is full, the database cannot be opened, or a
 * newer Dropback has written it.
 */
export type Trouble = 'full' | 'blocked' | 'newer';

/** Kept beside the database, which is what does not work. */
const key = 'trouble';

const kinds: Readonly<Record<string, Trouble>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  OpenFailedError: 'blocked',
  MissingAPIError: 'blocked',
  InvalidStateError: 'blocked',
  DatabaseClosedError: 'blocked',
  UpgradeError: 'blocked',
  UnknownError: 'blocked',
};

/** What an error says of the store; null for an error that is not about it. Dexie hides the cause inside another. */
export function troubleOf(error: unknown): Trouble | null {
  if (typeof error !== 'object' || error === null) return null;
  const { name, inner } = error as { name?: unknown; inner?: unknown };
  return troubleOf(inner) ?? kinds[String(name)] ?? null;
}

/** What keeps the store from working, or null. */
export async function readTrouble(): Promise<Trouble | null> {
  const { [key]: stored } = await browser.storage.local.get(key);
  return (stored as Trouble | undefined) ?? null;
}

async function noteTrouble(trouble: Trouble | null): Promise<void> {
  if ((await readTrouble()) === trouble) return;
  if (trouble === null) await browser.storage.local.remove(key);
  else await browser.storage.local.set({ [key]: trouble });
}

/**
 * Runs something that writes to the store and keeps in mind whether the store took it, for views to tell.
 * @throws what `write` throws.
 */
export async function keepingTrouble<Result>(write: () => Promise<Result>): Promise<Result> {
  try {
    const result = await write();
    await noteTrouble(null);
    return result;
  } catch (error) {
    const trouble = troubleOf(error);
    // Where not even this can be written there is nobody left to tell.
    if (trouble) await noteTrouble(trouble).catch(() => {});
    throw error;
  }
}

/** Calls back whenever the trouble changed, until the returned function is called. */
export function onTrouble(listener: (trouble: Trouble | null) => void): () => void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[key]) listener((changes[key].newValue as Trouble | undefined) ?? null);
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}
