import { browser } from 'wxt/browser';
import { refreshBadge } from '../../utils/watch/alerts';
import { roundAlarm, startRound } from '../../utils/watch/round';

const watchAlarm = 'watch';
const watchEveryMinutes = 15;

/** Alarms do not always survive an update or a restart, so they are verified at every start of the worker. */
async function ensureAlarm(): Promise<void> {
  if (!(await browser.alarms.get(watchAlarm))) {
    await browser.alarms.create(watchAlarm, { delayInMinutes: 1, periodInMinutes: watchEveryMinutes });
  }
}

/** Looks at what is due when an alarm rings, and at the browser's start. */
export function setUpAlarms(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === watchAlarm || name === roundAlarm) void startRound();
  });
  browser.runtime.onStartup.addListener(() => void startRound());
  void ensureAlarm();
  void refreshBadge(new Date());
}
