import { browser } from 'wxt/browser';
import { refreshBadge } from '../../utils/watch/alerts';
import { roundAlarm, startRound } from '../../utils/watch/round';

const watchAlarm = 'watch';
const watchEveryMinutes = 15;

/**
 * Alarms do not always survive an update or a restart, and one of before the clock was set back rings when that time
 * comes again: they are verified at every start of the worker.
 */
async function ensureAlarm(): Promise<void> {
  const alarm = await browser.alarms.get(watchAlarm);
  const latest = Date.now() + watchEveryMinutes * 60_000;
  if (alarm?.periodInMinutes === watchEveryMinutes && alarm.scheduledTime <= latest) return;
  await browser.alarms.create(watchAlarm, { delayInMinutes: 1, periodInMinutes: watchEveryMinutes });
}

const start = () => void startRound();

/** Looks at what is due when an alarm rings, at the browser's start, after an update and when access was given. */
export function setUpAlarms(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === watchAlarm || name === roundAlarm) start();
  });
  browser.runtime.onStartup.addListener(start);
  browser.runtime.onInstalled.addListener(start);
  browser.permissions.onAdded.addListener(start);
  void ensureAlarm();
  void refreshBadge(new Date()).catch(() => {});
}
