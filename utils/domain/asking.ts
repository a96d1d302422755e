import { type Claim, isPriceKind, wasGivenUp } from './claim';
import { type Drop, isWorthTelling, type Threshold } from './drop';
import { type Money, subtract, times } from './money';
import { isAsking } from './route';

/**
 * Whether a drop has grown by the threshold since its price stood elsewhere.
 * @param before the offered price of one piece back then, in any currency.
 * @returns false for another currency: nothing can be compared.
 */
export function isFurther(drop: Drop, before: Money, threshold: Threshold): boolean {
  if (before.currency !== drop.now.currency) return false;
  const perPiece = subtract(before, drop.now);
  if (perPiece.minor <= 0) return false;
  return isWorthTelling(
    { ...drop, paid: before, perPiece, inAll: times(perPiece, drop.quantity) },
    threshold,
  );
}

/**
 * Whether a message went to somebody. What was only drafted did not, nor what was closed before it was sent, nor a way
 * to the lower price on which nobody is asked.
 */
export function wasSent(claim: Pick<Claim, 'state' | 'sentAt' | 'route'>): boolean {
  const { state, route } = claim;
  if (state === 'drafted' || (route !== null && !isAsking(route))) return false;
  // An imported file may name no time for other states.
  return !wasGivenUp(claim);
}

/** The requests for the difference among some claims. */
function requestsOf(claims: readonly Claim[]): Claim[] {
  return claims.filter((claim) => isPriceKind(claim.kind) && wasSent(claim));
}

/**
 * Whether the difference was asked for already: a request that was sent closes the question, answered or not, unless
 * the price fell further by the threshold since it was written. What was not sent closes nothing.
 * @param claims every claim of the purchase, in any order.
 * @param drop the drop as it stands now.
 */
export function isAsked(claims: readonly Claim[], drop: Drop, threshold: Threshold): boolean {
  // What is not known of an imported claim cannot open the question again.
  return requestsOf(claims).some(({ offered }) => offered === null || !isFurther(drop, offered, threshold));
}

/** How many requests for the difference were refused. @param claims those of one purchase. */
export function refusalsOf(claims: readonly Claim[]): number {
  return requestsOf(claims).filter(({ state }) => state === 'refused').length;
}

const weekMs = 7 * 24 * 3_600_000;

/**
 * How many requests for a difference were sent in the last seven days.
 * @param claims those of all purchases. A clock that was set back makes a time lie ahead; it counts as near, too.
 */
export function askedLately(claims: readonly Claim[], now: Date): number {
  return requestsOf(claims).filter(
    ({ sentAt }) => sentAt !== null && Math.abs(now.getTime() - Date.parse(sentAt)) < weekMs,
  ).length;
}

/** Requests in seven days after which a further one, the fourth, is met with a gentle word: our judgement, no rule of a shop. */
export const manyRequests = 3;
