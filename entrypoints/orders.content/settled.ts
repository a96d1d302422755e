import type { ContentScriptContext } from '#imports';
import type { PageFacts } from '../../utils/domain/page';

/** A page that is not readable by then stays unread; opening it again tries again. */
const patienceMs = 20_000;

const isReady = (facts: PageFacts) =>
  facts.page !== 'unknown' && !(facts.page === 'order-list' && facts.encrypted);

/**
 * Reads the page, and again whenever it changed, until it can be read.
 * @returns what was read last when the patience ends: encrypted cards are left out, the others are there. Null when
 * the extension was replaced meanwhile.
 */
export function settled(read: () => PageFacts, ctx: ContentScriptContext): Promise<PageFacts | null> {
  const first = read();
  if (isReady(first)) return Promise.resolve(first);
  return new Promise((resolve) => {
    let latest = first;
    let pending = false;
    const finish = (facts: PageFacts | null) => {
      observer.disconnect();
      resolve(facts);
    };
    const observer = new MutationObserver(() => {
      if (pending) return;
      pending = true;
      ctx.requestIdleCallback(
        () => {
          pending = false;
          latest = read();
          if (isReady(latest)) finish(latest);
        },
        { timeout: 1_000 },
      );
    });
    observer.observe(document.body, { childList: true, subtree: true });
    ctx.setTimeout(() => finish(latest), patienceMs);
    ctx.onInvalidated(() => finish(null));
  });
}
