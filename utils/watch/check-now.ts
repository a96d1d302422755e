import type { CheckNowReply } from '../messages';
import { readOverview } from '../store/queries';
import { dueJobs, noteAsked } from './jobs';
import { startRound } from './round';

/** Starts a check that the shopper asked for; it obeys pace, cap and pauses, and says what it will do. */
export async function checkNow(now: Date): Promise<CheckNowReply> {
  await noteAsked(now);
  const [jobs, { drops, watching, pauses }] = await Promise.all([dueJobs(now), readOverview(now)]);
  void startRound();
  if (drops.length + watching.length === 0) return { started: 0, waiting: 'nothing-watched' };
  const paused = new Set(pauses.filter(({ scope }) => scope === 'all').map(({ marketplace }) => marketplace));
  const started = jobs.filter(({ marketplace }) => !paused.has(marketplace)).length;
  if (started > 0) return { started, waiting: null };
  return { started, waiting: jobs.length > 0 ? 'paused' : 'just-checked' };
}
