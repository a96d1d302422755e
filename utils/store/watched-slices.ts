import { addDays, dayAt } from '../domain/days';
import type { Day } from '../domain/page';
import type { Purchase } from '../domain/purchase';
import type { Watching } from '../settings';
import { db } from './db';
import { readDecisions } from './decisions';
import { isOpen, isReturnable } from './open-purchases';
import type { WatchedPurchase } from './overview';
import { watchedOfAll } from './watched';
import { zonesOf } from './zones';

/** The first slice is drawn at once; the others are small enough that a page does not stand still. */
const firstSlice = 60;
const laterSlices = 250;

/** Purchases by a day of theirs, the earliest first, some at a time: of a day only the keys are held. */
async function* byDay(index: 'windowEndsOn' | 'returnableUntil', from: Day): AsyncGenerator<Purchase[]> {
  let size = firstSlice;
  for (let day = addDays(from, -1); ; ) {
    const next = await db.purchases.where(index).above(day).first();
    const found = next?.[index];
    if (!found) return;
    day = found;
    const keys = await db.purchases.where(index).equals(day).primaryKeys();
    for (let at = 0; at < keys.length; size = laterSlices) {
      const rows = await db.purchases.bulkGet(keys.slice(at, at + size));
      at += size;
      yield rows.filter((row) => row !== undefined);
    }
  }
}

async function* watchedRows(now: Date, untilReturn: boolean): AsyncGenerator<Purchase[]> {
  // Zones are at most a day apart, so the index may cut at yesterday; the exact hour is judged here.
  const yesterday = dayAt(new Date(now.getTime() - 24 * 3_600_000), 'UTC');
  for await (const rows of byDay('windowEndsOn', yesterday)) yield rows.filter((row) => isOpen(row, now));
  if (!untilReturn) return;
  const [ownZone = 'UTC'] = zonesOf('');
  for await (const rows of byDay('returnableUntil', dayAt(now, ownZone)))
    yield rows.filter((row) => isReturnable(row, now));
}

/**
 * What `watchedPurchases` names, in its order, with all that a view says about it, some at a time: however many there
 * are, no more than a slice is held, and each is read in transactions and turns of its own. What changes meanwhile
 * behind the place is not seen.
 */
export async function* watchedSlices(now: Date, watching: Watching): AsyncGenerator<WatchedPurchase[]> {
  const tables = [db.observations, db.claims, db.products, db.decisions];
  const decisions = await readDecisions();
  for await (const rows of watchedRows(now, watching.untilReturn)) {
    const kept = rows.filter(({ key }) => !decisions.get(key)?.leftOut);
    // One transaction: many small reads, each in its own, take several times as long.
    yield await db.transaction('r', tables, async () => watchedOfAll(kept, now, watching.threshold));
  }
}
