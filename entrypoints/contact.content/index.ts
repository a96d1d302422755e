import { defineContentScript } from '#imports';
import { send } from '../../utils/messaging/send';
import { contactMatches } from '../../utils/shops/amazon/matches';

export default defineContentScript({
  matches: contactMatches,
  runAt: 'document_idle',
  async main() {
    await send('background:contact-opened', { url: location.href });
  },
});
