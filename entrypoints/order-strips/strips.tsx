import { render } from 'preact';
import { Strip } from '../../components/strip';
import { send } from '../../utils/messaging/send';
import { orderCards } from '../../utils/shops/amazon/orders';
import type { WatchedPurchase } from '../../utils/store/overview';

const hosts = new Map<string, ShadowRoot>();

/** The shadow root at the foot of an order's card; made once, and again when the page drew the card anew. */
function rootAt(orderId: string, card: Element): ShadowRoot {
  const known = hosts.get(orderId);
  if (known?.host.isConnected) return known;
  const host = document.createElement('dropback-strip');
  const root = host.attachShadow({ mode: 'open' });
  card.append(host);
  hosts.set(orderId, root);
  return root;
}

const draft = (key: string) => void send('background:draft-show', { purchase: key });

/** Shows one line at the foot of each order that has watched purchases, and takes it away where there are none left. */
export function showStrips(watched: readonly WatchedPurchase[]): void {
  const byOrder = Map.groupBy(watched, ({ purchase }) => purchase.orderId);
  for (const { orderId, element } of orderCards(document)) {
    const purchases = byOrder.get(orderId);
    if (purchases) render(<Strip purchases={purchases} onDraft={draft} />, rootAt(orderId, element));
    else hosts.get(orderId)?.host.remove();
  }
}
