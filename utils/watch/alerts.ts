import { browser } from 'wxt/browser';
import { type Settings, watchingOf } from '../settings';
import { db } from '../store/db';
import { readOverview, zonesOf } from '../store/queries';
import { readSettings } from '../store/settings-store';
import { type Fallen, isNews, isQuiet, openCertain } from './news';
import { showNotice, withdrawNotice } from './notices';

async function openDrops(now: Date, settings: Settings): Promise<Fallen[]> {
  return openCertain((await readOverview(now, watchingOf(settings))).drops);
}

async function showCount(count: number): Promise<void> {
  await browser.action.setBadgeText({ text: count > 0 ? String(count) : '' });
  await browser.action.setBadgeBackgroundColor({ color: '#0b6e4f' });
}

/** Shows the number of open certain drops on the toolbar; nothing for none. */
export async function refreshBadge(now: Date): Promise<void> {
  await showCount((await openDrops(now, await readSettings())).length);
}

/** Whether the shopper is looking at the popup, which shows every drop. */
async function isPopupOpen(): Promise<boolean> {
  if (import.meta.env.FIREFOX) return browser.extension.getViews({ type: 'popup' }).length > 0;
  const popups = await browser.runtime.getContexts({ contextTypes: ['POPUP' as never] });
  return popups.length > 0;
}

/** What was told of drops that are over: their notifications go; that they were told stays, a price may swing. */
async function withdrawOld(open: readonly Fallen[]): Promise<void> {
  const keys = new Set(open.map(({ purchase }) => purchase.key));
  const told = await db.alerts
    .filter(({ purchaseKey, closed }) => !closed && !keys.has(purchaseKey))
    .toArray();
  for (const alert of told) {
    await withdrawNotice(alert.purchaseKey);
    await db.alerts.put({ ...alert, closed: true });
  }
}

async function newsOf(open: readonly Fallen[], settings: Settings, now: Date): Promise<Fallen[]> {
  const told = await db.alerts.bulkGet(open.map(({ purchase }) => purchase.key));
  const { threshold } = watchingOf(settings);
  return open.filter((fallen, index) =>
    isNews(fallen, told[index] ?? null, threshold, now, zonesOf(fallen.purchase.marketplace)),
  );
}

async function tellNews(now: Date): Promise<void> {
  const settings = await readSettings();
  const open = await openDrops(now, settings);
  await showCount(open.length);
  await withdrawOld(open);
  const { notifications, quietFrom, quietUntil, language } = settings;
  if (!notifications || isQuiet(now, quietFrom, quietUntil)) return;
  const news = await newsOf(open, settings, now);
  if (news.length === 0) return;
  if (!(await isPopupOpen())) await showNotice(news, language);
  const shownAt = now.toISOString();
  await db.alerts.bulkPut(
    news.map(({ purchase, drop }) => ({
      purchaseKey: purchase.key,
      price: drop.now.minor,
      shownAt,
      closed: false,
    })),
  );
}

let telling: Promise<void> = Promise.resolve();

/**
 * Sets the badge and notifies of certain drops that are news, together where there are several. An alert is recorded
 * after it was shown, under one stable id: a killed worker may show it again in place, never lose it (design.md
 * decision 11). What falls in quiet hours is told after them; what the shopper sees in the popup counts as told.
 */
export function raiseAlerts(now: Date): Promise<void> {
  // Two at once would both find the same news.
  telling = telling.catch(() => {}).then(() => tellNews(now));
  return telling;
}
