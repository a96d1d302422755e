import { defineContentScript } from '#imports';
import { send } from '../../utils/messaging/send';
import { orderMatches } from '../../utils/shops/amazon/matches';
import { readAmazonOrders } from '../../utils/shops/amazon/order-readers';
import { settled } from './settled';

export default defineContentScript({
  matches: orderMatches,
  runAt: 'document_idle',
  // It would tell the page, with the extension's id, that the script has begun.
  noScriptStartedPostMessage: true,
  async main(ctx) {
    // Cards can arrive encrypted; the page's own script makes them readable a moment later (design.md decision 9).
    const facts = await settled(() => readAmazonOrders(document, location.href), ctx);
    if (!facts || facts.page === 'product' || (facts.page === 'unknown' && !facts.expected)) return;
    await send('background:orders-seen', { url: location.href, facts });
  },
});
