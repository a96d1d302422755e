import type { Purchase } from '../domain/purchase';
import { type Choice, type Decision, decide } from '../domain/put-aside';
import { db } from './db';
import type { DecisionRecord } from './records';

/**
 * What was decided about each purchase that was put aside, by its key. Only what the shopper chose by hand is in the
 * table, so it is small and read whole.
 */
export async function readDecisions(): Promise<ReadonlyMap<string, DecisionRecord>> {
  const all = await db.decisions.toArray();
  return new Map(all.map((decision) => [decision.purchaseKey, decision]));
}

/** The purchases that the shopper did not leave out, in their order. */
export async function withoutLeftOut(purchases: readonly Purchase[]): Promise<Purchase[]> {
  const decisions = await readDecisions();
  return purchases.filter(({ key }) => !decisions.get(key)?.leftOut);
}

/**
 * Keeps what the shopper chose.
 * @param price minor units of the price offered now, or null.
 * @returns what is decided now; null: nothing.
 */
export function changeDecision(
  purchaseKey: string,
  choice: Choice,
  price: number | null,
  now: Date,
): Promise<Decision | null> {
  return db.transaction('rw', db.decisions, async () => {
    const before = (await db.decisions.get(purchaseKey)) ?? null;
    const after = decide(choice, before, price, now);
    if (after) await db.decisions.put({ ...after, purchaseKey });
    else await db.decisions.delete(purchaseKey);
    return after;
  });
}
