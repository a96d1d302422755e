import { browser } from 'wxt/browser';
import type { Leave } from '../domain/pace';
import { marketplaceOf, shopOf } from '../shops';
import { noteProductTried } from '../store/observations';
import { noteDetailsTried } from '../store/orders';
import { raiseAlerts } from './alerts';
import { ingestOrderPage, ingestProductPage, refreshMirror } from './ingest';
import { dueJobs, type Job } from './jobs';
import { requestPage } from './request';

/** Wakes a worker that died in the middle of a round. */
export const roundAlarm = 'round';

type Refusal = Exclude<Leave, { may: 'now' }>;

function addressOf(job: Job): string | null {
  const marketplace = marketplaceOf(job.marketplace);
  if (!marketplace) return null;
  const { addresses } = shopOf(marketplace);
  return job.kind === 'details'
    ? addresses.orderDetails(marketplace, job.orderId)
    : addresses.product(marketplace, job.asin);
}

/** Does one job; `null` when it was done, whatever it brought, else why it has to wait. */
async function run(job: Job): Promise<Refusal | null> {
  const url = addressOf(job);
  if (!url) return { may: 'not', because: 'error' };
  const request = job.kind === 'details' ? 'order' : job.lastLook ? 'last-look' : 'product';
  const answer = await requestPage(job.marketplace, url, request);
  if ('leave' in answer) return answer.leave;
  const now = new Date();
  const { facts } = answer;
  // A wall has paused the marketplace; the page itself was not tried.
  if (facts.page === 'wall') return null;
  if (job.kind === 'details') {
    await ingestOrderPage(job.marketplace, facts, now);
    await noteDetailsTried(job.marketplace, job.orderId, now);
    return null;
  }
  const read =
    facts.page === 'product' && (await ingestProductPage(job.marketplace, job.asin, facts, 'check', now));
  if (!read) await noteProductTried(job.marketplace, job.asin, now);
  if (read) await raiseAlerts(now);
  return null;
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Looks at what is due until nothing more may be asked for now. */
async function rounds(): Promise<void> {
  await refreshMirror(new Date());
  for (;;) {
    // What was tried is not due again; asking the store each time makes every step repeatable.
    const jobs = await dueJobs(new Date());
    const waits: number[] = [];
    let done = false;
    for (const job of jobs) {
      const refusal = await run(job);
      done = refusal === null;
      if (done) break;
      if (refusal?.may === 'soon') waits.push(refusal.wait);
    }
    if (done) continue;
    if (waits.length === 0) return;
    await sleep(Math.min(...waits));
  }
}

let running: Promise<void> | null = null;

/**
 * Starts a round, or joins the one that runs. An alarm every 30 s stands behind it until it ends, so that it goes on
 * after the worker was killed (design.md decision 11).
 */
export function startRound(): Promise<void> {
  running ??= (async () => {
    await browser.alarms.create(roundAlarm, { periodInMinutes: 0.5 });
    await rounds();
    await browser.alarms.clear(roundAlarm);
  })().finally(() => {
    running = null;
  });
  return running;
}
