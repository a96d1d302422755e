import { isAsked, refusalsOf } from './asking';
import type { Claim } from './claim';
import { type Drop, defaultThreshold, isWorthTelling, type Threshold } from './drop';
import type { Purchase } from './purchase';
import { remainingOf } from './remaining';
import { isAsking, type Route, type RouteKind, type Situation, surenesses } from './route';
import { type Gain, rules } from './route-rules';

export { isAsking, type Route, type RouteKind } from './route';

/** Why no route is open. */
export type NoRouteBecause =
  | 'left-out'
  | 'cancelled'
  | 'returned'
  | 'not-cheaper'
  | 'no-price'
  | 'other-currency'
  | 'unsure'
  | 'too-small'
  | 'paid-back'
  | 'asked'
  | 'refused-twice'
  | 'window-over';

/** Why no further request for this drop is to be made. */
export type AskClosed = 'asked' | 'refused-twice';

/** What is open to a purchase. */
export interface Routes {
  /** The best first. */
  readonly open: readonly Route[];
  /** Set exactly when none is open. */
  readonly noneBecause: NoRouteBecause | null;
  /** Null: none was made yet, or the price fell further since. */
  readonly askClosed: AskClosed | null;
}

function askClosedBy(claims: readonly Claim[], drop: Drop, threshold: Threshold): AskClosed | null {
  if (refusalsOf(claims) >= 2) return 'refused-twice';
  return isAsked(claims, drop, threshold) ? 'asked' : null;
}

/** Why there is nothing to gain, or null. */
function nothingToGain({ purchase, drop, offer, leftOut }: Situation): NoRouteBecause | null {
  const { state, netUnitPrice } = purchase;
  if (leftOut) return 'left-out';
  if (state === 'cancelled' || state === 'returned') return state;
  if (drop) return drop.certain ? null : 'unsure';
  if (!netUnitPrice || !offer?.price) return 'no-price';
  return netUnitPrice.currency === offer.price.currency ? 'not-cheaper' : 'other-currency';
}

/** A parcel back is worth its while from about ten dollars: our judgement, no rule of a shop. */
const returnEffort = (currency: string) => 20 * defaultThreshold.amount(currency);

/** A way that takes more than it is likely to bring stands behind those that cost nothing to try. */
function isPutOff({ kind, worth, costs, sureness }: Route): boolean {
  const seldomPays = costs.sendsBack && worth.minor < returnEffort(worth.currency);
  return seldomPays || (kind === 'cancel-and-reorder' && sureness === 'seller-decides');
}

const kinds = Object.keys(rules) as RouteKind[];
function openTo(gain: Gain, some: readonly RouteKind[]): Route[] {
  const open = some.map((kind) => rules[kind](gain)).filter((route) => route !== null);
  return [...open.filter((route) => !isPutOff(route)), ...open.filter(isPutOff)];
}

/** The routes open to a purchase, the best first, or why there are none. Unsure is none: a wrong way costs money. */
export function routesOf(situation: Situation): Routes {
  const { drop, claims, threshold } = situation;
  const askClosed = drop && askClosedBy(claims, drop, threshold);
  const none = (noneBecause: NoRouteBecause): Routes => ({ open: [], noneBecause, askClosed });
  const nothing = nothingToGain(situation);
  if (nothing || !drop) return none(nothing ?? 'not-cheaper');
  const left = remainingOf(drop, claims);
  if (!left) return none('paid-back');
  const gain = { ...situation, worth: left.inAll };
  if (!isWorthTelling(left, threshold)) {
    // What is paid by itself costs nothing, however small it is.
    const open = openTo(gain, ['automatic-guarantee']);
    return open.length > 0 ? { open, noneBecause: null, askClosed } : none('too-small');
  }
  const all = openTo(gain, kinds);
  const open = askClosed ? all.filter(({ kind }) => !isAsking(kind)) : all;
  if (open.length > 0) return { open, noneBecause: null, askClosed };
  // Where a request would have been the one way, it is what was asked before that closed it.
  return none(all.length > 0 && askClosed ? askClosed : 'window-over');
}

/** Whether the first of some routes is also the surest of them. */
export function isFirstSurest([first, ...others]: readonly Route[]): boolean {
  const rank = ({ sureness }: Route) => surenesses.indexOf(sureness);
  return first !== undefined && others.every((other) => rank(first) <= rank(other));
}

/** Whom a message about the difference goes to. `null`: not known who sold it, so the shop's support is the safer address. */
export function askRoute(purchase: Purchase): 'ask-shop' | 'ask-seller' {
  return purchase.soldByAmazon === false ? 'ask-seller' : 'ask-shop';
}
