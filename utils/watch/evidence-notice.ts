import { speak } from '../i18n/speak';
import { evidenceTexts } from '../i18n/texts/evidence';
import type { EvidenceReply } from '../messages';
import { readSettings } from '../store/settings-store';
import { saveEvidence } from './evidence';
import { showNotification } from './notices';

const prefix = 'evidence:';

/** The purchase that a notification about a picture belongs to; '' for one about a refusal, null for any other one. */
export function evidenceSubject(notificationId: string): string | null {
  return notificationId.startsWith(prefix) ? notificationId.slice(prefix.length) : null;
}

/** @param reply an error where it failed. */
async function show(reply: EvidenceReply | Error): Promise<void> {
  await speak((await readSettings()).language);
  const t = evidenceTexts.get();
  const [purchase, message] =
    reply instanceof Error
      ? ['', t.failed({ reason: reply.message.split('\n')[0] ?? '' })]
      : 'purchase' in reply
        ? [reply.purchase, t.saved]
        : ['', t[reply.refused]];
  await showNotification(`${prefix}${purchase}`, { title: t.save, message }, []);
}

/**
 * Keeps a picture that was asked for in the context menu and says what came of it, where no page of ours could say it.
 * It answers the shopper, so it is shown in quiet hours too.
 */
export async function saveEvidenceFromMenu(tabId: number): Promise<void> {
  const failed = (error: unknown) => (error instanceof Error ? error : new Error(String(error)));
  await show(await saveEvidence(tabId).catch(failed));
}
