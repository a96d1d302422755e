import { manners, type Request } from '../domain/pace';
import type { Purchase } from '../domain/purchase';
import { isWindowOpen, windowClosesAt } from '../domain/window';
import type { ProductRecord } from '../store/records';

const hour = 3_600_000;
const day = 24 * hour;

/** One look in the window's last hours belongs to every watched purchase. */
export const lastLookHours = 12;

/** Product pages a day and marketplace that are shared out; more products are each looked at less often. */
export const looksPerDay = manners.requestsPerDay - manners.keptForLastLooks - manners.leftForOrderPages;

export interface Timing {
  readonly now: Date;
  /** ms between two looks at one product; infinite when background checks are switched off. */
  readonly everyMs: number;
  /** When (ms) the shopper last asked for a check that is not done yet, or null. */
  readonly askedAt: number | null;
  /** Time zones that bound a marketplace's windows. */
  readonly zonesOf: (marketplace: string) => readonly string[];
}

/** A product whose page is to be looked at, and what kind of request that is. */
export interface DueProduct {
  readonly marketplace: string;
  readonly asin: string;
  readonly request: Exclude<Request, 'order'>;
}

/** Whether a purchase's price is worth looking at: bought new, with a known price, neither cancelled nor returned. */
export function isWatchable({ state, condition, netUnitPrice }: Purchase): boolean {
  return state !== 'cancelled' && state !== 'returned' && condition === 'new' && netUnitPrice !== null;
}

/** After this long a page that could not be read is asked for again: an hour, doubling while it cannot be read. */
export function retryAfterFailures(failures: number): number {
  return failures === 0 ? 0 : hour * 2 ** (failures - 1);
}

/** One watched product with what its purchases want of it. */
interface Watched {
  readonly marketplace: string;
  readonly asin: string;
  /** Instants (ms) at which open windows close, the first in front; [] when only a return day is left. */
  readonly closings: readonly number[];
  readonly record: ProductRecord | undefined;
}

function watchedProducts(
  purchases: readonly Purchase[],
  tried: ReadonlyMap<string, ProductRecord>,
  { now, zonesOf }: Timing,
): Watched[] {
  const byProduct = Map.groupBy(
    purchases.filter(isWatchable),
    ({ marketplace, asin }) => `${marketplace}/${asin}`,
  );
  return [...byProduct].flatMap(([key, [first, ...others]]) => {
    if (!first) return [];
    const { marketplace, asin } = first;
    const zones = zonesOf(marketplace);
    const closings = [first, ...others].flatMap(({ windowEndsOn }) =>
      windowEndsOn && isWindowOpen(windowEndsOn, now, zones)
        ? [windowClosesAt(windowEndsOn, zones).getTime()]
        : [],
    );
    return [{ marketplace, asin, closings: closings.toSorted((a, b) => a - b), record: tried.get(key) }];
  });
}

const timeOf = (iso: string | null | undefined) => (iso ? Date.parse(iso) : null);

const pastOf = (time: number | null, now: number) => (time !== null && time <= now ? time : null);

/** Whether a window's last hours have begun and no look of them was read yet; failed ones are repeated. */
function needsLastLook({ closings, record }: Watched, now: number): boolean {
  // A look that lies ahead was taken before the clock was set back: it is not known to be one of these hours.
  const read = pastOf(timeOf(record?.readAt), now);
  const tried = pastOf(timeOf(record?.triedAt), now);
  return closings.some((closes) => {
    const begins = closes - lastLookHours * hour;
    if (now < begins || (read !== null && read >= begins)) return false;
    return tried === null || tried < begins || now - tried >= retryAfterFailures(record?.failures ?? 0);
  });
}

/**
 * The products that are due: last looks first, then those that waited most intervals, and of these the one whose
 * window closes first. Several purchases of one product are one look. Where a marketplace has more products than the
 * day's cap can serve, the interval of all of them is stretched alike.
 * @param purchases inside their window, or inside their return period where that is watched too.
 * @param tried each product's record by `marketplace/asin`.
 */
export function dueProducts(
  purchases: readonly Purchase[],
  tried: ReadonlyMap<string, ProductRecord>,
  timing: Timing,
): DueProduct[] {
  const { everyMs, askedAt } = timing;
  const now = timing.now.getTime();
  const watched = watchedProducts(purchases, tried, timing);
  const counts = new Map(
    [...Map.groupBy(watched, ({ marketplace }) => marketplace)].map(([host, { length }]) => [host, length]),
  );
  const due = watched.flatMap((product) => {
    const { marketplace, asin, closings, record } = product;
    const last = timeOf(record?.triedAt);
    const share = ((counts.get(marketplace) ?? 0) * day) / looksPerDay;
    const interval = Math.max(everyMs, share, closings.length === 0 ? day : 0);
    const failures = record?.failures ?? 0;
    const wait = failures > 0 ? Math.min(interval, retryAfterFailures(failures)) : interval;
    // A clock that was set back counts as time gone by, or nothing would be looked at until it caught up.
    const elapsed = last === null ? Number.POSITIVE_INFINITY : Math.abs(now - last);
    const isLast = Number.isFinite(everyMs) && needsLastLook(product, now);
    const lastPast = pastOf(last, now);
    const wasAsked = askedAt !== null && (lastPast === null || lastPast < askedAt);
    if (!isLast && !wasAsked && !(Number.isFinite(everyMs) && elapsed >= wait)) return [];
    const isFresh = wasAsked || last === null;
    const request: DueProduct['request'] = isLast ? 'last-look' : isFresh ? 'product' : 'another-look';
    const waited = isLast || isFresh ? Number.MAX_VALUE : Math.floor(elapsed / interval);
    return [{ marketplace, asin, request, waited, closes: closings[0] ?? Number.MAX_VALUE }];
  });
  return due
    .toSorted(
      (a, b) =>
        Number(b.request === 'last-look') - Number(a.request === 'last-look') ||
        b.waited - a.waited ||
        a.closes - b.closes,
    )
    .map(({ marketplace, asin, request }) => ({ marketplace, asin, request }));
}
