import type { Claim } from '../domain/claim';
import { conditionsOf } from '../domain/conditions';
import { dayAt, endOfDay } from '../domain/days';
import { dropOf, isWorthTelling } from '../domain/drop';
import type { Observation } from '../domain/offer';
import { type Guest, isCapped } from '../domain/pace';
import type { Purchase } from '../domain/purchase';
import { routesOf } from '../domain/routes';
import { daysLeft, isWindowOpen } from '../domain/window';
import { marketplaceOf } from '../shops';
import { latestClaim } from './claims';
import { db } from './db';
import { latestObservation } from './observations';
import type { Overview, Pause, WatchedPurchase } from './overview';

/** The time zones that bound a window: the shopper's and the marketplace's. */
export function zonesOf(marketplace: string): string[] {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const theirs = marketplaceOf(marketplace)?.timeZone;
  return theirs ? [own, theirs] : [own];
}

async function watchedOf(purchase: Purchase, now: Date): Promise<WatchedPurchase> {
  const { marketplace, asin, windowEndsOn } = purchase;
  const zones = zonesOf(marketplace);
  const [latest, claim] = await Promise.all([
    latestObservation(marketplace, asin),
    latestClaim(purchase.key),
  ]);
  const drop = latest && dropOf(purchase, latest);
  const today = dayAt(now, zones[0] ?? 'UTC');
  return {
    purchase,
    latest,
    drop,
    routes: drop ? routesOf(purchase, conditionsOf(purchase, now, zones), drop, today) : [],
    daysLeft: windowEndsOn === null ? 0 : daysLeft(windowEndsOn, now, zones),
    claim,
  };
}

const ended: ReadonlySet<Purchase['state']> = new Set(['cancelled', 'returned']);

/** Purchases whose window is open at an instant and that were neither cancelled nor returned, the first to end first. */
export async function openPurchases(now: Date): Promise<Purchase[]> {
  // Zones are at most a day apart, so the index may cut at yesterday; the exact hour is judged below.
  const yesterday = dayAt(new Date(now.getTime() - 24 * 3_600_000), 'UTC');
  const near = await db.purchases.where('windowEndsOn').aboveOrEqual(yesterday).sortBy('windowEndsOn');
  return near.filter(
    ({ windowEndsOn, marketplace, state }) =>
      !ended.has(state) && isWindowOpen(windowEndsOn, now, zonesOf(marketplace)),
  );
}

/** One purchase with all that a view says about it, or null when it is not remembered. */
export async function readWatched(purchaseKey: string, now: Date): Promise<WatchedPurchase | null> {
  const purchase = await db.purchases.get(purchaseKey);
  return purchase ? watchedOf(purchase, now) : null;
}

/** The purchases of some orders that are inside their window, with all that a view says about them. */
export async function readWatchedOrders(
  marketplace: string,
  orderIds: readonly string[],
  now: Date,
): Promise<WatchedPurchase[]> {
  const wanted = orderIds.map((orderId) => [marketplace, orderId]);
  const purchases = await db.purchases.where('[marketplace+orderId]').anyOf(wanted).toArray();
  const open = purchases.filter(
    ({ windowEndsOn, state }) => !ended.has(state) && isWindowOpen(windowEndsOn, now, zonesOf(marketplace)),
  );
  return Promise.all(open.map((purchase) => watchedOf(purchase, now)));
}

/** What keeps us from a marketplace now, the reason that stops most first. */
function pausesOf(guest: Guest, now: Date): Pause[] {
  const { marketplace, pause, signedOut } = guest;
  const [ownZone = 'UTC'] = zonesOf(marketplace);
  const today = dayAt(now, ownZone);
  const pauses: Pause[] = [];
  if (pause && pause.until > now.getTime()) {
    const until = new Date(pause.until).toISOString();
    pauses.push({ marketplace, reason: pause.reason, scope: 'all', until });
  } else if (isCapped(guest, today)) {
    const until = endOfDay(today, ownZone).toISOString();
    pauses.push({ marketplace, reason: 'daily-cap', scope: 'all', until });
  }
  if (signedOut) pauses.push({ marketplace, reason: 'sign-in', scope: 'orders', until: null });
  return pauses;
}

const byMoney = (a: WatchedPurchase, b: WatchedPurchase) =>
  Number(b.drop?.certain ?? false) - Number(a.drop?.certain ?? false) ||
  (b.drop?.inAll.minor ?? 0) - (a.drop?.inAll.minor ?? 0);

/** What the popup shows. Runs inside a live query. */
export async function readOverview(now: Date): Promise<Overview> {
  const [purchases, guests, remembered, newest] = await Promise.all([
    openPurchases(now),
    db.guests.toArray(),
    db.purchases.count(),
    db.observations.orderBy('lastSeenAt').last(),
  ]);
  const watched = await Promise.all(purchases.map((purchase) => watchedOf(purchase, now)));
  const told = Map.groupBy(watched, ({ drop }) => drop !== null && isWorthTelling(drop));
  return {
    drops: (told.get(true) ?? []).toSorted(byMoney),
    watching: told.get(false) ?? [],
    pauses: guests.flatMap((guest) => pausesOf(guest, now)),
    remembered,
    lastCheckAt: newest?.lastSeenAt ?? null,
  };
}

/** Every purchase, the latest order first; those without an order date last. */
export function allPurchases(): Promise<Purchase[]> {
  return db.purchases.toArray((rows) =>
    rows.toSorted((a, b) => (b.placedOn ?? '').localeCompare(a.placedOn ?? '')),
  );
}

/** Every observation, the latest first. */
export function allObservations(): Promise<Observation[]> {
  return db.observations.orderBy('lastSeenAt').reverse().toArray();
}

/** Every claim, the latest first. */
export function allClaims(): Promise<Claim[]> {
  return db.claims.orderBy('draftedAt').reverse().toArray();
}
