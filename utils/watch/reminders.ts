import { windowClosesAt } from '../domain/window';
import { type Settings, watchingOf } from '../settings';
import { db } from '../store/db';
import { type Due, readDue } from '../store/follow-up';
import { betweenImports } from '../store/import-lock';
import { noteReminded, notReminded } from '../store/reminders';
import { readSettings } from '../store/settings-store';
import { zonesOf } from '../store/zones';
import { isQuiet } from './news';
import { showReminders } from './reminder-notices';

const dayMs = 24 * 3_600_000;

/** Whether the alert of the drop was shown on the window's last day already: it says the same and opens the draft too. */
async function isToldAlready({ kind, watched: { purchase } }: Due): Promise<boolean> {
  if (kind !== 'window-ends' || purchase.windowEndsOn === null) return false;
  const told = await db.alerts.get(purchase.key);
  const lastDay = windowClosesAt(purchase.windowEndsOn, zonesOf(purchase.marketplace)).getTime() - dayMs;
  return told !== undefined && !told.closed && Date.parse(told.shownAt) >= lastDay;
}

async function remind(now: Date, settings: Settings): Promise<void> {
  const due = await notReminded(await readDue(now, watchingOf(settings).threshold));
  if (due.length === 0) return;
  const told = await Promise.all(due.map(isToldAlready));
  await showReminders(
    due.filter((_due, index) => !told[index]),
    settings.language,
  );
  await noteReminded(due, now);
}

async function remindIfWanted(now: Date): Promise<void> {
  const settings = await readSettings();
  const { notifications, reminders, quietFrom, quietUntil } = settings;
  if (notifications && reminders && !isQuiet(now, quietFrom, quietUntil)) await remind(now, settings);
}

let reminding: Promise<void> = Promise.resolve();

/**
 * Notifies of what is due about claims, each at most once. That a reminder was shown is kept after it was, under one
 * stable id: a killed worker may show it again in its place, never lose it (design.md decision 11). What falls due in
 * quiet hours, in sleep or while notifications are off is told afterwards if it still is.
 */
export function raiseReminders(now: Date): Promise<void> {
  // Two at once would both find the same.
  reminding = reminding.catch(() => {}).then(() => betweenImports(() => remindIfWanted(now)));
  return reminding;
}
