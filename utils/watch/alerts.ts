import { browser } from 'wxt/browser';
import type { Drop } from '../domain/drop';
import { speak } from '../i18n';
import { format } from '../i18n/format';
import { alertTexts } from '../i18n/texts';
import { db } from '../store/db';
import type { WatchedPurchase } from '../store/overview';
import { readOverview } from '../store/queries';
import { readSettings } from '../store/settings-store';

const prefix = 'drop:';

/** The purchase that a notification is about, or null for another notification. */
export function purchaseOfAlert(notificationId: string): string | null {
  return notificationId.startsWith(prefix) ? notificationId.slice(prefix.length) : null;
}

/** Certain drops that the shopper has not acted on. */
function openCertain(drops: readonly WatchedPurchase[]): WatchedPurchase[] {
  return drops.filter(({ drop, claim }) => drop?.certain && (claim === null || claim.state === 'drafted'));
}

/** Shows the number of open certain drops on the toolbar; nothing for none. */
export async function refreshBadge(now: Date): Promise<void> {
  const { drops } = await readOverview(now);
  const count = openCertain(drops).length;
  await browser.action.setBadgeText({ text: count > 0 ? String(count) : '' });
  await browser.action.setBadgeBackgroundColor({ color: '#0b6e4f' });
}

/** Whether this price was not told yet: the first drop, or a further one. */
async function isNews(purchaseKey: string, drop: Drop): Promise<boolean> {
  const told = await db.alerts.get(purchaseKey);
  return !told || drop.now.minor < told.price;
}

function textOf({ purchase, drop }: WatchedPurchase & { readonly drop: Drop }) {
  const texts = alertTexts.get();
  const { money } = format.get();
  return {
    title: texts.title({ amount: money(drop.inAll) }),
    message: texts.message({ title: purchase.title, paid: money(drop.paid), now: money(drop.now) }),
  };
}

/**
 * Notifies of each certain drop once and sets the badge. An alert is recorded after it was shown, under one stable
 * id: a killed worker may show it again in place, never lose it (design.md decision 11).
 */
export async function raiseAlerts(now: Date): Promise<void> {
  await refreshBadge(now);
  const { notifications, language } = await readSettings();
  if (!notifications) return;
  await speak(language);
  const { drops } = await readOverview(now);
  for (const watched of openCertain(drops)) {
    const { drop } = watched;
    if (!drop || !(await isNews(watched.purchase.key, drop))) continue;
    const purchaseKey = watched.purchase.key;
    await browser.notifications.create(`${prefix}${purchaseKey}`, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/128.png'),
      ...textOf({ ...watched, drop }),
    });
    await db.alerts.put({ purchaseKey, price: drop.now.minor, shownAt: now.toISOString() });
  }
}
