import { dayAt } from '../domain/days';
import {
  afterOutcome,
  afterRequest,
  atClock,
  type Leave,
  leaveFor,
  type Outcome,
  type Request,
} from '../domain/pace';
import type { PageFacts, WallFacts } from '../domain/page';
import { marketplaceOf, shopOf } from '../shops';
import { type Mark, unlessDeleted } from '../store/deletions';
import { changeGuest } from '../store/guests';
import { noteUnreadPage } from '../store/layout-reports';
import { type FetchFailure, isRedirected } from './fetch-page';
import type { PageLook } from './look';
import { lookAt } from './look-at';

const today = (now: Date) => dayAt(now, Intl.DateTimeFormat().resolvedOptions().timeZone);

/**
 * Takes one request out of the marketplace's patience, in the store, before anything is sent.
 * @returns null: everything was deleted since it was wanted.
 */
function takeLeave(marketplace: string, request: Request, since: Mark): Promise<Leave | null> {
  return unlessDeleted(since, async () => {
    const now = new Date();
    let leave: Leave = { may: 'now' };
    await changeGuest(marketplace, (stored) => {
      const guest = atClock(stored, now.getTime(), today(now));
      leave = leaveFor(guest, request, now.getTime(), today(now));
      return leave.may === 'now' ? afterRequest(guest, now.getTime(), today(now), request) : guest;
    });
    return leave;
  });
}

/** A page in the shop's own place for what it does not have, or not for this account: no wall. */
const isMissing = (status: number) => status === 404 || status === 410;

const isAnotherSite = (asked: string, arrived: string) =>
  marketplaceOf(arrived)?.host !== marketplaceOf(asked)?.host;

/** Whether redirects led to another product, or variant of it, than the one asked for. */
function isAnotherProduct(asked: string, arrived: string): boolean {
  const marketplace = marketplaceOf(asked);
  if (!marketplace) return true;
  const { asinOf } = shopOf(marketplace);
  const asin = asinOf(asked);
  return asin !== null && asinOf(arrived) !== asin;
}

const unsure = (why: string): PageFacts => ({ page: 'unknown', expected: null, report: { fetch: why } });

interface Reading {
  readonly facts: PageFacts;
  readonly outcome: Outcome;
}

const ledAway: Reading = { facts: unsure('redirected'), outcome: 'unsure' };

function judge(asked: string, { facts, status, url, whole }: PageLook): Reading {
  // What another site answers, a wall too, is not the mood of the one that was asked.
  if (isAnotherSite(asked, url)) return ledAway;
  if (isMissing(status)) return { facts: unsure('missing'), outcome: 'read' };
  if (facts.page === 'wall') return { facts, outcome: facts.wall };
  if (status >= 500 || status === 429 || status === 403) return { facts, outcome: 'error' };
  if (isAnotherProduct(asked, url)) return ledAway;
  if (!whole) return { facts: unsure('cut-short'), outcome: 'unsure' };
  if (facts.page === 'unknown') return { facts, outcome: 'read' };
  return { facts, outcome: facts.signedIn ? 'read-signed-in' : 'read' };
}

export const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks whether a page only leads away, in the marketplace's pace; false where it may not be asked any more. */
async function leadsAway(marketplace: string, url: string, request: Request, since: Mark): Promise<boolean> {
  let leave = await takeLeave(marketplace, request, since);
  while (leave?.may === 'soon') {
    await sleep(leave.wait);
    leave = await takeLeave(marketplace, request, since);
  }
  return leave?.may === 'now' && (await isRedirected(url));
}

/** Nothing but silence says that the shop is in trouble; a page that is no page is only that. */
async function judgeFailure(failed: FetchFailure, ...asked: Parameters<typeof leadsAway>): Promise<Reading> {
  if (failed === 'broken-off' && (await leadsAway(...asked))) return ledAway;
  const isSilence = failed === 'no-answer' || failed === 'broken-off';
  return { facts: unsure(failed), outcome: isSilence ? 'error' : 'unsure' };
}

/** What came of a request that was sent. */
export interface Answer {
  readonly facts: PageFacts;
  /** Characters of the page, or null when none came. */
  readonly size: number | null;
}

const errorWall = ({ report }: PageFacts): WallFacts => ({ page: 'wall', wall: 'error', report });

/**
 * Asks a marketplace for one page, if its pace allows it, and reads it. A page that is not the one asked for, or not
 * all of it, comes back as unknown.
 * @param since when it was wanted: where everything was deleted since then, nothing is noted.
 * @returns the answer, the leave that was not given, or null when everything was deleted meanwhile.
 */
export async function requestPage(
  marketplace: string,
  url: string,
  request: Request,
  since: Mark,
): Promise<Answer | { readonly leave: Exclude<Leave, { may: 'now' }> } | null> {
  const leave = await takeLeave(marketplace, request, since);
  if (leave?.may !== 'now') return leave && { leave };
  const seen = await lookAt(url);
  const failed = 'failed' in seen;
  const { facts, outcome } = failed
    ? await judgeFailure(seen.failed, marketplace, url, request, since)
    : judge(url, seen);
  const retryAfter = failed ? null : seen.retryAfter;
  await noteUnreadPage(url, facts, new Date(), since);
  const noted = await unlessDeleted(since, () =>
    changeGuest(marketplace, (guest) => afterOutcome(guest, request, outcome, Date.now(), retryAfter)),
  );
  if (noted === null) return null;
  return {
    facts: outcome === 'error' && facts.page !== 'wall' ? errorWall(facts) : facts,
    size: failed ? null : seen.size,
  };
}
