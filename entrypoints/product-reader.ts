import { defineUnlistedScript } from '#imports';
import { send } from '../utils/messaging/send';
import { readPage } from '../utils/shops/read';

/** Injected by the background into a product page that is watched; nowhere else. */
export default defineUnlistedScript(async () => {
  await send('background:product-seen', { url: location.href, facts: readPage(document, location.href) });
});
