import { browser } from 'wxt/browser';
import type { Settings } from '../settings';
import { db } from '../store/db';
import { betweenImports } from '../store/import-lock';
import { readSettings } from '../store/settings-store';
import { isQuiet } from './news';
import { showNotice, withdrawNotice } from './notices';
import { findOpenDrops, type OpenDrops } from './open-drops';

async function showCount(count: number): Promise<void> {
  await browser.action.setBadgeText({ text: count > 0 ? String(count) : '' });
  await browser.action.setBadgeBackgroundColor({ color: '#0b6e4f' });
}

async function look(now: Date): Promise<OpenDrops & { readonly settings: Settings }> {
  const settings = await readSettings();
  const found = await findOpenDrops(now, settings);
  await showCount(found.certain.size);
  return { ...found, settings };
}

/** Looks run one after the other, or an older one could write its number over a newer one's. */
let last: Promise<unknown> = Promise.resolve();
let waiting: Promise<void> | null = null;

function inTurn<Result>(act: () => Promise<Result>): Promise<Result> {
  const turn = last.catch(() => {}).then(act);
  last = turn;
  return turn;
}

/** Shows the number of open certain drops on the toolbar, nothing for none, and keeps the popup's first glance. */
export function refreshBadge(now: Date): Promise<void> {
  // One that has not begun sees all that this one would.
  waiting ??= inTurn(() =>
    betweenImports(async () => {
      waiting = null;
      await look(now);
    }),
  ).catch((error: unknown) => {
    waiting = null;
    throw error;
  });
  return waiting;
}

/** Whether the shopper is looking at the popup, which shows every drop. */
async function isPopupOpen(): Promise<boolean> {
  if (import.meta.env.FIREFOX) return browser.extension.getViews({ type: 'popup' }).length > 0;
  const popups = await browser.runtime.getContexts({ contextTypes: ['POPUP' as never] });
  return popups.length > 0;
}

/** What was told of drops that are over: their notifications go; that they were told stays, a price may swing. */
async function withdrawOld(open: ReadonlySet<string>): Promise<void> {
  const told = await db.alerts
    .filter(({ purchaseKey, closed }) => !closed && !open.has(purchaseKey))
    .toArray();
  for (const alert of told) {
    await withdrawNotice(alert.purchaseKey);
    await db.alerts.put({ ...alert, closed: true });
  }
}

async function tellNews(now: Date): Promise<void> {
  const { certain, news, settings } = await look(now);
  await withdrawOld(certain);
  const { notifications, quietFrom, quietUntil, language } = settings;
  if (!notifications || isQuiet(now, quietFrom, quietUntil)) return;
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

/**
 * Sets the badge and notifies of certain drops that are news, together where there are several. An alert is recorded
 * after it was shown, under one stable id: a killed worker may show it again in place, never lose it (design.md
 * decision 11). What falls in quiet hours is told after them; what the shopper sees in the popup counts as told.
 */
export function raiseAlerts(now: Date): Promise<void> {
  // Two at once would both find the same news.
  return inTurn(() => betweenImports(() => tellNews(now)));
}
