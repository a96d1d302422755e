import type { Browser } from 'webextension-polyfill';

/** Stands for `wxt/browser` in the bench's bundle: the extension page's own interfaces, which answer by promises. */
export const { chrome: browser } = globalThis as unknown as { chrome: Browser };
