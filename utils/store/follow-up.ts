import type { Claim } from '../domain/claim';
import type { Threshold } from '../domain/drop';
import { type DueKind, dueOf } from '../domain/follow-up';
import { isPutAside } from '../domain/put-aside';
import { db } from './db';
import type { WatchedPurchase } from './overview';
import { watchedOfAll } from './watched';
import { zonesOf } from './zones';

/** What is due about one claim. */
export interface Due {
  readonly kind: DueKind;
  readonly claim: Claim;
  readonly watched: WatchedPurchase;
}

/** Claims in these states can have something due; money that came back ends it. */
const unsettled: readonly Claim['state'][] = ['drafted', 'sent', 'refused', 'no-answer', 'closed'];

/** Claims of purchases that are remembered, by purchase. */
async function watchedWithClaims(now: Date, threshold: Threshold): Promise<WatchedPurchase[]> {
  const keys = new Set<string>();
  await db.claims
    .where('state')
    .anyOf(unsettled)
    .each(({ purchaseKey }) => keys.add(purchaseKey));
  const purchases = await db.purchases.bulkGet([...keys]);
  return watchedOfAll(
    purchases.filter((purchase) => purchase !== undefined),
    now,
    threshold,
  );
}

/** Everything that is due about any claim at an instant. Runs inside a live query. */
export async function readDue(now: Date, threshold: Threshold): Promise<Due[]> {
  const all = await watchedWithClaims(now, threshold);
  return all.flatMap((watched) => {
    const { purchase, claims, drop, routes, decision } = watched;
    const zones = zonesOf(purchase.marketplace);
    const putAside = drop !== null && isPutAside(decision, drop, now, threshold);
    return claims.flatMap((claim) => {
      const kind = dueOf({ claim, purchase, claims, drop, routes, putAside, zones }, now);
      return kind ? [{ kind, claim, watched }] : [];
    });
  });
}
