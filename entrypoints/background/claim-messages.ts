import { fromDecimal } from '../../utils/domain/money';
import type { Handlers } from '../../utils/messaging/receive';
import { changeClaim, claimOf, currencyOf, denyRefund, noteSentAsked } from '../../utils/store/claims';
import { db } from '../../utils/store/db';
import { changeDecision } from '../../utils/store/decisions';
import { betweenImports } from '../../utils/store/import-lock';
import { bumpRevision } from '../../utils/store/mirror';
import type { WatchedPurchase } from '../../utils/store/overview';
import { readThreshold } from '../../utils/store/settings-store';
import { noteTakenRoute } from '../../utils/store/taken-routes';
import { readWatched } from '../../utils/store/watched';
import { raiseAlerts } from '../../utils/watch/alerts';
import { refreshMirror } from '../../utils/watch/ingest';
import { withdrawReminders } from '../../utils/watch/reminder-notices';

type ClaimHandlers = Pick<
  Handlers<'background'>,
  | 'background:claim-change'
  | 'background:route-taken'
  | 'background:refund-deny'
  | 'background:sent-asked'
  | 'background:decision-change'
>;

/** Writes about a purchase, which cannot be deleted between its reading and that. */
function withWatched(
  key: string,
  now: Date,
  write: (watched: WatchedPurchase) => Promise<unknown>,
): Promise<void> {
  return betweenImports(async () => {
    // The ways that the shopper was shown are those of his own threshold.
    const watched = await readWatched(key, now, await readThreshold());
    if (!watched) throw new Error('This purchase is no longer there');
    await write(watched);
  });
}

/** What the shopper says of requests, and of drops that he does not ask about. */
export const claimHandlers: ClaimHandlers = {
  'background:claim-change': async ({ claim: key, amount, ...said }) => {
    const claim = await claimOf(key);
    const currency = currencyOf(claim, (await db.purchases.get(claim.purchaseKey)) ?? null);
    const money = amount === null ? null : fromDecimal(amount, currency);
    if (amount !== null && (money === null || money.minor < 0))
      throw new Error(`${amount} is not an amount of ${currency}`);
    const now = new Date();
    await changeClaim(key, { ...said, amount: money }, now);
    await withdrawReminders(key);
    // The notification of a drop that was asked for goes.
    await raiseAlerts(now);
    await bumpRevision();
  },
  'background:route-taken': async ({ purchase: key, route }) => {
    const now = new Date();
    await withWatched(key, now, (watched) => noteTakenRoute(watched, route, now));
    await raiseAlerts(now);
    await bumpRevision();
  },
  'background:refund-deny': ({ claim }) => denyRefund(claim),
  'background:sent-asked': ({ claims }) => noteSentAsked(claims),
  'background:decision-change': async ({ purchase: key, choice }) => {
    const now = new Date();
    await withWatched(key, now, ({ drop }) => changeDecision(key, choice, drop?.now.minor ?? null, now));
    await refreshMirror(now);
    // Takes the notification away of a drop that was put aside.
    await raiseAlerts(now);
    await bumpRevision();
  },
};
