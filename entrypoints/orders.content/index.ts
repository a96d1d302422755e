import { defineContentScript } from '#imports';
import type { PageFacts } from '../../utils/domain/page';
import { send } from '../../utils/messaging/send';
import { orderMatches } from '../../utils/shops/amazon/matches';
import { readPage } from '../../utils/shops/read';
import { onRevision } from '../../utils/store/mirror';
import { readSettings } from '../../utils/store/settings-store';
import { settled } from './settled';
import { showStrips } from './strips';

/** Tells the background what the page says and shows at each order what it knows. */
async function report(facts: PageFacts): Promise<void> {
  const { watched } = await send('background:orders-seen', { url: location.href, facts });
  const { strip } = await readSettings();
  showStrips(strip ? watched : []);
}

export default defineContentScript({
  matches: orderMatches,
  runAt: 'document_idle',
  async main(ctx) {
    // Cards can arrive encrypted; the page's own script makes them readable a moment later (design.md decision 9).
    const facts = await settled(() => readPage(document, location.href), ctx);
    if (!facts || facts.page === 'unknown' || facts.page === 'product') return;
    await report(facts);
    if (facts.page === 'wall') return;
    const stop = onRevision(() => void report(facts).catch(() => stop()));
    ctx.onInvalidated(stop);
  },
});
