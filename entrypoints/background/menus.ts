import { type Browser, browser } from 'wxt/browser';
import { purchaseKey } from '../../utils/domain/purchase';
import { speak } from '../../utils/i18n/speak';
import { menuTexts } from '../../utils/i18n/texts/tools';
import { orderMatches, productMatches } from '../../utils/shops/amazon/matches';
import { db } from '../../utils/store/db';
import { onSettings, readSettings } from '../../utils/store/settings-store';
import { addAddress, namedPurchase } from '../../utils/watch/add-address';
import { evidenceSubject, saveEvidenceFromMenu } from '../../utils/watch/evidence-notice';

let language: string | null | undefined;

async function createMenus(chosen: string | null): Promise<void> {
  language = chosen;
  await speak(chosen);
  const t = menuTexts.get();
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: 'watch',
    title: t.watch,
    contexts: ['page', 'link', 'image', 'selection'],
    documentUrlPatterns: [...orderMatches, ...productMatches],
  });
  browser.contextMenus.create({
    id: 'evidence',
    title: t.evidence,
    contexts: ['page', 'image', 'selection'],
    documentUrlPatterns: productMatches,
  });
}

// Installation and start can come in one turn; of two runs side by side each would create what the other removed.
let queue: Promise<unknown> = Promise.resolve();

function renew(): void {
  queue = queue
    .then(async () => createMenus((await readSettings()).language))
    .catch((error: unknown) => console.error('The context menu could not be made', error));
}

/** Opens what is remembered of the purchase, or the form to add it, filled with what link and page say. */
async function watch(addresses: readonly string[]): Promise<void> {
  const named = namedPurchase(addresses);
  if (!named) return;
  const { marketplace, asin, orderId } = named;
  const key = asin && orderId ? purchaseKey({ marketplace, orderId, asin, line: 0 }) : null;
  const known = key !== null && (await db.purchases.get(key)) !== undefined;
  const path = known ? `/dashboard.html#/purchase/${encodeURIComponent(key)}` : addAddress(named);
  await browser.tabs.create({ url: browser.runtime.getURL(path as '/dashboard.html') });
}

async function choose(info: Browser.contextMenus.OnClickData, tab?: Browser.tabs.Tab): Promise<void> {
  if (info.menuItemId === 'watch')
    await watch([info.linkUrl, info.pageUrl, tab?.url].filter((each) => each !== undefined));
  if (info.menuItemId === 'evidence' && tab?.id !== undefined) await saveEvidenceFromMenu(tab.id);
}

async function showPurchaseOf(notificationId: string): Promise<void> {
  const purchase = evidenceSubject(notificationId);
  if (purchase === null) return;
  await browser.notifications.clear(notificationId);
  if (purchase === '') return;
  const path = `/dashboard.html#/purchase/${encodeURIComponent(purchase)}`;
  await browser.tabs.create({ url: browser.runtime.getURL(path as '/dashboard.html') });
}

/** The entries of the context menu on order and product pages, in the shopper's language. */
export function setUpMenus(): void {
  browser.runtime.onInstalled.addListener(renew);
  browser.runtime.onStartup.addListener(renew);
  onSettings((settings) => {
    if (settings.language !== language) renew();
  });
  browser.contextMenus.onClicked.addListener((info, tab) => void choose(info, tab));
  browser.notifications.onClicked.addListener((id) => void showPurchaseOf(id));
}
