import type { browser as api } from 'wxt/browser';

/** Stands for `wxt/browser` in the bench's bundle: the extension page's own interfaces, which answer by promises. */
export const { chrome: browser } = globalThis as unknown as { chrome: typeof api };
