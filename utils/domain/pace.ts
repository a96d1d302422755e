import type { Day, WallKind } from './page';

/** Why requests to a marketplace rest. */
export type PauseReason = WallKind | 'daily-cap' | 'signed-in-elsewhere';

/** How much of a marketplace's patience was used, and what keeps us away from it. */
export interface Guest {
  readonly marketplace: string;
  /** Time in ms of the last request. */
  readonly lastRequestAt: number;
  /** The shopper's day that `requests` counts. */
  readonly day: Day;
  readonly requests: number;
  /** What stands in the way of every page, until when (ms); the pause doubles while it keeps coming back. */
  readonly pause: { readonly reason: PauseReason; readonly until: number; readonly length: number } | null;
  /** Order pages rest until one is seen signed in. */
  readonly signedOut: boolean;
}

const minute = 60_000;
const hour = 60 * minute;

/** How a good guest behaves (design.md decision 7). */
export const manners = {
  /** Between two requests to one marketplace. */
  gap: 5_000,
  requestsPerDay: 40,
  /** Of those, kept for last looks. */
  keptForLastLooks: 4,
  /** Captcha, continue-shopping, challenge: doubling from here. */
  wallPause: 12 * hour,
  longestWallPause: 8 * 24 * hour,
  /** Errors: doubling between these. */
  errorPause: 30 * minute,
  longestErrorPause: 6 * hour,
} as const;

/** A marketplace that was never asked for anything. */
export function newGuest(marketplace: string): Guest {
  return { marketplace, lastRequestAt: 0, day: '', requests: 0, pause: null, signedOut: false };
}

export type Request = 'order' | 'product' | 'last-look';

export type Leave =
  | { readonly may: 'now' }
  /** Ask again after so many ms. */
  | { readonly may: 'soon'; readonly wait: number }
  | { readonly may: 'not'; readonly because: PauseReason };

/** Whether the day's requests are used up, but for those kept for last looks. */
export function isCapped(guest: Guest, today: string, kept: number = manners.keptForLastLooks): boolean {
  return guest.day === today && guest.requests >= manners.requestsPerDay - kept;
}

/**
 * Whether a marketplace may be asked for a page now.
 * @param today the shopper's day, which the cap counts.
 */
export function leaveFor(guest: Guest, request: Request, now: number, today: string): Leave {
  if (guest.pause && guest.pause.until > now) return { may: 'not', because: guest.pause.reason };
  if (request === 'order' && guest.signedOut) return { may: 'not', because: 'sign-in' };
  const kept = request === 'last-look' ? 0 : manners.keptForLastLooks;
  if (isCapped(guest, today, kept)) return { may: 'not', because: 'daily-cap' };
  // A clock that was set back must not silence us for hours.
  const since = Math.max(0, now - guest.lastRequestAt);
  return guest.lastRequestAt <= now && since < manners.gap
    ? { may: 'soon', wait: manners.gap - since }
    : { may: 'now' };
}

/** The record after one request was sent, whatever comes of it. */
export function afterRequest(guest: Guest, now: number, today: string): Guest {
  const requests = guest.day === today ? guest.requests + 1 : 1;
  return { ...guest, lastRequestAt: now, day: today, requests };
}

/** What came back, as far as the pace is concerned. */
export type Outcome = 'read' | 'read-signed-in' | WallKind;

function pauseFor(guest: Guest, reason: WallKind, now: number, asked: number | null): Guest['pause'] {
  const [first, longest] =
    reason === 'error'
      ? [manners.errorPause, manners.longestErrorPause]
      : [manners.wallPause, manners.longestWallPause];
  const again = guest.pause?.reason === reason ? guest.pause.length * 2 : first;
  const length = Math.min(again, longest);
  return { reason, length, until: now + Math.max(length, asked ?? 0) };
}

/**
 * The record after an answer was read.
 * @param request sign-in walls in front of order pages pause order pages only.
 * @param retryAfter ms the shop asked us to wait (`Retry-After`), or null.
 */
export function afterOutcome(
  guest: Guest,
  request: Request,
  outcome: Outcome,
  now: number,
  retryAfter: number | null = null,
): Guest {
  if (outcome === 'read') return { ...guest, pause: null };
  if (outcome === 'read-signed-in') return { ...guest, pause: null, signedOut: false };
  if (outcome === 'sign-in' && request === 'order') return { ...guest, signedOut: true };
  return { ...guest, pause: pauseFor(guest, outcome, now, retryAfter) };
}
