import type { Handlers } from '../../utils/messaging/receive';
import { betweenImports } from '../../utils/store/import-lock';
import { bumpRevision } from '../../utils/store/mirror';
import { isOpen } from '../../utils/store/open-purchases';
import { readSettings } from '../../utils/store/settings-store';
import { keepingTrouble } from '../../utils/store/trouble';
import { rememberTyped } from '../../utils/store/typed-purchases';
import { raiseAlerts } from '../../utils/watch/alerts';
import { refreshMirror } from '../../utils/watch/ingest';
import { startRound } from '../../utils/watch/round';

/** Purchases that the shopper types in. */
export const typedHandlers: Pick<Handlers<'background'>, 'background:purchase-add'> = {
  'background:purchase-add': async (typed) => {
    const now = new Date();
    const { purchase, known } = await keepingTrouble(() =>
      betweenImports(async () => rememberTyped(typed, (await readSettings()).windowDays)),
    );
    await refreshMirror(now);
    await bumpRevision();
    // Another purchase of the same product may have had it looked at already.
    await raiseAlerts(now);
    void startRound();
    return { purchase: purchase.key, known, watched: isOpen(purchase, now) };
  },
};
