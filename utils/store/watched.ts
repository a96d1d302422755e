import { type Claim, isPriceKind } from '../domain/claim';
import { conditionsOf } from '../domain/conditions';
import { dropOf, type Threshold } from '../domain/drop';
import type { Observation } from '../domain/offer';
import type { Purchase } from '../domain/purchase';
import type { Decision } from '../domain/put-aside';
import { remainingOf } from '../domain/remaining';
import { routesOf } from '../domain/routes';
import { daysLeft, furthestDay, isWindowOpen } from '../domain/window';
import { allClaimsOf } from './claims';
import { db } from './db';
import { readDecisions, withoutLeftOut } from './decisions';
import { latestObservations, productKey } from './observations';
import { isOpen } from './open-purchases';
import type { WatchedPurchase } from './overview';
import { zonesOf } from './zones';

/** A purchase with all that a view says about it. */
function watchedOf(
  purchase: Purchase,
  latest: Observation | null,
  claims: readonly Claim[],
  decision: Decision | null,
  now: Date,
  threshold: Threshold,
): WatchedPurchase {
  const { marketplace, windowEndsOn, returnableUntil } = purchase;
  const zones = zonesOf(marketplace);
  const drop = latest && dropOf(purchase, latest);
  const conditions = conditionsOf(purchase, now, zones);
  const today = furthestDay(now, zones);
  const leftOut = decision?.leftOut ?? false;
  const last = isWindowOpen(windowEndsOn, now, zones) ? windowEndsOn : (returnableUntil ?? windowEndsOn);
  return {
    purchase,
    latest,
    drop: drop && remainingOf(drop, claims),
    conditions,
    routes: routesOf({ purchase, conditions, drop, offer: latest, threshold, today, claims, leftOut }),
    daysLeft: last === null ? 0 : daysLeft(last, now, zones),
    claim: claims.find(({ kind }) => isPriceKind(kind)) ?? null,
    claims,
    decision,
  };
}

/** Some purchases with all that a view says about each, in their order. @param threshold the shopper's own. */
export async function watchedOfAll(
  purchases: readonly Purchase[],
  now: Date,
  threshold: Threshold,
): Promise<WatchedPurchase[]> {
  const [latest, claimed, decisions] = await Promise.all([
    latestObservations(purchases),
    db.claims.orderBy('purchaseKey').uniqueKeys(),
    readDecisions(),
  ]);
  const withClaim = new Set<unknown>(claimed);
  return Promise.all(
    purchases.map(async (purchase) => {
      const { key, marketplace, asin } = purchase;
      const claims = withClaim.has(key) ? await allClaimsOf(key) : [];
      const seen = latest.get(productKey(marketplace, asin)) ?? null;
      return watchedOf(purchase, seen, claims, decisions.get(key) ?? null, now, threshold);
    }),
  );
}

/** One purchase with all that a view says about it, or null when it is not remembered. */
export async function readWatched(
  purchaseKey: string,
  now: Date,
  threshold: Threshold,
): Promise<WatchedPurchase | null> {
  const purchase = await db.purchases.get(purchaseKey);
  return purchase ? ((await watchedOfAll([purchase], now, threshold))[0] ?? null) : null;
}

/** The purchases of some orders that are inside their window, with all that a view says about them. */
export async function readWatchedOrders(
  marketplace: string,
  orderIds: readonly string[],
  now: Date,
  threshold: Threshold,
): Promise<WatchedPurchase[]> {
  const wanted = orderIds.map((orderId) => [marketplace, orderId]);
  const purchases = await db.purchases.where('[marketplace+orderId]').anyOf(wanted).toArray();
  const open = purchases.filter((purchase) => isOpen(purchase, now));
  return watchedOfAll(await withoutLeftOut(open), now, threshold);
}
