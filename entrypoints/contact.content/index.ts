import { defineContentScript } from '#imports';
import { speak } from '../../utils/i18n';
import { send } from '../../utils/messaging/send';
import { contactMatches } from '../../utils/shops/amazon/matches';
import { showCard } from './show-card';

export default defineContentScript({
  matches: contactMatches,
  runAt: 'document_idle',
  async main(ctx) {
    const { drafts, language } = await send('background:contact-opened', { url: location.href });
    if (drafts.length === 0 || ctx.isInvalid) return;
    await speak(language);
    const close = showCard({
      drafts,
      document,
      address: () => location.href,
      onOutcomes: (claim, outcomes) =>
        void send('background:contact-filled', { claim, outcomes: [...outcomes] }).catch(() => undefined),
    });
    ctx.onInvalidated(close);
  },
});
