import { defineContentScript } from '#imports';
import { send } from '../../utils/messaging/send';
import { asinOf } from '../../utils/shops/amazon/addresses';
import { productMatches } from '../../utils/shops/amazon/matches';
import { watchedAsins } from '../../utils/store/mirror';

export default defineContentScript({
  matches: productMatches,
  runAt: 'document_idle',
  async main() {
    const asin = asinOf(location.href);
    if (!asin || !(await watchedAsins(location.hostname)).includes(asin)) return;
    await send('background:product-opened', { url: location.href });
  },
});
