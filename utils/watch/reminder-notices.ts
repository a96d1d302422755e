import { dayAt } from '../domain/days';
import { dueKinds } from '../domain/follow-up';
import { format } from '../i18n/format';
import { speak } from '../i18n/speak';
import { reminderTexts } from '../i18n/texts/follow-up';
import type { Due } from '../store/follow-up';
import { clearNotice, keepMembers, leaveGroup, showNotification } from './notices';

const prefix = 'reminder:';
/** The one notification of several reminders. */
const groupId = 'reminders';

const idOf = ({ claim, kind }: Pick<Due, 'claim' | 'kind'>) => `${prefix}${claim.key}/${kind}`;

/** What a notification reminds of: a claim's key, `several`, or null when it is no reminder. */
export function remindedOf(notificationId: string): string | 'several' | null {
  if (notificationId === groupId) return 'several';
  if (!notificationId.startsWith(prefix)) return null;
  return notificationId.slice(prefix.length, notificationId.lastIndexOf('/'));
}

interface Words {
  readonly title: string;
  readonly message: string;
}

function wordsOf({ kind, claim, watched: { purchase } }: Due): Words {
  const t = reminderTexts.get();
  const { day } = format.get();
  const { title } = purchase;
  if (kind === 'window-ends') return { title: t.windowTitle, message: t.windowEnds({ title }) };
  if (kind === 'return-ends') {
    const until = day(purchase.returnableUntil ?? '');
    return { title: t.returnTitle, message: t.returnEnds({ title, day: until }) };
  }
  const sentOn = dayAt(
    new Date(claim.sentAt ?? claim.draftedAt),
    Intl.DateTimeFormat().resolvedOptions().timeZone,
  );
  return { title: t.noAnswerTitle, message: t.noAnswer({ title, day: day(sentOn) }) };
}

/** More lines than this no notification shows. */
const mostLines = 4;

/** Shows one notification for what is due in one round, under a stable id: shown again it stands in its own place. */
export async function showReminders(due: readonly Due[], language: string | null): Promise<void> {
  await speak(language);
  const [first] = due;
  if (!first) return;
  if (due.length === 1) {
    await showNotification(idOf(first), wordsOf(first), []);
    return;
  }
  const lines = due.slice(0, mostLines).map((each) => wordsOf(each).message);
  const title = reminderTexts.get().several(due.length);
  await keepMembers(
    groupId,
    due.map(({ claim }) => claim.key),
  );
  await showNotification(groupId, { title, message: lines.join('\n') }, []);
}

/** Takes away what reminds of a claim on which the shopper acted. */
export async function withdrawReminders(claimKey: string): Promise<void> {
  for (const kind of dueKinds) await clearNotice(`${prefix}${claimKey}/${kind}`);
  await leaveGroup(groupId, claimKey);
}
