import { browser } from 'wxt/browser';
import type { OnProgress } from './breath';

const key = 'importProgress';
const everyMs = 200;

/** Tells pages how far the import in the background is; the last word is null. */
export function progressTeller(): { readonly tell: OnProgress; readonly end: () => Promise<void> } {
  let last = 0;
  return {
    tell(part) {
      if (Date.now() - last < everyMs) return;
      last = Date.now();
      void browser.storage.session.set({ [key]: part });
    },
    end: () => browser.storage.session.remove(key),
  };
}

/** Calls back as the import in the background goes on, until the returned function is called. */
export function onImportProgress(listener: OnProgress): () => void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const part = changes[key]?.newValue;
    if (area === 'session' && typeof part === 'number') listener(part);
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}
