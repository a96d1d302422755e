import { dayAt } from '../domain/days';
import {
  afterOutcome,
  afterRequest,
  type Leave,
  leaveFor,
  type Outcome,
  type Request,
} from '../domain/pace';
import type { PageFacts } from '../domain/page';
import { changeGuest } from '../store/guests';
import { fetchPage } from './fetch-page';
import { parseAndRead } from './read-page';

const today = (now: Date) => dayAt(now, Intl.DateTimeFormat().resolvedOptions().timeZone);

/** Takes one request out of the marketplace's patience, in the store, before anything is sent. */
async function takeLeave(marketplace: string, request: Request): Promise<Leave> {
  const now = new Date();
  let leave: Leave = { may: 'now' };
  await changeGuest(marketplace, (guest) => {
    leave = leaveFor(guest, request, now.getTime(), today(now));
    return leave.may === 'now' ? afterRequest(guest, now.getTime(), today(now)) : guest;
  });
  return leave;
}

function outcomeOf(facts: PageFacts, status: number): Outcome {
  if (facts.page === 'wall') return facts.wall;
  if (status >= 500 || status === 429 || status === 403) return 'error';
  if (facts.page === 'unknown') return 'read';
  return facts.signedIn ? 'read-signed-in' : 'read';
}

/**
 * Asks a marketplace for one page, if its pace allows it, and reads it.
 * @returns the facts, or the leave that was not given.
 */
export async function requestPage(
  marketplace: string,
  url: string,
  request: Request,
): Promise<{ readonly facts: PageFacts } | { readonly leave: Exclude<Leave, { may: 'now' }> }> {
  const leave = await takeLeave(marketplace, request);
  if (leave.may !== 'now') return { leave };
  const fetched = await fetchPage(url);
  const failed = 'failed' in fetched;
  const facts: PageFacts = failed
    ? { page: 'unknown', expected: null, report: { fetch: fetched.failed } }
    : await parseAndRead(fetched.html, fetched.url);
  const outcome = failed ? 'error' : outcomeOf(facts, fetched.status);
  const retryAfter = failed ? null : fetched.retryAfter;
  await changeGuest(marketplace, (guest) => afterOutcome(guest, request, outcome, Date.now(), retryAfter));
  const usable = outcome === 'read' || outcome === 'read-signed-in';
  return {
    facts: usable || facts.page === 'wall' ? facts : { page: 'wall', wall: 'error', report: facts.report },
  };
}
