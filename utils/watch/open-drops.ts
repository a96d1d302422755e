import type { Drop } from '../domain/drop';
import type { Purchase } from '../domain/purchase';
import { type Settings, watchingOf } from '../settings';
import { db } from '../store/db';
import { gather } from '../store/gather';
import { writeGlance } from '../store/glance';
import { readAround } from '../store/read-overview';
import { watchedSlices } from '../store/watched-slices';
import { zonesOf } from '../store/zones';
import { type Fallen, isNews, openCertain } from './news';

/** What is told of a drop. */
export interface News {
  readonly purchase: Pick<Purchase, 'key' | 'title'>;
  readonly drop: Drop;
}

export interface OpenDrops {
  /** Keys of the purchases with an open certain drop. */
  readonly certain: ReadonlySet<string>;
  /** Those of them that are to be told. */
  readonly news: readonly News[];
}

async function newsOf(fallen: readonly Fallen[], settings: Settings, now: Date): Promise<News[]> {
  const told = await db.alerts.bulkGet(fallen.map(({ purchase }) => purchase.key));
  const { threshold } = watchingOf(settings);
  return fallen.flatMap((each, index) => {
    const { drop, purchase } = each;
    const { key, title, marketplace } = purchase;
    return isNews(each, told[index] ?? null, threshold, now, zonesOf(marketplace))
      ? [{ purchase: { key, title }, drop }]
      : [];
  });
}

/**
 * Goes through everything that is watched, however much that is, holding no more than a part; what the popup draws
 * first is kept on the way.
 */
export async function findOpenDrops(now: Date, settings: Settings): Promise<OpenDrops> {
  const watching = watchingOf(settings);
  const { add, gathered } = gather(now, watching.threshold);
  const certain = new Set<string>();
  const news: News[] = [];
  for await (const slice of watchedSlices(now, watching)) {
    const open = add(slice);
    const fallen = openCertain(open);
    for (const { purchase } of fallen) certain.add(purchase.key);
    news.push(...(await newsOf(fallen, settings, now)));
  }
  const overview = { ...(await readAround(now)), ...gathered(), whole: true };
  // Where there is no room for it, the badge is right all the same.
  await writeGlance(overview, now).catch(() => {});
  return { certain, news };
}
