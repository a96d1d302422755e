import { render } from 'preact';
import { Strip } from '../../components/strip';
import { send } from '../../utils/messaging/send';
import { type OrderCard, orderCards } from '../../utils/shops/amazon/orders/order-cards';
import type { WatchedPurchase } from '../../utils/store/overview';
import { isDark } from './is-dark';

const name = 'dropback-strip';
const hosts = new Map<string, ShadowRoot>();

function takeAway(orderId: string): void {
  const root = hosts.get(orderId);
  if (!root) return;
  render(null, root);
  root.host.remove();
  hosts.delete(orderId);
}

/** The shadow root at the foot of an order's card; made once, and again when the page drew the card anew. */
function rootAt(orderId: string, card: Element): ShadowRoot {
  const known = hosts.get(orderId);
  if (known?.host.parentElement === card) return known;
  takeAway(orderId);
  // One may be left of before the extension was updated; the page of before cannot be talked to.
  for (const left of card.querySelectorAll(`:scope > ${name}`)) left.remove();
  const host = document.createElement(name);
  host.toggleAttribute('data-dark', isDark(card));
  const root = host.attachShadow({ mode: 'open' });
  card.append(host);
  hosts.set(orderId, root);
  return root;
}

const draft = (key: string) => void send('background:draft-show', { purchase: key }).catch(() => undefined);

/** One card for each order, the first where a page shows several. */
function cardsOnPage(): OrderCard[] {
  const first = new Map<string, OrderCard>();
  for (const card of orderCards(document)) if (!first.has(card.orderId)) first.set(card.orderId, card);
  return [...first.values()];
}

/** The ids of the orders on the page as it is now. */
export function ordersOnPage(): string[] {
  return cardsOnPage().map(({ orderId }) => orderId);
}

/** Whether each order with something to say still has its strip. */
export function areShown(watched: readonly WatchedPurchase[]): boolean {
  const wanted = new Set(watched.map(({ purchase }) => purchase.orderId));
  return cardsOnPage().every(
    ({ orderId, element }) => !wanted.has(orderId) || hosts.get(orderId)?.host.parentElement === element,
  );
}

/** Shows one line at the foot of each order that has watched purchases, and takes it away where there are none left. */
export function showStrips(watched: readonly WatchedPurchase[]): void {
  const byOrder = Map.groupBy(watched, ({ purchase }) => purchase.orderId);
  for (const { orderId, element } of cardsOnPage()) {
    const purchases = byOrder.get(orderId);
    if (purchases) render(<Strip purchases={purchases} onDraft={draft} />, rootAt(orderId, element));
    else takeAway(orderId);
  }
}
