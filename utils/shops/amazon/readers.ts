import { readOrderDetails, readOrderList, readOrderPrint } from './orders';
import { readProduct } from './product';
import { readWith } from './read';

/** Reads any page of Amazon. */
export const readAmazon = readWith({
  'order-list': readOrderList,
  'order-details': readOrderDetails,
  'order-print': readOrderPrint,
  product: readProduct,
});
