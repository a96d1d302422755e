import type { CheckNowReply } from '../messages';
import { watchedPurchases } from '../store/open-purchases';
import { readPauses } from '../store/pauses';
import { readSettings } from '../store/settings-store';
import { withheldOf } from './access';
import { dueJobs, noteAsked } from './jobs';
import { startRound } from './round';

/** Starts a check that the shopper asked for; it obeys pace, cap and pauses, and says what it will do. */
export async function checkNow(now: Date): Promise<CheckNowReply> {
  await noteAsked(now);
  const { untilReturn } = await readSettings();
  const [jobs, watched, pauses] = await Promise.all([
    dueJobs(now),
    watchedPurchases(now, { untilReturn }),
    readPauses(now),
  ]);
  void startRound();
  if (watched.length === 0) return { started: 0, waiting: 'nothing-watched' };
  const withheld = await withheldOf([...new Set(jobs.map(({ marketplace }) => marketplace))]);
  const resting = pauses.filter(({ scope }) => scope === 'all').map(({ marketplace }) => marketplace);
  const paused = new Set([...withheld, ...resting]);
  const started = jobs.filter(({ marketplace }) => !paused.has(marketplace)).length;
  if (started > 0) return { started, waiting: null };
  return { started, waiting: jobs.length > 0 ? 'paused' : 'just-checked' };
}
