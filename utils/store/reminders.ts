import type { DueKind } from '../domain/follow-up';
import { db } from './db';
import type { Due } from './follow-up';

/** The key under which it is kept that a reminder was shown. */
export function reminderKey(claimKey: string, kind: DueKind): string {
  return `${claimKey}/${kind}`;
}

/** Those of what is due that no reminder was shown for yet. */
export async function notReminded(due: readonly Due[]): Promise<Due[]> {
  const shown = await db.reminders.bulkGet(due.map(({ claim, kind }) => reminderKey(claim.key, kind)));
  return due.filter((_due, index) => shown[index] === undefined);
}

/** Keeps that reminders were shown, for good. */
export async function noteReminded(due: readonly Due[], at: Date): Promise<void> {
  const shownAt = at.toISOString();
  await db.reminders.bulkPut(due.map(({ claim, kind }) => ({ key: reminderKey(claim.key, kind), shownAt })));
}
