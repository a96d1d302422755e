import { browser } from 'wxt/browser';
import { glanceKey, settingsKey } from '../../utils/store/keys';

type Stored = Readonly<Record<string, unknown>>;

/**
 * What the popup draws first, in one question, for each is a message. A built popup has asked before its scripts came
 * (`build/popup.ts`).
 * @returns values of `storage.local` by key; null: they cannot be read.
 */
export function readStored(): Promise<Stored | null> {
  const { dropbackStored } = globalThis as { dropbackStored?: Promise<Stored | null> };
  return dropbackStored ?? browser.storage.local.get([settingsKey, glanceKey]).catch(() => null);
}
