import { defineUnlistedScript } from '#imports';
import { groupsInUse, speakWith } from '../../utils/i18n';
import { send } from '../../utils/messaging/send';
import { onRevision } from '../../utils/store/mirror';
import type { WatchedPurchase } from '../../utils/store/overview';
import { onRedrawn } from './redrawn';
import { areShown, ordersOnPage, showStrips } from './strips';

/** Injected by the background into an order page on which something is watched; nowhere else. */
export default defineUnlistedScript(async () => {
  let shown: readonly WatchedPurchase[] = [];
  let orderIds: readonly string[] = [];
  const refresh = async () => {
    const ids = ordersOnPage();
    const { watched, spoken } = await send('background:orders-watched', {
      ...{ url: location.href, orderIds: ids },
      groups: groupsInUse(),
    });
    orderIds = ids;
    speakWith(spoken);
    shown = watched;
    showStrips(shown);
  };
  // After an update of the extension this page talks to nobody; it keeps what it shows.
  const stop = onRevision(() => void refresh().catch(() => stop()));
  onRedrawn(document.body, () => {
    const isSame = ordersOnPage().join() === orderIds.join();
    if (!isSame) void refresh().catch(() => showStrips(shown));
    else if (!areShown(shown)) showStrips(shown);
  });
  await refresh();
});
