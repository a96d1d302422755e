import { defineUnlistedScript } from '#imports';
import { speak } from '../../utils/i18n';
import { send } from '../../utils/messaging/send';
import { orderCards } from '../../utils/shops/amazon/orders/order-cards';
import { onRevision } from '../../utils/store/mirror';
import { showStrips } from './strips';

/** Injected by the background into an order page on which something is watched; nowhere else. */
export default defineUnlistedScript(async () => {
  const url = location.href;
  const orderIds = orderCards(document).map(({ orderId }) => orderId);
  const refresh = async () => {
    const { watched, language } = await send('background:orders-watched', { url, orderIds });
    await speak(language);
    showStrips(watched);
  };
  // After an update of the extension this page talks to nobody; it keeps what it shows.
  const stop = onRevision(() => void refresh().catch(() => stop()));
  await refresh();
});
