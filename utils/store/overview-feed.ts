import { Dexie } from 'dexie';
import type { Watching } from '../settings';
import { db } from './db';
import type { Overview } from './overview';
import { readOverviews } from './read-overview';

export interface OverviewListener {
  next(overview: Overview): void;
  error(error: unknown): void;
}

/** Windows close and "next try" passes without a write. */
const aMinute = 60_000;
/** Writes come in bunches. */
const bunchMs = 60;

/** Whether a change, in whichever context, touches what an overview reads. */
function concerns(changed: Readonly<Record<string, unknown>>): boolean {
  const read = [db.purchases, db.observations, db.claims, db.guests, db.products, db.decisions];
  return read.some(({ name }) =>
    Object.keys(changed).some((part) => part.startsWith(`idb://${db.name}/${name}/`)),
  );
}

/**
 * What the popup shows, read anew when the store changes and as time goes by. Not a live query of the store's library:
 * that would remember the key of each row that was read. A reading that takes long is followed by a rest of the same
 * length, so that a page goes on beside it.
 * @param listener gets a first part only before the first whole.
 * @returns ends it.
 */
export function feedOverview(watching: Watching, listener: OverviewListener): () => void {
  let ended = false;
  let isWhole = false;
  let isReading = false;
  let isOld = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void read(), ms);
  };
  const read = async () => {
    const start = performance.now();
    isReading = true;
    isOld = false;
    try {
      for await (const overview of readOverviews(new Date(), watching)) {
        if (ended) return;
        if (overview.whole || !isWhole) listener.next(overview);
        isWhole ||= overview.whole;
      }
    } catch (error) {
      if (!ended) listener.error(error);
    }
    isReading = false;
    const took = performance.now() - start;
    if (!ended) later(isOld ? Math.max(bunchMs, took) : Math.max(aMinute, 20 * took));
  };
  const changed = (parts: object) => {
    if (!concerns(parts as Record<string, unknown>)) return;
    isOld = true;
    if (!isReading) later(bunchMs);
  };
  Dexie.on.storagemutated.subscribe(changed);
  void read();
  return () => {
    ended = true;
    clearTimeout(timer);
    Dexie.on.storagemutated.unsubscribe(changed);
  };
}
