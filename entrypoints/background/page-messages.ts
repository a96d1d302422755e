import { spokenFor } from '../../utils/i18n/speak';
import type { Handlers } from '../../utils/messaging/receive';
import { watchingOf } from '../../utils/settings';
import { marketplaceOf, shopOf } from '../../utils/shops';
import { deletionMark } from '../../utils/store/deletions';
import { noteUnreadPage } from '../../utils/store/layout-reports';
import { watchedAsins } from '../../utils/store/mirror';
import type { WatchedPurchase } from '../../utils/store/overview';
import { readSettings } from '../../utils/store/settings-store';
import { keepingTrouble } from '../../utils/store/trouble';
import { readWatchedOrders } from '../../utils/store/watched';
import { raiseAlerts } from '../../utils/watch/alerts';
import { checkNow } from '../../utils/watch/check-now';
import { ingestProductPage, seeOrderPage } from '../../utils/watch/ingest';
import { startRound } from '../../utils/watch/round';
import { inject } from './inject';

/** The watched product that an address names, or null. */
async function watchedProduct(url: string) {
  const marketplace = marketplaceOf(url);
  const asin = marketplace && shopOf(marketplace).asinOf(url);
  if (!asin) return null;
  return (await watchedAsins(marketplace.host)).includes(asin) ? { host: marketplace.host, asin } : null;
}

/** The purchases that strips on an open page speak of; [] when strips are switched off. */
async function inStrips(
  marketplace: string | undefined,
  orderIds: readonly string[],
): Promise<readonly WatchedPurchase[]> {
  const settings = await readSettings();
  if (!settings.strip || !marketplace) return [];
  return readWatchedOrders(marketplace, orderIds, new Date(), watchingOf(settings).threshold);
}

/** What pages of the shop and "Check prices now" bring in. */
export const pageHandlers: Pick<
  Handlers<'background'>,
  | 'background:orders-seen'
  | 'background:orders-watched'
  | 'background:product-opened'
  | 'background:product-seen'
  | 'background:check-now'
> = {
  'background:orders-seen': async ({ url, facts }, { tabId }) => {
    const since = deletionMark();
    const marketplace = marketplaceOf(url);
    if (!marketplace) return;
    await noteUnreadPage(url, facts, new Date(), since);
    const orderIds = await keepingTrouble(() => seeOrderPage(marketplace.host, facts, new Date(), since));
    void startRound();
    const watched = await inStrips(marketplace.host, orderIds);
    if (tabId === null || watched.length === 0) return;
    await inject(tabId, 'order-strips');
  },
  'background:orders-watched': async ({ url, orderIds, groups }) => ({
    watched: await inStrips(marketplaceOf(url)?.host, orderIds),
    spoken: await spokenFor((await readSettings()).language, groups),
  }),
  'background:product-opened': async ({ url }, { tabId }) => {
    if (tabId === null || !(await watchedProduct(url))) return;
    await inject(tabId, 'product-reader');
  },
  'background:product-seen': async ({ url, facts }) => {
    const since = deletionMark();
    const product = await watchedProduct(url);
    if (product) await noteUnreadPage(url, facts, new Date(), since);
    if (!product || facts.page !== 'product') return;
    const at = new Date();
    const { host: marketplace, asin } = product;
    const read = await keepingTrouble(() =>
      ingestProductPage(facts, { marketplace, asin, how: 'visit', at, size: null, since }),
    );
    if (read) await raiseAlerts(at);
  },
  'background:check-now': () => checkNow(new Date()),
};
