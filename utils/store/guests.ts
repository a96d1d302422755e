import { type Guest, newGuest } from '../domain/pace';
import { db } from './db';

/**
 * Changes a marketplace's record in one step, so that two contexts never count the same request.
 * @param change returns the same record where there is nothing to write.
 */
export function changeGuest(marketplace: string, change: (guest: Guest) => Guest): Promise<Guest> {
  return db.transaction('rw', db.guests, async () => {
    const stored = (await db.guests.get(marketplace)) ?? newGuest(marketplace);
    const changed = change(stored);
    if (changed !== stored) await db.guests.put(changed);
    return changed;
  });
}
