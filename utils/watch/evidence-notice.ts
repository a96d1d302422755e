import { browser } from 'wxt/browser';
import { speak } from '../i18n/speak';
import { evidenceTexts } from '../i18n/texts/evidence';
import type { EvidenceReply } from '../messages';
import { readSettings } from '../store/settings-store';

const prefix = 'evidence:';

/** The purchase that a notification about a picture belongs to; '' for one about a refusal, null for any other one. */
export function evidenceSubject(notificationId: string): string | null {
  return notificationId.startsWith(prefix) ? notificationId.slice(prefix.length) : null;
}

/**
 * Says what came of a picture that was asked for in the context menu, where no page of ours could say it. It answers
 * the shopper, so it is shown in quiet hours too.
 */
export async function showEvidenceNotice(reply: EvidenceReply): Promise<void> {
  await speak((await readSettings()).language);
  const t = evidenceTexts.get();
  const saved = 'purchase' in reply;
  await browser.notifications.create(`${prefix}${saved ? reply.purchase : ''}`, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: t.save,
    message: saved ? t.saved : t[reply.refused],
  });
}
