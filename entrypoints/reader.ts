import { defineUnlistedScript } from '#imports';
import { readPage } from '../utils/shops/read';

/** Leaves the readers in the page of the extension that asks for them. */
export default defineUnlistedScript(() => {
  globalThis.dropbackReader = readPage;
});
