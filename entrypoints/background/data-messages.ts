import { browser } from 'wxt/browser';
import type { Handlers } from '../../utils/messaging/receive';
import { deleteEverything, importData } from '../../utils/store/backup';
import { progressTeller } from '../../utils/store/backup/progress';
import { allClaimsOf } from '../../utils/store/claims';
import { whileImporting } from '../../utils/store/import-lock';
import { bumpRevision } from '../../utils/store/mirror';
import { moveWindows } from '../../utils/store/orders';
import { deletePurchase } from '../../utils/store/purchase-rows';
import { changeSettings, readSettings } from '../../utils/store/settings-store';
import { keepingTrouble } from '../../utils/store/trouble';
import { refreshBadge } from '../../utils/watch/alerts';
import { refreshMirror } from '../../utils/watch/ingest';
import { withdrawNotice } from '../../utils/watch/notices';
import { withdrawReminders } from '../../utils/watch/reminder-notices';
import { startRound } from '../../utils/watch/round';

async function refreshAll(): Promise<void> {
  const now = new Date();
  await refreshMirror(now);
  await refreshBadge(now);
  await bumpRevision();
}

/** Settings, import and deletion. */
export const dataHandlers: Pick<
  Handlers<'background'>,
  | 'background:settings-change'
  | 'background:data-import'
  | 'background:data-delete'
  | 'background:purchase-delete'
> = {
  'background:settings-change': async (change) => {
    // Alone, or an order that is read meanwhile would keep the old length.
    await whileImporting(async () => {
      const before = await readSettings();
      const { windowDays = before.windowDays } = change;
      // First: a worker that dies in between leaves the old length, and the same change does it all again.
      if (windowDays !== before.windowDays) await keepingTrouble(() => moveWindows(windowDays));
      await changeSettings(change);
    });
    await refreshAll();
    void startRound();
  },
  'background:data-import': async (data) => {
    const json = 'json' in data ? data.json : await (await fetch(data.file)).text();
    const { tell, end } = progressTeller();
    const reply = await keepingTrouble(() => importData(json, tell)).finally(end);
    await refreshAll();
    return reply;
  },
  'background:purchase-delete': async ({ purchase }) => {
    const claims = await allClaimsOf(purchase);
    await keepingTrouble(() => deletePurchase(purchase));
    await withdrawNotice(purchase);
    for (const { key } of claims) await withdrawReminders(key);
    await refreshAll();
  },
  'background:data-delete': async () => {
    await deleteEverything();
    // They name what was deleted.
    for (const id of Object.keys(await browser.notifications.getAll())) await browser.notifications.clear(id);
    await refreshAll();
  },
};
