import type { Threshold } from '../domain/drop';
import type { Money } from '../domain/money';
import { isOpenDrop } from '../domain/telling';
import { isOpen } from './open-purchases';
import type { Overview, Totals, WatchedPurchase } from './overview';

/** Entries that an overview holds; more are the dashboard's. */
export const mostEntries = 500;

type Gathered = Pick<Overview, 'drops' | 'watching' | 'totals'>;

/** The certain first, then by money; drops of the same money keep their order. */
const byMoney = (a: WatchedPurchase, b: WatchedPurchase) =>
  Number(b.drop?.certain ?? false) - Number(a.drop?.certain ?? false) ||
  (b.drop?.inAll.minor ?? 0) - (a.drop?.inAll.minor ?? 0);

function withMoney(sums: readonly Money[], { minor, currency }: Money): Money[] {
  const known = sums.find((sum) => sum.currency === currency);
  if (!known) return [...sums, { minor, currency }];
  return sums.map((sum) => (sum === known ? { minor: known.minor + minor, currency } : sum));
}

const nothing: Totals = { drops: 0, watching: 0, waiting: [], deadline: null };

function withDrop(totals: Totals, { drop, purchase }: WatchedPurchase, now: Date): Totals {
  const { drops, waiting, deadline } = totals;
  const { windowEndsOn, returnableUntil } = purchase;
  const end = isOpen(purchase, now) ? windowEndsOn : returnableUntil;
  return {
    ...totals,
    drops: drops + 1,
    waiting: drop?.certain ? withMoney(waiting, drop.inAll) : waiting,
    deadline: end && (deadline === null || end < deadline) ? end : deadline,
  };
}

/**
 * Puts an overview's lists together from slices of what is watched, in the order in which windows end. Of any number it
 * holds the {@link mostEntries} that stand first, and sums. `add` returns the slice's open drops.
 */
export function gather(
  now: Date,
  threshold: Threshold,
): { add(slice: readonly WatchedPurchase[]): WatchedPurchase[]; gathered(): Gathered } {
  let totals = nothing;
  let drops: WatchedPurchase[] = [];
  const watching: WatchedPurchase[] = [];
  const firstDrops = () => drops.toSorted(byMoney).slice(0, mostEntries);
  return {
    add(slice) {
      const open = slice.filter((watched) => isOpenDrop(watched, now, threshold));
      const isDrop = new Set(open);
      const quiet = slice.filter((watched) => !isDrop.has(watched));
      totals = open.reduce((sums, watched) => withDrop(sums, watched, now), totals);
      totals = { ...totals, watching: totals.watching + quiet.length };
      watching.push(...quiet.slice(0, mostEntries - watching.length));
      drops.push(...open);
      if (drops.length > 2 * mostEntries) drops = firstDrops();
      return open;
    },
    gathered() {
      const first = firstDrops();
      return { drops: first, watching: watching.slice(0, mostEntries - first.length), totals };
    },
  };
}
