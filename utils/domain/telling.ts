import { isAsked } from './asking';
import type { Claim } from './claim';
import { type Drop, isWorthTelling, type Threshold } from './drop';
import { type Decision, isPutAside } from './put-aside';

/** What decides whether a drop stands among the open ones. */
export interface Standing {
  /** Less what came back already. */
  readonly drop: Drop | null;
  /** Every claim of the purchase. */
  readonly claims: readonly Claim[];
  /** What the shopper decided beside asking, or null. */
  readonly decision: Decision | null;
}

/** Whether a drop is open: large enough to be told, not asked for yet, and not put aside. */
export function isOpenDrop({ drop, claims, decision }: Standing, now: Date, threshold: Threshold): boolean {
  if (!drop) return false;
  return (
    isWorthTelling(drop, threshold) &&
    !isAsked(claims, drop, threshold) &&
    !isPutAside(decision, drop, now, threshold)
  );
}
