import { isAsked, receivedOf } from './asking';
import type { Claim } from './claim';
import { type Drop, isWorthTelling, type Threshold } from './drop';
import { type Decision, isPutAside } from './put-aside';

/** What decides whether a drop stands among the open ones. */
export interface Standing {
  readonly drop: Drop | null;
  /** Every claim of the purchase. */
  readonly claims: readonly Claim[];
  /** What the shopper decided beside asking, or null. */
  readonly decision: Decision | null;
}

/** Whether a drop is open: large enough to be told after what came back already, not asked for yet, and not put aside. */
export function isOpenDrop({ drop, claims, decision }: Standing, now: Date, threshold: Threshold): boolean {
  if (!drop) return false;
  const { currency, minor } = drop.inAll;
  const left = { ...drop, inAll: { currency, minor: minor - receivedOf(claims, currency) } };
  return (
    isWorthTelling(left, threshold) &&
    !isAsked(claims, drop, threshold) &&
    !isPutAside(decision, drop, now, threshold)
  );
}
