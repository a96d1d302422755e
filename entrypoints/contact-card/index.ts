import { defineUnlistedScript } from '#imports';
import { groupsInUse, speakWith } from '../../utils/i18n';
import { send } from '../../utils/messaging/send';
import { showCard } from './show-card';

/** Injected by the background into a contact page for which there is a draft; nowhere else. */
export default defineUnlistedScript(async () => {
  const { drafts, spoken, emailCopy } = await send('background:contact-drafts', {
    url: location.href,
    groups: groupsInUse(),
  });
  if (drafts.length === 0) return;
  speakWith(spoken);
  showCard({
    drafts,
    document,
    address: () => location.href,
    emailCopy,
    onOutcomes: (stage, outcomes) =>
      void send('background:contact-filled', { url: location.href, stage, outcomes: [...outcomes] }).catch(
        () => undefined,
      ),
  });
});
