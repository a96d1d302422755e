import type { Claim } from '../domain/claim';
import { type Drop, dropOf } from '../domain/drop';
import type { Observation } from '../domain/offer';
import type { Purchase } from '../domain/purchase';
import { comparing, type Placed, placedBy } from '../domain/purchase-order';
import { everything, fitsText, type PurchaseQuery } from '../domain/purchase-query';
import { remainingOf } from '../domain/remaining';
import { forms } from '../domain/savings';
import { isWindowOpen } from '../domain/window';
import { breather } from './backup/breath';
import { db } from './db';
import { mergeRuns } from './merge-runs';
import { latestObservations, productKey } from './observations';
import { walk, walkKeys } from './walk';
import { zonesOf } from './zones';

/** Hosts of which purchases are remembered; one row of each is read. */
export async function rememberedMarketplaces(): Promise<string[]> {
  const hosts: string[] = [];
  for (let host = ''; ; ) {
    const next = await db.purchases.where(':id').above(`${host}/\uffff`).first();
    if (!next) return hosts;
    host = next.marketplace;
    hosts.push(host);
  }
}

/** The keys of the latest purchases by their index, in the order of {@link everything}; those without a day are left out. */
export async function latestPurchases(count: number): Promise<string[]> {
  const hosts = await rememberedMarketplaces();
  const newest = await Promise.all(
    hosts.map((host) =>
      db.purchases
        .where('[marketplace+placedOn]')
        .between([host, ''], [host, '\uffff'])
        .reverse()
        .limit(count)
        .toArray(),
    ),
  );
  const placed = newest.flat().map(placedBy(everything.order));
  return placed
    .sort(comparing(everything.order, 'en'))
    .slice(0, count)
    .map(({ key }) => key);
}

/** How many purchases are remembered, and the keys of the latest ones. Runs inside a live query. */
export async function readBeginning(length: number): Promise<{ count: number; latest: string[] }> {
  const [count, latest] = await Promise.all([db.purchases.count(), latestPurchases(length)]);
  return { count, latest };
}

/** The newest observation of every product. By their keys, the last one of a product is its newest. */
async function newestOfAll(signal: AbortSignal): Promise<Map<string, Observation>> {
  const breathe = breather();
  const newest = new Map<string, Observation>();
  for await (const rows of walk(db.observations)) {
    if (signal.aborted) break;
    for (const row of rows) newest.set(productKey(row.marketplace, row.asin), row);
    await breathe();
  }
  return newest;
}

const byPurchase = (claims: readonly Claim[]) => Map.groupBy(claims, ({ purchaseKey }) => purchaseKey);

/** What a purchase is cheaper by now, less what came back. */
function dropNow(
  purchase: Purchase,
  latest: Observation | null,
  claims: ReadonlyMap<string, readonly Claim[]> | null,
): Drop | null {
  const drop = latest && dropOf(purchase, latest);
  return drop && remainingOf(drop, claims?.get(purchase.key) ?? []);
}

/** The rows that can fit at all, by whatever leads to the fewest. */
async function rowsOf({ only, marketplace }: PurchaseQuery, now: Date): Promise<AsyncGenerator<Purchase[]>> {
  if (only === 'left-out') {
    const decisions = await db.decisions.filter(({ leftOut }) => leftOut).primaryKeys();
    return walkKeys(db.purchases, decisions);
  }
  if (only === 'open') {
    // Zones are at most a day apart; the exact hour is judged with the row.
    const yesterday = new Date(now.getTime() - 24 * 3_600_000).toISOString().slice(0, 10);
    const near = await db.purchases.where('windowEndsOn').aboveOrEqual(yesterday).primaryKeys();
    return walkKeys(db.purchases, near);
  }
  return walk(db.purchases, marketplace === null ? '' : `${marketplace}/`);
}

async function fitting(
  query: PurchaseQuery,
  now: Date,
  signal: AbortSignal,
): Promise<(purchase: Purchase) => boolean> {
  const { marketplace, state, only } = query;
  const hasWords = fitsText(query.text);
  const newest = only === 'cheaper' ? await newestOfAll(signal) : null;
  const paid = newest ? byPurchase(await db.claims.where('state').anyOf(forms).toArray()) : null;
  return (purchase) => {
    if (marketplace !== null && purchase.marketplace !== marketplace) return false;
    if (state !== null && purchase.state !== state) return false;
    if (only === 'open' && !isWindowOpen(purchase.windowEndsOn, now, zonesOf(purchase.marketplace)))
      return false;
    if (newest) {
      const offer = newest.get(productKey(purchase.marketplace, purchase.asin));
      if (!offer || !dropNow(purchase, offer, paid)) return false;
    }
    return hasWords(purchase);
  };
}

/**
 * The keys of the purchases that fit, in the wanted order. Works in turns of a few ms; rows are let go as they were
 * looked at.
 * @param signal ends the search: what was found until then comes back.
 * @param language BCP 47, for the order of titles.
 */
export async function findPurchases(
  query: PurchaseQuery,
  { now, language, signal }: { now: Date; language: string; signal: AbortSignal },
): Promise<string[]> {
  const breathe = breather();
  const fits = await fitting(query, now, signal);
  const place = placedBy(query.order);
  const compare = comparing(query.order, language);
  const runs: Placed[][] = [];
  for await (const rows of await rowsOf(query, now)) {
    if (signal.aborted) break;
    runs.push(rows.filter(fits).map(place).sort(compare));
    await breathe();
  }
  return (await mergeRuns(runs, compare)).map(({ key }) => key);
}

/** A purchase as the list shows it. */
export interface ListedPurchase {
  readonly purchase: Purchase;
  /** The last time its product was looked at, or null. */
  readonly latest: Observation | null;
  /** Less what came back already; null: none, or nothing can be said. */
  readonly drop: Drop | null;
}

/** Some purchases by their keys; what is not remembered any more is left out. */
export async function readListed(keys: readonly string[]): Promise<Map<string, ListedPurchase>> {
  const rows = (await db.purchases.bulkGet([...keys])).filter((row) => row !== undefined);
  const [latest, claims] = await Promise.all([
    latestObservations(rows),
    db.claims
      .where('purchaseKey')
      .anyOf([...keys])
      .toArray()
      .then(byPurchase),
  ]);
  return new Map(
    rows.map((purchase) => {
      const seen = latest.get(productKey(purchase.marketplace, purchase.asin)) ?? null;
      return [purchase.key, { purchase, latest: seen, drop: dropNow(purchase, seen, claims) }];
    }),
  );
}
