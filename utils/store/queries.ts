import type { Claim } from '../domain/claim';
import { conditionsOf } from '../domain/conditions';
import { addDays, dayAt, endOfDay } from '../domain/days';
import { defaultThreshold, dropOf, isWorthTelling } from '../domain/drop';
import type { Observation } from '../domain/offer';
import { atClock, type Guest, isCapped, isElsewhere } from '../domain/pace';
import type { Purchase } from '../domain/purchase';
import { routesOf } from '../domain/routes';
import { daysLeft, isWindowOpen } from '../domain/window';
import type { Watching } from '../settings';
import { marketplaceOf } from '../shops';
import { latestClaim } from './claims';
import { db } from './db';
import { latestObservations, productKey } from './observations';
import type { Overview, Pause, WatchedPurchase } from './overview';

const zonesByHost = new Map<string, string[]>();
let zonesAt = 0;

/** The time zones that bound a window: the shopper's and the marketplace's. */
export function zonesOf(marketplace: string): string[] {
  // Asking the browser takes longer than all that is done with the answer; a traveller's changes once in a while.
  if (Math.abs(Date.now() - zonesAt) > 60_000) {
    zonesByHost.clear();
    zonesAt = Date.now();
  }
  const known = zonesByHost.get(marketplace);
  if (known) return known;
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const theirs = marketplaceOf(marketplace)?.timeZone;
  const zones = theirs ? [own, theirs] : [own];
  zonesByHost.set(marketplace, zones);
  return zones;
}

/** A purchase with all that a view says about it. */
function watchedOf(
  purchase: Purchase,
  latest: Observation | null,
  claim: Claim | null,
  now: Date,
): WatchedPurchase {
  const { marketplace, windowEndsOn, returnableUntil } = purchase;
  const zones = zonesOf(marketplace);
  const drop = latest && dropOf(purchase, latest);
  const today = dayAt(now, zones[0] ?? 'UTC');
  const last = isWindowOpen(windowEndsOn, now, zones) ? windowEndsOn : (returnableUntil ?? windowEndsOn);
  return {
    purchase,
    latest,
    drop,
    routes: drop ? routesOf(purchase, conditionsOf(purchase, now, zones), drop, today) : [],
    daysLeft: last === null ? 0 : daysLeft(last, now, zones),
    claim,
  };
}

async function watchedOfAll(purchases: readonly Purchase[], now: Date): Promise<WatchedPurchase[]> {
  const [latest, claimed] = await Promise.all([
    latestObservations(purchases),
    db.claims.orderBy('purchaseKey').uniqueKeys(),
  ]);
  const withClaim = new Set<unknown>(claimed);
  return Promise.all(
    purchases.map(async (purchase) => {
      const { key, marketplace, asin } = purchase;
      const claim = withClaim.has(key) ? await latestClaim(key) : null;
      return watchedOf(purchase, latest.get(productKey(marketplace, asin)) ?? null, claim, now);
    }),
  );
}

const asUsual: Watching = { threshold: defaultThreshold, untilReturn: false };

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

/** Purchases whose window is over and that can still be returned, neither cancelled nor returned. */
export async function returnablePurchases(now: Date): Promise<Purchase[]> {
  const [ownZone = 'UTC'] = zonesOf('');
  const returnable = await db.purchases
    .where('returnableUntil')
    .aboveOrEqual(dayAt(now, ownZone))
    .sortBy('returnableUntil');
  return returnable.filter(
    ({ windowEndsOn, marketplace, state }) =>
      !ended.has(state) && !isWindowOpen(windowEndsOn, now, zonesOf(marketplace)),
  );
}

/** The purchases that are watched at an instant: inside their window, and those that can go back where that is wanted. */
export async function watchedPurchases(
  now: Date,
  { untilReturn }: Pick<Watching, 'untilReturn'> = asUsual,
): Promise<Purchase[]> {
  const open = await openPurchases(now);
  return untilReturn ? [...open, ...(await returnablePurchases(now))] : open;
}

/** Days without an order after which a marketplace is no longer in use. */
const inUseDays = 90;

const byDay = () => db.purchases.where('[marketplace+placedOn]');

/** Hosts of the marketplaces with a purchase of the last 90 days. */
export async function marketplacesInUse(now: Date): Promise<string[]> {
  const since = addDays(dayAt(now, 'UTC'), -inUseDays);
  const used: string[] = [];
  // From marketplace to marketplace: however many purchases one has, two rows of it are read.
  for (let host = ''; ; ) {
    const next = await byDay().above([host, '\uffff']).first();
    if (!next) return used;
    host = next.marketplace;
    if ((await byDay().between([host, since], [host, '\uffff']).limit(1).count()) > 0) used.push(host);
  }
}

/** One purchase with all that a view says about it, or null when it is not remembered. */
export async function readWatched(purchaseKey: string, now: Date): Promise<WatchedPurchase | null> {
  const purchase = await db.purchases.get(purchaseKey);
  return purchase ? ((await watchedOfAll([purchase], now))[0] ?? null) : null;
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
  return watchedOfAll(open, now);
}

/** What keeps us from a marketplace now, the reason that stops most first. */
function pausesOf(stored: Guest, now: Date): Pause[] {
  const [ownZone = 'UTC'] = zonesOf(stored.marketplace);
  const today = dayAt(now, ownZone);
  const guest = atClock(stored, now.getTime(), today);
  const { marketplace, pause, signedOut } = guest;
  const pauses: Pause[] = [];
  if (pause && pause.until > now.getTime()) {
    const until = new Date(pause.until).toISOString();
    pauses.push({ marketplace, reason: pause.reason, scope: 'all', until });
  } else if (isCapped(guest, today)) {
    const until = endOfDay(today, ownZone).toISOString();
    pauses.push({ marketplace, reason: 'daily-cap', scope: 'all', until });
  }
  if (signedOut) {
    const reason = isElsewhere(guest) ? 'signed-in-elsewhere' : 'sign-in';
    pauses.push({ marketplace, reason, scope: 'orders', until: null });
  }
  return pauses;
}

const byMoney = (a: WatchedPurchase, b: WatchedPurchase) =>
  Number(b.drop?.certain ?? false) - Number(a.drop?.certain ?? false) ||
  (b.drop?.inAll.minor ?? 0) - (a.drop?.inAll.minor ?? 0);

/** What keeps us from any marketplace now. Runs inside a live query. */
export async function readPauses(now: Date): Promise<Pause[]> {
  return (await db.guests.toArray()).flatMap((guest) => pausesOf(guest, now));
}

/** What the popup shows. Runs inside a live query. */
export function readOverview(now: Date, watching: Watching = asUsual): Promise<Overview> {
  // One transaction: many small reads, each in its own, take several times as long.
  const tables = [db.purchases, db.observations, db.claims, db.guests, db.products];
  return db.transaction('r', tables, () => overviewOf(now, watching));
}

async function overviewOf(now: Date, watching: Watching): Promise<Overview> {
  const [purchases, pauses, remembered, newest] = await Promise.all([
    watchedPurchases(now, watching),
    readPauses(now),
    db.purchases.count(),
    db.observations.orderBy('lastSeenAt').last(),
  ]);
  const watched = await watchedOfAll(purchases, now);
  const told = Map.groupBy(watched, ({ drop }) => drop !== null && isWorthTelling(drop, watching.threshold));
  return {
    drops: (told.get(true) ?? []).toSorted(byMoney),
    watching: told.get(false) ?? [],
    pauses,
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
