import type { PageKind } from '../../domain/page';
import type { ContactTarget, Marketplace } from '../shop';
import { plainPath } from './paths';

/** The recognition of one page kind by its address. */
interface AddressKind {
  readonly kind: PageKind;
  /** Matched against the path without language prefix and without `/ref=…`. */
  readonly paths: readonly RegExp[];
}

/** An ASIN of the shop's own numbering, or a book's ISBN-10 (facts 2.2). `_ASINLESS_` is none. */
const asin = '(B[A-Z0-9]{9}|[0-9]{9}[0-9X])';

/** Facts 2.1 and 2.2. */
export const addressKinds: readonly AddressKind[] = [
  {
    kind: 'order-list',
    paths: [
      /^\/your-orders\/(?:bwp-)?orders$/,
      /^\/gp\/(?:css|your-account|legacy)\/order-history(?:\/archive)?$/,
      /^\/(?:your-orders|your-account\/order-history)$/,
    ],
  },
  {
    kind: 'order-details',
    paths: [
      /^\/(?:gp\/css|gp\/your-account|your-orders|uff\/your-account|fopo)\/order-details$/,
      /^\/gp\/digital\/your-account\/order-summary\.html$/,
    ],
  },
  {
    kind: 'order-print',
    paths: [/^\/gp\/css\/summary\/print\.html$/],
  },
  {
    kind: 'product',
    paths: [
      new RegExp(`^(?:/[^/]+)?/dp/(?:product/)?${asin}(?:/.*)?$`, 'i'),
      new RegExp(`^/gp/(?:product|aw/d)/${asin}(?:/.*)?$`, 'i'),
      new RegExp(`^/(?:exec/obidos|o)/asin/${asin}(?:/.*)?$`, 'i'),
    ],
  },
];

/** Addresses that prove the kinds above, apart so that no script carries them: each is rejected by all kinds but its own. */
export const addressExamples: Readonly<Record<PageKind, readonly string[]>> = {
  'order-list': [
    'https://www.amazon.com/your-orders/orders?timeFilter=year-2024&startIndex=0',
    'https://www.amazon.de/-/en/your-orders/orders?_encoding=UTF8&startIndex=10&ref_=ppx_yo2ov_dt_b_pagination_1_2',
    'https://www.amazon.ca/your-orders/bwp-orders?orderFilter=months-3',
    'https://www.amazon.com.tr/gp/css/order-history',
    'https://www.amazon.com/gp/css/order-history/ref=nav_orders_first',
    'https://www.amazon.fr/gp/your-account/order-history?opt=ab&search=404-0000000-0000000',
    'https://www.amazon.com/gp/legacy/order-history?opt=ab&orderFilter=year-2019&digitalOrders=1',
  ],
  'order-details': [
    'https://www.amazon.com/gp/css/order-details?orderID=112-0000000-0000000&ref=ppx_yo2ov_dt_b_fed_order_details',
    'https://www.amazon.co.jp/gp/your-account/order-details/ref=oh_aui_or_o00_?ie=UTF8&orderID=249-0000000-0000000',
    'https://www.amazon.nl/your-orders/order-details?orderID=171-0000000-0000000',
    'https://www.amazon.com/gp/digital/your-account/order-summary.html?ie=UTF8&orderID=D01-0000000-0000000&print=1',
    'https://www.amazon.com/uff/your-account/order-details?orderID=111-0000000-0000000',
    'https://www.amazon.com/fopo/order-details?orderID=111-0000000-0000000',
  ],
  'order-print': [
    'https://www.amazon.it/gp/css/summary/print.html?orderID=171-0000000-0000000',
    'https://www.amazon.de/-/en/gp/css/summary/print.html/ref=oh_aui_ajax_invoice?ie=UTF8&orderID=302-0000000-0000000',
  ],
  product: [
    'https://www.amazon.com/dp/B000000001?th=1&psc=1',
    'https://www.amazon.de/-/en/Kettle-rot/dp/B000000001/ref=sr_1_1?keywords=x',
    'https://www.amazon.com.br/Chaleira-%C3%A1gua/dp/B000000001',
    'https://www.amazon.in/gp/product/B000000001/ref=ppx_yo_dt_b_asin_title_o00_s00',
    'https://www.amazon.co.jp/gp/aw/d/012345678X',
    'https://www.amazon.com/exec/obidos/asin/0123456789',
    'https://www.amazon.com/o/asin/0123456789',
  ],
};

/** The page kind that an address promises, or null. The host is not looked at. */
export function pageKindOf(url: string): PageKind | null {
  const path = plainPath(url);
  return addressKinds.find(({ paths }) => paths.some((each) => each.test(path)))?.kind ?? null;
}

const productPaths = addressKinds.find(({ kind }) => kind === 'product')?.paths ?? [];

/** The ASIN in a product's address (upper case), or null for any other address. */
export function asinOf(url: string): string | null {
  const path = plainPath(url);
  for (const pattern of productPaths) {
    const found = pattern.exec(path)?.[1];
    if (found) return found.toUpperCase();
  }
  return null;
}

/** The recent orders in plain HTML; without the parameter a fetched list can arrive encrypted (facts 3.2). */
export function orderListAddress(marketplace: Marketplace): string {
  return `https://${marketplace.host}/your-orders/orders?disableCsd=missing-library`;
}

/** @param orderId as printed, e.g. `112-0000000-0000000`. */
export function orderDetailsAddress(marketplace: Marketplace, orderId: string): string {
  return `https://${marketplace.host}/gp/css/order-details?${new URLSearchParams({ orderID: orderId })}`;
}

/** `th` and `psc` keep the shop from showing another variant than the one asked for (facts 2.2). */
export function productAddress(marketplace: Marketplace, productAsin: string): string {
  return `https://${marketplace.host}/dp/${encodeURIComponent(productAsin)}?th=1&psc=1`;
}

/** The order list: a signed-out shopper is led from there to the sign-in and back. */
export function signInAddress(marketplace: Marketplace): string {
  return `https://${marketplace.host}/your-orders/orders`;
}

/**
 * Where a message is written: the shop's support, or the message form to a seller (facts 2.3). A seller without a
 * known id is reached from the order's details page.
 */
export function contactAddress(marketplace: Marketplace, target: ContactTarget): string {
  if (!target.toSeller) return `https://${marketplace.host}/gp/help/customer/contact-us`;
  if (target.sellerId === null) return orderDetailsAddress(marketplace, target.orderId);
  const parameters = new URLSearchParams({
    assistanceType: 'order',
    subject: '2',
    step: 'submitEntry',
    marketplaceId: marketplace.marketplaceId,
    orderId: target.orderId,
    recipientId: target.sellerId,
  });
  return `https://${marketplace.host}/gp/help/contact/contact.html?${parameters}`;
}
