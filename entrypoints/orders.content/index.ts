import { defineContentScript } from '#imports';
import type { PageFacts } from '../../utils/domain/page';
import { speak } from '../../utils/i18n';
import type { StripContent } from '../../utils/messages';
import { send } from '../../utils/messaging/send';
import { orderMatches } from '../../utils/shops/amazon/matches';
import { readAmazonOrders } from '../../utils/shops/amazon/order-readers';
import { onRevision } from '../../utils/store/mirror';
import { settled } from './settled';
import { showStrips } from './strips';

async function show({ watched, language }: StripContent): Promise<void> {
  await speak(language);
  showStrips(watched);
}

function orderIdsOf(facts: PageFacts): string[] {
  if (facts.page === 'order-list') return facts.orders.map(({ orderId }) => orderId);
  return 'order' in facts ? [facts.order.orderId] : [];
}

export default defineContentScript({
  matches: orderMatches,
  runAt: 'document_idle',
  async main(ctx) {
    // Cards can arrive encrypted; the page's own script makes them readable a moment later (design.md decision 9).
    const facts = await settled(() => readAmazonOrders(document, location.href), ctx);
    if (!facts || facts.page === 'unknown' || facts.page === 'product') return;
    const url = location.href;
    await show(await send('background:orders-seen', { url, facts }));
    const orderIds = orderIdsOf(facts);
    if (orderIds.length === 0) return;
    const refresh = async () => show(await send('background:orders-watched', { url, orderIds }));
    // After an update of the extension this page talks to nobody; it keeps what it shows.
    const stop = onRevision(() => void refresh().catch(() => stop()));
    ctx.onInvalidated(stop);
  },
});
