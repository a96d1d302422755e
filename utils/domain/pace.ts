import { addDays } from './days';
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
  /** How many of them were last looks. */
  readonly lastLooks: number;
  /** What stands in the way of every page, until when (ms); the pause doubles while it keeps coming back. */
  readonly pause: {
    readonly reason: PauseReason;
    readonly since: number;
    readonly until: number;
    readonly length: number;
  } | null;
  /** Order pages rest until one is seen signed in. */
  readonly signedOut: boolean;
  /** An order page was seen signed in in a tab, and no request for one has met a sign-in since. */
  readonly orderPageSeen: boolean;
  /** Sign-ins that stood in our way although an order page had been seen signed in, in a row. */
  readonly signInWalls: number;
  /** Time in ms at which the recent orders were last looked at, by us or in a tab; 0: never. */
  readonly listAt: number;
}

const minute = 60_000;
const hour = 60 * minute;

/** How a good guest behaves (design.md decision 7). */
export const manners = {
  /** Between two requests to one marketplace. */
  gap: 5_000,
  /** Between a request and another look at a product that was seen before: days off are caught up without a burst. */
  calmGap: 20_000,
  requestsPerDay: 40,
  /** Of those, kept for last looks. */
  keptForLastLooks: 4,
  /** Of those, left for order pages when the day is shared out among products. */
  leftForOrderPages: 5,
  /** Captcha, continue-shopping, challenge: doubling from here. */
  wallPause: 12 * hour,
  longestWallPause: 8 * 24 * hour,
  /** Errors: doubling between these. */
  errorPause: 30 * minute,
  longestErrorPause: 6 * hour,
} as const;

/** A marketplace that was never asked for anything. */
export function newGuest(marketplace: string): Guest {
  return {
    marketplace,
    ...{ lastRequestAt: 0, day: '', requests: 0, lastLooks: 0, pause: null },
    ...{ signedOut: false, orderPageSeen: false, signInWalls: 0, listAt: 0 },
  };
}

/** What is asked for: an order page, a product never seen or asked for by the shopper, one seen before, a last look. */
export type Request = 'order' | 'product' | 'another-look' | 'last-look';

export type Leave =
  | { readonly may: 'now' }
  /** Ask again after so many ms. */
  | { readonly may: 'soon'; readonly wait: number }
  | { readonly may: 'not'; readonly because: PauseReason };

/** Whether the day's requests are used up, but for those kept for last looks. */
export function isCapped(guest: Guest, today: string, kept: number = manners.keptForLastLooks): boolean {
  // Last looks use up what is kept for them first.
  const requests = guest.requests - Math.min(guest.lastLooks, kept);
  return guest.day === today && requests >= manners.requestsPerDay - kept;
}

/**
 * The record as it counts after the clock was set back: what was asked stays asked, a gap and a pause begin anew, and
 * none of them lasts until the old time comes again. The same record when the clock went on as it should.
 * @param today the shopper's day.
 */
export function atClock(guest: Guest, now: number, today: Day): Guest {
  const { lastRequestAt, pause, day, listAt } = guest;
  const wasTomorrow = day > today && day <= addDays(today, 1);
  const begunLater = pause !== null && pause.since > now;
  if (lastRequestAt <= now && listAt <= now && !wasTomorrow && !begunLater) return guest;
  return {
    ...guest,
    lastRequestAt: Math.min(lastRequestAt, now),
    listAt: Math.min(listAt, now),
    day: wasTomorrow ? today : day,
    pause: begunLater ? { ...pause, since: now, until: now + pause.until - pause.since } : pause,
  };
}

/** Whether another account, or another container of the browser, is signed in than the shopper's tabs show. */
export function isElsewhere(guest: Guest): boolean {
  return guest.signedOut && guest.signInWalls >= 2;
}

/**
 * Whether a marketplace may be asked for a page now.
 * @param today the shopper's day, which the cap counts.
 */
export function leaveFor(guest: Guest, request: Request, now: number, today: string): Leave {
  if (guest.pause && guest.pause.until > now) return { may: 'not', because: guest.pause.reason };
  if (request === 'order' && guest.signedOut)
    return { may: 'not', because: isElsewhere(guest) ? 'signed-in-elsewhere' : 'sign-in' };
  const kept = request === 'last-look' ? 0 : manners.keptForLastLooks;
  if (isCapped(guest, today, kept)) return { may: 'not', because: 'daily-cap' };
  // A clock that was set back must not silence us for hours.
  const since = Math.max(0, now - guest.lastRequestAt);
  const gap = request === 'another-look' ? manners.calmGap : manners.gap;
  return guest.lastRequestAt <= now && since < gap ? { may: 'soon', wait: gap - since } : { may: 'now' };
}

/** The record after one request was sent, whatever comes of it. */
export function afterRequest(guest: Guest, now: number, today: string, request: Request = 'product'): Guest {
  const isSameDay = guest.day === today;
  const lastLooks = (isSameDay ? guest.lastLooks : 0) + (request === 'last-look' ? 1 : 0);
  const requests = isSameDay ? guest.requests + 1 : 1;
  return { ...guest, lastRequestAt: now, day: today, requests, lastLooks };
}

/** What came back, as far as the pace is concerned; `unsure`: a page that says nothing, not even of the shop's mood. */
export type Outcome = 'read' | 'read-signed-in' | 'unsure' | WallKind;

function pauseFor(guest: Guest, reason: WallKind, now: number, asked: number): Guest['pause'] {
  const [first, longest] =
    reason === 'error'
      ? [manners.errorPause, manners.longestErrorPause]
      : [manners.wallPause, manners.longestWallPause];
  const again = guest.pause?.reason === reason ? guest.pause.length * 2 : first;
  const length = Math.min(again, longest);
  return { reason, length, since: now, until: now + Math.max(length, asked) };
}

/**
 * The record after an answer was read.
 * @param request sign-in walls in front of order pages pause order pages only; in front of a product they say nothing.
 * @param retryAfter ms the shop asked us to wait (`Retry-After`), or null; honoured up to the longest pause.
 */
export function afterOutcome(
  guest: Guest,
  request: Request,
  outcome: Outcome,
  now: number,
  retryAfter: number | null = null,
): Guest {
  if (outcome === 'unsure') return guest;
  if (outcome === 'read-signed-in' && request === 'order')
    return { ...guest, pause: null, signedOut: false, signInWalls: 0 };
  if (outcome === 'read' || outcome === 'read-signed-in') return { ...guest, pause: null };
  if (outcome !== 'sign-in') {
    const asked = Math.min(retryAfter ?? 0, manners.longestWallPause);
    return { ...guest, pause: pauseFor(guest, outcome, now, asked) };
  }
  if (request !== 'order') return guest;
  const signInWalls = guest.signInWalls + (guest.orderPageSeen ? 1 : 0);
  return { ...guest, signedOut: true, orderPageSeen: false, signInWalls };
}

/** The record after the shopper opened an order page signed in: order pages may be asked for again. */
export function afterOrderPageSeen(guest: Guest): Guest {
  return guest.signedOut || !guest.orderPageSeen
    ? { ...guest, signedOut: false, orderPageSeen: true }
    : guest;
}
