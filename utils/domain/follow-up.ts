import { wasSent } from './asking';
import { type Claim, type ClaimState, isPriceKind, wasGivenUp } from './claim';
import { dayAt, daysBetween } from './days';
import type { Drop } from './drop';
import type { Purchase } from './purchase';
import { isAsking } from './route';
import type { Routes } from './routes';
import { windowClosesAt } from './window';
import { addresseesOf } from './writing';

/** What can be due about a claim. */
export const dueKinds = ['no-answer', 'window-ends', 'return-ends'] as const;

export type DueKind = (typeof dueKinds)[number];

/** A claim with what decides whether something is due. */
export interface Followed {
  readonly claim: Claim;
  readonly purchase: Purchase;
  /** Every claim of the purchase. */
  readonly claims: readonly Claim[];
  readonly drop: Drop | null;
  readonly routes: Routes;
  /** Its drop is kept quiet, or it is left out. */
  readonly putAside: boolean;
  /** Time zones that bound the window, the shopper's own first. */
  readonly zones: readonly string[];
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** Hours in which the shop's support answers, and a seller. */
const patience = { shop: 24, seller: 48, 'product-page': 48 } as const;

/** Days before the last return day from which on it is near. */
const returnNearDays = 2;

const closedStates: ReadonlySet<ClaimState> = new Set(['refused', 'no-answer', 'closed']);

/** Whether a claim still waits for something: to be sent, or to be answered. */
export function isOpenClaim({ state }: Pick<Claim, 'state'>): boolean {
  return state === 'drafted' || state === 'sent';
}

/** Whether the purchase went back or never came: its price is no question any more. */
export function isEnded({ state }: Pick<Purchase, 'state'>): boolean {
  return state === 'cancelled' || state === 'returned';
}

/** Whether no later message about the same matter takes its place; one that was closed before it was sent does not. */
function isNewestOfKind(claim: Claim, claims: readonly Claim[]): boolean {
  const later = claims.filter(({ kind, number }) => kind === claim.kind && number > claim.number);
  return later.every(wasGivenUp);
}

function isAnswerLate(claim: Claim, purchase: Purchase, now: Date): boolean {
  if (claim.state !== 'sent' || claim.sentAt === null) return false;
  const [addressee] = addresseesOf(claim.kind, claim.channel, purchase);
  return now.getTime() - Date.parse(claim.sentAt) >= patience[addressee] * hourMs;
}

function isLastDay({ windowEndsOn }: Purchase, zones: readonly string[], now: Date): boolean {
  if (windowEndsOn === null) return false;
  const left = windowClosesAt(windowEndsOn, zones).getTime() - now.getTime();
  return left > 0 && left <= dayMs;
}

function isReturnNear({ returnableUntil }: Purchase, zones: readonly string[], now: Date): boolean {
  if (returnableUntil === null) return false;
  const left = daysBetween(dayAt(now, zones[0] ?? 'UTC'), returnableUntil);
  return left >= 0 && left <= returnNearDays;
}

/** Whether giving it back is all that is left; an exchange is one, too, and has the same last day. */
function isReturnLeft({ open }: Routes): boolean {
  return (
    open.some(({ kind }) => kind === 'return-and-rebuy') &&
    open.every(({ kind }) => kind === 'return-and-rebuy' || kind === 'exchange')
  );
}

/**
 * What is due about a claim at an instant, or null.
 * - `no-answer`: sent a day ago, two days to a seller, and nothing was noted since.
 * - `window-ends`: written and not sent on the window's last day, and still cheaper.
 * - `return-ends`: asking brought nothing, returning and buying again is the way that is left, and its last day is near.
 */
export function dueOf(followed: Followed, now: Date): DueKind | null {
  const { claim, claims, purchase, drop, routes, putAside, zones } = followed;
  if (!isNewestOfKind(claim, claims)) return null;
  if (!isPriceKind(claim.kind)) return isAnswerLate(claim, purchase, now) ? 'no-answer' : null;
  if (isEnded(purchase)) return null;
  if (isAnswerLate(claim, purchase, now)) return 'no-answer';
  if (drop === null || putAside) return null;
  if (claim.state === 'drafted' && isLastDay(purchase, zones, now)) return 'window-ends';
  return closedStates.has(claim.state) && isReturnLeft(routes) && isReturnNear(purchase, zones, now)
    ? 'return-ends'
    : null;
}

/** Messages about one matter that is no price: asking once, and once more. */
const mostTries = 2;

/**
 * Whether a message that brought no answer may be followed by another: about a price only where asking is open again,
 * since a drop is never asked for twice; about another matter once.
 */
export function mayAskAgain(
  { kind }: Claim,
  { claims, routes }: Pick<Followed, 'claims' | 'routes'>,
): boolean {
  if (isPriceKind(kind)) return routes.open.some((route) => isAsking(route.kind));
  return claims.filter((each) => each.kind === kind && wasSent(each)).length < mostTries;
}
