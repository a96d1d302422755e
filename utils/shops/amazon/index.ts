import type { PageFacts, PageKind } from '../../domain/page';
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
import type { ReadContext } from './context';
import { amazonMarketplace, marketplaces } from './marketplaces';
import { readOrderDetails, readOrderList, readOrderPrint } from './orders';
import { readProduct } from './product';
import { readSignedIn } from './signed-in';
import { readWall } from './walls';

type Reader = (document: Document, context: ReadContext) => PageFacts | null;

const readers: Readonly<Record<PageKind, Reader>> = {
  'order-list': readOrderList,
  'order-details': readOrderDetails,
  'order-print': readOrderPrint,
  product: readProduct,
};

/** Tried after the promised kind: an address may lead to another page of the shop than it used to. */
const everyKind: readonly PageKind[] = ['order-list', 'order-details', 'order-print', 'product'];

function read(document: Document, url: string): PageFacts {
  const marketplace = amazonMarketplace(url);
  if (!marketplace) return { page: 'unknown', expected: null, report: { marketplace: null } };
  const expected = pageKindOf(url);
  try {
    const wall = readWall(document, url);
    if (wall) return wall;
    const context: ReadContext = { url, marketplace, signedIn: readSignedIn(document) };
    for (const kind of expected ? [expected, ...everyKind.filter((each) => each !== expected)] : everyKind) {
      const facts = readers[kind](document, context);
      if (facts) return facts;
    }
  } catch {
    // A page of unforeseen shape must end as "layout unknown" for the shopper, not as a dead reader.
    return { page: 'unknown', expected, report: { reader: null } };
  }
  return { page: 'unknown', expected, report: { page: null } };
}

/** Amazon with its 23 storefronts. */
export const amazon: Shop = {
  id: 'amazon',
  marketplaces,
  read,
  pageKind: (url) => (amazonMarketplace(url) ? pageKindOf(url) : null),
  asinOf: (url) => (amazonMarketplace(url) ? asinOf(url) : null),
  isContactPage,
  addresses: {
    orderList: orderListAddress,
    orderDetails: orderDetailsAddress,
    product: productAddress,
    signIn: signInAddress,
    contact: contactAddress,
  },
};
