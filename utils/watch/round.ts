import { browser } from 'wxt/browser';
import type { Leave } from '../domain/pace';
import { marketplaceOf, shopOf } from '../shops';
import { deletionMark, type Mark } from '../store/deletions';
import { keepingTrouble } from '../store/trouble';
import { hasAccess } from './access';
import { raiseAlerts, refreshBadge } from './alerts';
import {
  ingestOrderPage,
  ingestProductPage,
  noteOrderPageTried,
  noteProductUnread,
  refreshMirror,
} from './ingest';
import { askedAt, dueJobs, type Job, noteAnswered } from './jobs';
import { raiseReminders } from './reminders';
import { type Answer, requestPage, sleep } from './request';

/** Wakes a worker that died in the middle of a round. */
export const roundAlarm = 'round';

type Refusal = Exclude<Leave, { may: 'now' }> | { readonly may: 'not'; readonly because: 'no-access' };

function addressOf(job: Job): string | null {
  const marketplace = marketplaceOf(job.marketplace);
  if (!marketplace) return null;
  const { addresses } = shopOf(marketplace);
  if (job.kind === 'list') return addresses.orderList(marketplace);
  return job.kind === 'details'
    ? addresses.orderDetails(marketplace, job.orderId)
    : addresses.product(marketplace, job.asin);
}

async function finishOrderPage(
  job: Exclude<Job, { kind: 'product' }>,
  { facts }: Answer,
  since: Mark,
): Promise<void> {
  const now = new Date();
  const { marketplace } = job;
  await ingestOrderPage(marketplace, facts, now, since);
  await noteOrderPageTried(marketplace, job.kind === 'list' ? null : job.orderId, now, since);
}

async function finishProductPage(
  { marketplace, asin }: Job & { kind: 'product' },
  { facts, size }: Answer,
  since: Mark,
): Promise<void> {
  const at = new Date();
  const seen = { marketplace, asin, how: 'check', at, size, since } as const;
  const read = facts.page === 'product' ? await ingestProductPage(facts, seen) : null;
  if (!read) await noteProductUnread(seen);
  // What time alone brings is seen at the round's end.
  else if (read === 'other') await refreshBadge(at);
}

/**
 * Does one job; `null` when it was done, whatever it brought, else why it has to wait.
 * @param since when the store said that it is due.
 */
async function run(job: Job, since: Mark): Promise<Refusal | null> {
  const url = addressOf(job);
  if (!url) return { may: 'not', because: 'error' };
  if (!(await hasAccess(job.marketplace))) return { may: 'not', because: 'no-access' };
  const answer = await requestPage(job.marketplace, url, job.request, since);
  if (answer === null) return null;
  if ('leave' in answer) return answer.leave;
  const { facts } = answer;
  // A wall is the marketplace's and not the page's, which is asked for again behind it. An error can be either: the
  // page goes to the end of the queue, or one broken page would keep all others from being looked at.
  const isTried =
    facts.page !== 'wall' || facts.wall === 'error' || (facts.wall === 'sign-in' && !isOrder(job));
  if (!isTried) return null;
  if (job.kind === 'product') await finishProductPage(job, answer, since);
  else await finishOrderPage(job, answer, since);
  return null;
}

const isOrder = ({ request }: Job) => request === 'order';

/** @returns whether a job was done, and the ms after which one that was refused may be tried again. */
async function runFirst(
  jobs: readonly Job[],
  since: Mark,
): Promise<{ readonly done: boolean; readonly wait: number }> {
  const refused = new Set<string>();
  let wait = Number.POSITIVE_INFINITY;
  for (const job of jobs) {
    const { marketplace, request } = job;
    if (refused.has(marketplace) || refused.has(`${marketplace} ${request}`)) continue;
    const refusal = await run(job, since);
    if (refusal === null) return { done: true, wait: 0 };
    if (refusal.may === 'soon') wait = Math.min(wait, refusal.wait);
    // A gap keeps back everything of the marketplace; a used-up day, say, leaves some requests.
    refused.add(refusal.may === 'soon' ? marketplace : `${marketplace} ${request}`);
  }
  return { done: false, wait };
}

/** Looks at what is due until nothing more may be asked for now. */
async function rounds(): Promise<void> {
  await refreshMirror(new Date());
  // Without a network every request would look like the shop's failure.
  while (navigator.onLine !== false) {
    const asked = await askedAt();
    const since = deletionMark();
    // What was tried is not due again; asking the store each time makes every step repeatable.
    const { done, wait } = await runFirst(await dueJobs(new Date()), since);
    if (done) continue;
    if (!Number.isFinite(wait)) {
      await noteAnswered(asked);
      break;
    }
    await sleep(wait);
  }
  await raiseAlerts(new Date());
  await raiseReminders(new Date());
}

let running: Promise<void> | null = null;
let wanted = false;

async function runAll(): Promise<void> {
  await browser.alarms.create(roundAlarm, { periodInMinutes: 0.5 });
  try {
    while (wanted) {
      wanted = false;
      await keepingTrouble(rounds);
    }
  } finally {
    await browser.alarms.clear(roundAlarm);
  }
}

/**
 * Starts a round, or has the one that runs look once more before it ends. An alarm every 30 s stands behind it until
 * it ends, so that it goes on after the worker was killed (design.md decision 11). After an error the next round is
 * the watch alarm's.
 */
export function startRound(): Promise<void> {
  wanted = true;
  running ??= runAll()
    .catch((error: unknown) => console.error('round', error))
    .finally(() => {
      running = null;
      // Asked for while it was ending.
      if (wanted) void startRound();
    });
  return running;
}
