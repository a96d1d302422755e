import type { Observation } from '../domain/offer';
import { db } from './db';
import { productKey } from './observations';
import { walk } from './walk';

/** A product by its marketplace and number. */
export interface ProductId {
  readonly marketplace: string;
  readonly asin: string;
}

/** Products in the order in which they were last seen, as far as they were read. */
export interface SeenProducts {
  readonly products: readonly ProductId[];
  /** How many observations were read for it. */
  readonly read: number;
  readonly isWhole: boolean;
}

/** Nothing was read yet. */
export const nothingSeen: SeenProducts = { products: [], read: 0, isWhole: false };

const keysAtOnce = 500;

/** Reads the next products, of their observations no more than the keys. */
export async function moreSeenProducts(before: SeenProducts): Promise<SeenProducts> {
  const keys = await db.observations
    .orderBy('lastSeenAt')
    .reverse()
    .offset(before.read)
    .limit(keysAtOnce)
    .primaryKeys();
  const products = new Map(before.products.map((each) => [productKey(each.marketplace, each.asin), each]));
  for (const key of keys) {
    const [marketplace = '', asin = ''] = key.split('/');
    const product = productKey(marketplace, asin);
    if (!products.has(product)) products.set(product, { marketplace, asin });
  }
  return {
    products: [...products.values()],
    read: before.read + keys.length,
    isWhole: keys.length < keysAtOnce,
  };
}

/** What changes with every observation: how many there are, and when the last one was seen. */
export async function observationsState(): Promise<{ count: number; lastSeenAt: string | null }> {
  const [count, last] = await Promise.all([
    db.observations.count(),
    db.observations.orderBy('lastSeenAt').last(),
  ]);
  return { count, lastSeenAt: last?.lastSeenAt ?? null };
}

/** Everything that was seen of a product, the latest first. */
export function observationsOf({ marketplace, asin }: ProductId): Promise<Observation[]> {
  return db.observations
    .where('[marketplace+asin+seenAt]')
    .between([marketplace, asin, ''], [marketplace, asin, '\uffff'])
    .reverse()
    .toArray();
}

/**
 * Makes a finder of titles by product. Purchases have no index by product: they are gone through once, as far as is
 * needed, and remembered by product.
 */
export function titleFinder(): (products: readonly ProductId[]) => Promise<ReadonlyMap<string, string>> {
  const titles = new Map<string, string>();
  const rest = walk(db.purchases);
  const find = async (products: readonly ProductId[]) => {
    const keys = products.map(({ marketplace, asin }) => productKey(marketplace, asin));
    while (keys.some((key) => !titles.has(key))) {
      const { value: rows, done } = await rest.next();
      if (done) break;
      for (const row of rows) titles.set(productKey(row.marketplace, row.asin), row.title);
    }
    return titles;
  };
  let last: Promise<unknown> = Promise.resolve();
  return (products) => {
    // One after the other: two at once would each wait for what the other reads.
    const found = last.then(() => find(products));
    last = found.catch(() => {});
    return found;
  };
}
