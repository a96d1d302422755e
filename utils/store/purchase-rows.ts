import type { Table } from 'dexie';
import { db } from './db';
import { whileDeleting } from './deletions';
import { productKey } from './observations';
import { orderKey } from './orders';

/** Names of the tables in which something of a purchase can stand. */
const tables = [
  'purchases',
  'orders',
  'claims',
  'alerts',
  'decisions',
  'reminders',
  'observations',
  'products',
  'evidence',
] as const;

/** Everything that is kept of one purchase and of nothing else, table by table. */
export type PurchaseRows = { readonly [Name in (typeof tables)[number]]: readonly object[] };

const keysOf = (name: string) => db.table<object, string>(name);

/** What hangs on the product, which other purchases may need. */
async function productRows(marketplace: string, asin: string, purchaseKey: string) {
  const keys = await db.purchases.where(':id').startsWith(`${marketplace}/`).primaryKeys();
  const isShared = keys.some((key) => key !== purchaseKey && key.includes(`/${asin}/`));
  if (isShared) return { observations: [], products: [], evidence: [] };
  const range = [
    [marketplace, asin, ''],
    [marketplace, asin, '\uffff'],
  ] as const;
  const [observations, product, evidence] = await Promise.all([
    db.observations
      .where('[marketplace+asin+seenAt]')
      .between(...range)
      .toArray(),
    db.products.get(productKey(marketplace, asin)),
    db.evidence.where('[marketplace+asin]').equals([marketplace, asin]).toArray(),
  ]);
  return { observations, products: product ? [product] : [], evidence };
}

/**
 * Everything that is kept of one purchase: itself, its requests, what was told and decided about it, its order if
 * nothing else was bought with it, and what was seen of its product if no other purchase is of the same.
 * @returns null when it is not remembered.
 */
export async function rowsOfPurchase(purchaseKey: string): Promise<PurchaseRows | null> {
  const purchase = await db.purchases.get(purchaseKey);
  if (!purchase) return null;
  const { marketplace, orderId, asin } = purchase;
  const [claims, alert, decision, lines, order, ofProduct] = await Promise.all([
    db.claims.where('purchaseKey').equals(purchaseKey).toArray(),
    db.alerts.get(purchaseKey),
    db.decisions.get(purchaseKey),
    db.purchases.where('[marketplace+orderId]').equals([marketplace, orderId]).count(),
    db.orders.get(orderKey(marketplace, orderId)),
    productRows(marketplace, asin, purchaseKey),
  ]);
  const reminders = await Promise.all(
    claims.map(({ key }) => db.reminders.where('key').startsWith(`${key}/`).toArray()),
  );
  return {
    purchases: [purchase],
    orders: order && lines === 1 ? [order] : [],
    claims,
    alerts: alert ? [alert] : [],
    decisions: decision ? [decision] : [],
    reminders: reminders.flat(),
    ...ofProduct,
  };
}

async function forget(purchaseKey: string): Promise<void> {
  const rows = await rowsOfPurchase(purchaseKey);
  if (!rows) return;
  for (const name of tables) {
    const table: Table<object, string> = keysOf(name);
    const path = String(table.schema.primKey.keyPath);
    await table.bulkDelete(rows[name].map((row) => (row as Record<string, string>)[path] ?? ''));
  }
}

/**
 * Forgets one purchase with everything that {@link rowsOfPurchase} names. An order page that is on its way then is not
 * kept as far as this order goes.
 */
export function deletePurchase(purchaseKey: string): Promise<void> {
  // Chosen in the same transaction: what an order page brings in meanwhile is not its.
  const deletion = () => db.transaction('rw', tables.map(keysOf), () => forget(purchaseKey));
  return whileDeleting(purchaseKey, deletion);
}
