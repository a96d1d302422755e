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

/** Records what a product page sold at a time; the same offer seen again only moves its last time. */
export function rememberOffer(marketplace: string, offer: Offer, how: HowSeen, at: Date): Promise<void> {
  return db.transaction('rw', db.observations, db.products, async () => {
    const time = at.toISOString();
    const key = productKey(marketplace, offer.asin);
    await db.products.put({ key, marketplace, asin: offer.asin, triedAt: time, readAt: time });
    const latest = await latestObservation(marketplace, offer.asin);
    if (latest && latest.how === how && sameOffer(latest, offer)) {
      if (time > latest.lastSeenAt) await db.observations.update(latest.key, { lastSeenAt: time });
      return;
    }
    await db.observations.put({
      ...offer,
      key: `${key}/${time}`,
      marketplace,
      seenAt: time,
      lastSeenAt: time,
      how,
    });
  });
}

/** Notes that a product page was asked for, whatever came of it. */
export function noteProductTried(marketplace: string, asin: string, at: Date): Promise<void> {
  return db.transaction('rw', db.products, async () => {
    const key = productKey(marketplace, asin);
    const stored = await db.products.get(key);
    await db.products.put({
      key,
      marketplace,
      asin,
      readAt: stored?.readAt ?? null,
      triedAt: at.toISOString(),
    });
  });
}
