/** Stands for `wxt/browser` in DOM tests: the same API, in memory. */
export { fakeBrowser as browser } from 'wxt/testing/fake-browser';
