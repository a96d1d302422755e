import { type Channel, type MessageKind, type PriceKind, priceKindOf } from './claim';
import type { Day, ItemState } from './page';
import type { Purchase } from './purchase';
import { askRoute } from './routes';

/** Whom a message goes to: the shop's support, the seller, or whoever answers on the product's page. */
export type Addressee = 'shop' | 'seller' | 'product-page';

type OtherKind = Exclude<MessageKind, PriceKind>;

/** What can be the matter in each state, the likeliest first. A shipped parcel can have arrived since it was read. */
const kindsByState: Readonly<Record<ItemState, readonly OtherKind[]>> = {
  'not-shipped': ['change-address', 'cancel', 'where-is-my-order', 'product-question'],
  shipped: [
    'where-is-my-order',
    'damaged-or-wrong',
    'something-missing',
    'product-question',
    'warranty-or-invoice',
  ],
  delivered: [
    'damaged-or-wrong',
    'something-missing',
    'where-is-my-order',
    'product-question',
    'warranty-or-invoice',
    'refund-not-received',
  ],
  cancelled: ['refund-not-received'],
  returned: ['refund-not-received', 'warranty-or-invoice'],
  unknown: [
    'where-is-my-order',
    'damaged-or-wrong',
    'something-missing',
    'change-address',
    'cancel',
    'refund-not-received',
    'product-question',
    'warranty-or-invoice',
  ],
};

const onTheWay: ReadonlySet<ItemState> = new Set(['not-shipped', 'shipped']);

/**
 * The kinds of message that make sense for a purchase, the likeliest first.
 * @param today the shopper's calendar day: order pages are read inside the window, so a parcel that was on its way when
 * its window ended can be anywhere by now.
 * @param cheaper whether there is a drop to ask about.
 */
export function kindsFor(purchase: Purchase, today: Day, cheaper: boolean): MessageKind[] {
  const { state, windowEndsOn } = purchase;
  const isOld = onTheWay.has(state) && windowEndsOn !== null && windowEndsOn < today;
  const others = kindsByState[isOld ? 'unknown' : state];
  return cheaper ? [priceKindOf(askRoute(purchase)), ...others] : [...others];
}

/** How a kind of message can reach its reader, the usual way first. Sellers are written to and not called. */
export function channelsFor(kind: MessageKind): readonly [Channel, ...Channel[]] {
  return kind === 'price-difference-seller' ? ['form', 'chat'] : ['form', 'chat', 'phone'];
}

/**
 * Whom a message can go to, the right one first. Chat and phone are the shop's, but for the request to a seller. Not
 * known who sold it: the shop's support is the safer address.
 */
export function addresseesOf(
  kind: MessageKind,
  channel: Channel,
  { soldByAmazon }: Pick<Purchase, 'soldByAmazon'>,
): readonly [Addressee, ...Addressee[]] {
  const bySeller = soldByAmazon === false;
  if (kind === 'price-difference-seller') return ['seller'];
  if (kind === 'price-difference-shop' || channel !== 'form') return ['shop'];
  if (kind === 'product-question') return bySeller ? ['seller'] : ['product-page'];
  return bySeller ? ['seller', 'shop'] : ['shop'];
}
