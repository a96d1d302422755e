import { defaultThreshold } from '../domain/drop';
import type { Watching } from '../settings';
import { db } from './db';
import { gather } from './gather';
import type { Overview } from './overview';
import { readPauses } from './pauses';
import { watchedSlices } from './watched-slices';

const asUsual: Watching = { threshold: defaultThreshold, untilReturn: false };

/** What an overview says beside its lists. */
export async function readAround(
  now: Date,
): Promise<Pick<Overview, 'pauses' | 'remembered' | 'lastCheckAt'>> {
  const [pauses, remembered, newest] = await Promise.all([
    readPauses(now),
    db.purchases.count(),
    db.observations.orderBy('lastSeenAt').last(),
  ]);
  return { pauses, remembered, lastCheckAt: newest?.lastSeenAt ?? null };
}

/**
 * What the popup shows: first what the first slice says, where more follows, and at last the whole. Bounded in memory
 * and in the length of its turns, however much is watched.
 */
export async function* readOverviews(now: Date, watching: Watching): AsyncGenerator<Overview> {
  const around = await readAround(now);
  const { add, gathered } = gather(now, watching.threshold);
  let slices = 0;
  for await (const slice of watchedSlices(now, watching)) {
    slices += 1;
    if (slices === 2) yield { ...around, ...gathered(), whole: false };
    add(slice);
  }
  yield { ...around, ...gathered(), whole: true };
}

/** What the popup shows, whole. */
export async function readOverview(now: Date, watching: Watching = asUsual): Promise<Overview> {
  for await (const overview of readOverviews(now, watching)) if (overview.whole) return overview;
  throw new Error('an overview has an end');
}
