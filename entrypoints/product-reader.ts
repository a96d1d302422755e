import { defineUnlistedScript } from '#imports';
import { send } from '../utils/messaging/send';
import { readAmazonProduct } from '../utils/shops/amazon/product-reader';

/** Injected by the background into a product page that is watched; nowhere else. */
export default defineUnlistedScript(async () => {
  await send('background:product-seen', {
    url: location.href,
    facts: readAmazonProduct(document, location.href),
  });
});
