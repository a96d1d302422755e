import { addDays, dayAt } from '../domain/days';
import type { Purchase } from '../domain/purchase';
import { isWindowOpen } from '../domain/window';
import type { Watching } from '../settings';
import { db } from './db';
import { withoutLeftOut } from './decisions';
import { zonesOf } from './zones';

const ended: ReadonlySet<Purchase['state']> = new Set(['cancelled', 'returned']);

/** Whether a purchase is inside its window and was neither cancelled nor returned. */
export function isOpen({ windowEndsOn, marketplace, state }: Purchase, now: Date): boolean {
  return !ended.has(state) && isWindowOpen(windowEndsOn, now, zonesOf(marketplace));
}

/** Whether a purchase outside its window was neither cancelled nor returned; whether it still can go back, its day says. */
export function isReturnable({ windowEndsOn, marketplace, state }: Purchase, now: Date): boolean {
  return !ended.has(state) && !isWindowOpen(windowEndsOn, now, zonesOf(marketplace));
}

/**
 * Purchases whose window is open at an instant and that were neither cancelled, returned nor left out, the first to end
 * first.
 */
export async function openPurchases(now: Date): Promise<Purchase[]> {
  // Zones are at most a day apart, so the index may cut at yesterday; the exact hour is judged below.
  const yesterday = dayAt(new Date(now.getTime() - 24 * 3_600_000), 'UTC');
  const near = await db.purchases.where('windowEndsOn').aboveOrEqual(yesterday).sortBy('windowEndsOn');
  return await withoutLeftOut(near.filter((purchase) => isOpen(purchase, now)));
}

/** Purchases whose window is over and that can still be returned, neither cancelled, returned nor left out. */
export async function returnablePurchases(now: Date): Promise<Purchase[]> {
  const [ownZone = 'UTC'] = zonesOf('');
  const returnable = await db.purchases
    .where('returnableUntil')
    .aboveOrEqual(dayAt(now, ownZone))
    .sortBy('returnableUntil');
  return await withoutLeftOut(returnable.filter((purchase) => isReturnable(purchase, now)));
}

/** The purchases that are watched at an instant: inside their window, and those that can go back where that is wanted. */
export async function watchedPurchases(
  now: Date,
  { untilReturn }: Pick<Watching, 'untilReturn'> = { untilReturn: false },
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
    if (await byDay().between([host, since], [host, '\uffff']).first()) used.push(host);
  }
}
