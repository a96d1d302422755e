import { db } from './db';
import type { GuestRecord } from './records';

/** Changes a marketplace's record in one step, so that two contexts never count the same request. */
export function changeGuest(
  marketplace: string,
  fresh: (marketplace: string) => GuestRecord,
  change: (guest: GuestRecord) => GuestRecord,
): Promise<GuestRecord> {
  return db.transaction('rw', db.guests, async () => {
    const changed = change((await db.guests.get(marketplace)) ?? fresh(marketplace));
    await db.guests.put(changed);
    return changed;
  });
}
