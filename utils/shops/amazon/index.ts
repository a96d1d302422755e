import type { Shop } from '../shop';
import {
  asinOf,
  contactAddress,
  orderDetailsAddress,
  orderListAddress,
  pageKindOf,
  productAddress,
  signInAddress,
} from './addresses';
import { isContactPage } from './contact-pages';
import { amazonMarketplace, marketplaces } from './marketplaces';
import { redactedPath } from './paths';
import { personalParts } from './personal-parts';

/** Amazon with its 23 storefronts. */
export const amazon: Shop = {
  id: 'amazon',
  marketplaces,
  pageKind: (url) => (amazonMarketplace(url) ? pageKindOf(url) : null),
  asinOf: (url) => (amazonMarketplace(url) ? asinOf(url) : null),
  redactedPath,
  isContactPage,
  personalParts,
  addresses: {
    orderList: orderListAddress,
    orderDetails: orderDetailsAddress,
    product: productAddress,
    signIn: signInAddress,
    contact: contactAddress,
  },
};
