import type { Handlers } from '../../utils/messaging/receive';
import { db } from '../../utils/store/db';
import { bumpRevision } from '../../utils/store/mirror';
import { isOpen } from '../../utils/store/open-purchases';
import { readSettings } from '../../utils/store/settings-store';
import { keepingTrouble } from '../../utils/store/trouble';
import { forgetTyped, rememberTyped } from '../../utils/store/typed-purchases';
import { raiseAlerts, refreshBadge } from '../../utils/watch/alerts';
import { refreshMirror } from '../../utils/watch/ingest';
import { withdrawNotice } from '../../utils/watch/notices';
import { startRound } from '../../utils/watch/round';

/** Purchases that the shopper types in. */
export const typedHandlers: Pick<
  Handlers<'background'>,
  'background:purchase-add' | 'background:purchase-add-undo'
> = {
  'background:purchase-add': async (typed) => {
    const now = new Date();
    const { windowDays } = await readSettings();
    const { purchase, known } = await keepingTrouble(() => rememberTyped(typed, windowDays));
    await refreshMirror(now);
    await bumpRevision();
    // Another purchase of the same product may have had it looked at already.
    await raiseAlerts(now);
    void startRound();
    return { purchase: purchase.key, known, watched: isOpen(purchase, now) };
  },
  'background:purchase-add-undo': async ({ purchase }) => {
    const now = new Date();
    await forgetTyped(purchase);
    await db.alerts.delete(purchase);
    await withdrawNotice(purchase);
    await refreshMirror(now);
    await refreshBadge(now);
    await bumpRevision();
  },
};
