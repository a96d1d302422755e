import type { Purchase } from '../domain/purchase';
import { windowClosesAt } from '../domain/window';
import type { ProductRecord } from '../store/records';

const hour = 3_600_000;

/** One look in the window's last hours belongs to every watched purchase. */
export const lastLookHours = 12;

export interface Timing {
  readonly now: Date;
  /** ms between two looks at one product; infinite when background checks are switched off. */
  readonly everyMs: number;
  /** When (ms) the shopper last asked for a check, or null. */
  readonly askedAt: number | null;
  /** Time zones that bound a marketplace's windows. */
  readonly zonesOf: (marketplace: string) => readonly string[];
}

/** A product whose page is to be looked at. */
export interface DueProduct {
  readonly marketplace: string;
  readonly asin: string;
  readonly lastLook: boolean;
}

/** Whether a purchase's price is worth looking at: bought new, with a known price, neither cancelled nor returned. */
export function isWatchable({ state, condition, netUnitPrice }: Purchase): boolean {
  return state !== 'cancelled' && state !== 'returned' && condition === 'new' && netUnitPrice !== null;
}

/**
 * The products that are due, those whose window closes first in front; several purchases of one product are one look.
 * @param open purchases inside their window.
 * @param tried each product's record by `marketplace/asin`.
 */
export function dueProducts(
  open: readonly Purchase[],
  tried: ReadonlyMap<string, ProductRecord>,
  timing: Timing,
): DueProduct[] {
  const { now, everyMs, askedAt, zonesOf } = timing;
  const byProduct = Map.groupBy(
    open.filter(isWatchable),
    ({ marketplace, asin }) => `${marketplace}/${asin}`,
  );
  const due = [...byProduct].flatMap(([key, purchases]) => {
    const [first] = purchases;
    if (!first) return [];
    const closings = purchases.flatMap(({ windowEndsOn }) =>
      windowEndsOn ? [windowClosesAt(windowEndsOn, zonesOf(first.marketplace)).getTime()] : [],
    );
    const record = tried.get(key);
    const last = record?.triedAt ? Date.parse(record.triedAt) : null;
    const isLastLook =
      Number.isFinite(everyMs) &&
      closings.some((closes) => {
        const begins = closes - lastLookHours * hour;
        return now.getTime() >= begins && (last === null || last < begins);
      });
    // A clock that was set back counts as time gone by, or nothing would be looked at until it caught up.
    const elapsed = last === null ? Number.MAX_VALUE : Math.abs(now.getTime() - last);
    const wasAsked = askedAt !== null && (last === null || last < askedAt);
    const isDue = isLastLook || wasAsked || elapsed >= everyMs;
    const { marketplace, asin } = first;
    return isDue ? [{ marketplace, asin, lastLook: isLastLook, closes: Math.min(...closings) }] : [];
  });
  return due
    .toSorted((a, b) => a.closes - b.closes)
    .map(({ marketplace, asin, lastLook }) => ({ marketplace, asin, lastLook }));
}
