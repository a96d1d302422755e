import { readOrderDetails } from './orders/order-details';
import { readOrderList } from './orders/order-list';
import { readWith } from './read';

/** Reads order lists and details only: what the content script on them needs, without the other readers' weight. */
export const readAmazonOrders = readWith({
  'order-list': readOrderList,
  'order-details': readOrderDetails,
});
