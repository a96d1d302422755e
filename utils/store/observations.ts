import { type HowSeen, type Observation, type Offer, sameOffer } from '../domain/offer';
import { db } from './db';

/** The key under which a product's record is stored. */
export function productKey(marketplace: string, asin: string): string {
  return `${marketplace}/${asin}`;
}

/** The newest observation of a product, or null. */
export async function latestObservation(marketplace: string, asin: string): Promise<Observation | null> {
  const newest = await db.observations
    .where('[marketplace+asin+seenAt]')
    .between([marketplace, asin, ''], [marketplace, asin, '\uffff'])
    .last();
  return newest ?? null;
}

/**
 * Records what a product page sold at a time; the same offer seen again only moves its last time.
 * @param size characters of the fetched page, or null for one that the shopper opened.
 * @returns whether the offer is another than the one before.
 */
export function rememberOffer(
  marketplace: string,
  offer: Offer,
  how: HowSeen,
  at: Date,
  size: number | null = null,
): Promise<boolean> {
  return db.transaction('rw', db.observations, db.products, async () => {
    const time = at.toISOString();
    const key = productKey(marketplace, offer.asin);
    const stored = await db.products.get(key);
    const { asin } = offer;
    const keep = (latest: string) =>
      db.products.put({
        ...{ key, marketplace, asin, triedAt: time, readAt: time, failures: 0, latest },
        size: size ?? stored?.size ?? null,
      });
    // The one recorded last, not the one with the latest time: that can lie ahead after the clock was set back.
    const known = stored?.latest ? await db.observations.get(stored.latest) : null;
    const latest = known ?? (await latestObservation(marketplace, offer.asin));
    if (latest && latest.how === how && sameOffer(latest, offer)) {
      if (time > latest.lastSeenAt) await db.observations.update(latest.key, { lastSeenAt: time });
      await keep(latest.key);
      return false;
    }
    const fresh = `${key}/${time}`;
    await db.observations.put({ ...offer, key: fresh, marketplace, seenAt: time, lastSeenAt: time, how });
    await keep(fresh);
    return true;
  });
}

/** The newest observation of each of some products, by {@link productKey}; those never seen are left out. */
export async function latestObservations(
  products: readonly { readonly marketplace: string; readonly asin: string }[],
): Promise<Map<string, Observation>> {
  const byKey = new Map(products.map((product) => [productKey(product.marketplace, product.asin), product]));
  const records = await db.products.bulkGet([...byKey.keys()]);
  const known = records.flatMap((record) => record?.latest ?? []);
  const found = (await db.observations.bulkGet(known)).filter((each) => each !== undefined);
  const latest = new Map(found.map((each) => [productKey(each.marketplace, each.asin), each]));
  // What an import brought has no record of its newest one until it is looked at.
  const others = [...byKey].filter(([key]) => !latest.has(key));
  const newest = await Promise.all(
    others.map(([, { marketplace, asin }]) => latestObservation(marketplace, asin)),
  );
  for (const [index, [key]] of others.entries()) {
    const each = newest[index];
    if (each) latest.set(key, each);
  }
  return latest;
}

/**
 * Notes that a product page was asked for and could not be read.
 * @param size characters of the page, or null when none came.
 */
export function noteProductFailed(
  marketplace: string,
  asin: string,
  at: Date,
  size: number | null = null,
): Promise<void> {
  return db.transaction('rw', db.products, async () => {
    const key = productKey(marketplace, asin);
    const stored = await db.products.get(key);
    await db.products.put({
      ...{ key, marketplace, asin, triedAt: at.toISOString(), readAt: stored?.readAt ?? null },
      failures: (stored?.failures ?? 0) + 1,
      size: size ?? stored?.size ?? null,
      latest: stored?.latest ?? null,
    });
  });
}

/** A page this much smaller than the last one of the product is another kind of page. */
const shrunkenTo = 1 / 4;

/** Whether a fetched page is much smaller than the one of the product before. Asked again at the next look: a shop may change. */
export async function isShrunken(marketplace: string, asin: string, size: number): Promise<boolean> {
  const before = (await db.products.get(productKey(marketplace, asin)))?.size ?? null;
  return before !== null && size < before * shrunkenTo;
}
