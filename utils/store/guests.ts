import { type Guest, newGuest } from '../domain/pace';
import { db } from './db';

/** Changes a marketplace's record in one step, so that two contexts never count the same request. */
export function changeGuest(marketplace: string, change: (guest: Guest) => Guest): Promise<Guest> {
  return db.transaction('rw', db.guests, async () => {
    const changed = change((await db.guests.get(marketplace)) ?? newGuest(marketplace));
    await db.guests.put(changed);
    return changed;
  });
}
