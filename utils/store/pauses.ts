import { dayAt, endOfDay } from '../domain/days';
import { atClock, type Guest, isCapped, isElsewhere } from '../domain/pace';
import { db } from './db';
import type { Pause } from './overview';
import { zonesOf } from './zones';

/** What keeps us from a marketplace now, the reason that stops most first. */
function pausesOf(stored: Guest, now: Date): Pause[] {
  const [ownZone = 'UTC'] = zonesOf(stored.marketplace);
  const today = dayAt(now, ownZone);
  const guest = atClock(stored, now.getTime(), today);
  const { marketplace, pause, signedOut } = guest;
  const pauses: Pause[] = [];
  if (pause && pause.until > now.getTime()) {
    const until = new Date(pause.until).toISOString();
    pauses.push({ marketplace, reason: pause.reason, scope: 'all', until });
  } else if (isCapped(guest, today)) {
    const until = endOfDay(today, ownZone).toISOString();
    pauses.push({ marketplace, reason: 'daily-cap', scope: 'all', until });
  }
  if (signedOut) {
    const reason = isElsewhere(guest) ? 'signed-in-elsewhere' : 'sign-in';
    pauses.push({ marketplace, reason, scope: 'orders', until: null });
  }
  return pauses;
}

/** What keeps us from any marketplace now. Runs inside a live query. */
export async function readPauses(now: Date): Promise<Pause[]> {
  return (await db.guests.toArray()).flatMap((guest) => pausesOf(guest, now));
}
