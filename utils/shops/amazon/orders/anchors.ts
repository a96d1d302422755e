import type { Anchor } from '../anchors';

/*
 * Where the fields of order pages stand (facts 3.2–3.6, 10). Selectors are asked within a card, a shipment box or an
 * item, never across the page, so that one card's field is never taken for another's.
 */

/** An order on a list page; one card may stand in another of the same order. */
export const cardAnchors: readonly Anchor[] = [
  { name: 'card-slot', selector: '[data-csa-c-slot-id^="amzn1.yourorders.order-card."]', since: '2026' },
  { name: 'card-business', selector: '[id="orderCard"]', since: '2026' },
  { name: 'card', selector: '.js-order-card', since: '2024' },
  { name: 'card-class', selector: '.order-card', since: '2024' },
  { name: 'card-old', selector: '.a-box-group.order', since: '2010' },
];

/** A page that lists orders, even none. */
export const listAnchors: readonly Anchor[] = [
  { name: 'list', selector: '.your-orders-content-container', since: '2024' },
  { name: 'list-script', selector: '.js-yo-container', since: '2024' },
  { name: 'list-business', selector: '#yourOrderInfoSection', since: '2026' },
  { name: 'list-old', selector: '#ordersContainer', since: '2010' },
];

export const headerAnchors: readonly Anchor[] = [
  { name: 'header', selector: '.order-header', since: '2024' },
  { name: 'header-business', selector: '[id^="orderCardHeader"]', since: '2026' },
  { name: 'header-old', selector: '.order-info', since: '2010' },
];

export const cardIdAnchors: readonly Anchor[] = [
  { name: 'id-business', selector: '[id^="orderIdField"]', since: '2026' },
  { name: 'id', selector: '.yohtmlc-order-id [dir="ltr"]', since: '2018' },
  { name: 'id-row', selector: '.yohtmlc-order-id', since: '2018' },
  { name: 'id-old', selector: '.order-info .actions .value', since: '2010' },
];

/** The values of a card's header: date, total, recipient. */
export const headerValueAnchors: readonly Anchor[] = [
  { name: 'header-item', selector: '.order-header__header-list-item span.a-size-base', since: '2025' },
  { name: 'header-column', selector: '.a-column span.a-size-base', since: '2024' },
  { name: 'header-row', selector: '.a-row.a-size-base:not(.yohtmlc-order-level-connections)', since: '2026' },
  { name: 'header-value', selector: '.value', since: '2010' },
];

/** Cells of the header that hold names, addresses and numbers, but no money and no date. */
export const headerOthers =
  '.yohtmlc-recipient, .recipient, [id^="shipToInsertionNode"], .yohtmlc-order-id, [id^="orderIdField"], .actions';

export const detailsLinkAnchors: readonly Anchor[] = [
  { name: 'details-link-old', selector: 'a.yohtmlc-order-details-link', since: '2018' },
  { name: 'details-link', selector: 'a[href*="/order-details"]', since: '2010' },
  { name: 'details-link-receipt', selector: 'a[href*="/receipts/order/"]', since: '2024' },
  {
    name: 'details-link-digital',
    selector: 'a[href*="/order-summary.html"]:not([href*="print=1"])',
    since: '2018',
  },
  { name: 'details-link-search', selector: 'a[href*="/order-history"][href*="search="]', since: '2018' },
];

/** The page of one order. */
export const detailsAnchors: readonly Anchor[] = [
  { name: 'details', selector: '#orderDetails', since: '2010' },
  { name: 'details-digital', selector: '#digitalOrderSummaryContainer', since: '2025' },
  { name: 'details-component', selector: '[data-component="orderId"]', since: '2024' },
];

export const detailsIdAnchors: readonly Anchor[] = [
  { name: 'details-id', selector: '[data-component="orderId"]', since: '2024' },
  { name: 'details-id-brief', selector: '[data-component="briefOrderInfo"]', since: '2024' },
  { name: 'details-id-item', selector: '.order-date-invoice-item', since: '2010' },
  { name: 'details-id-ltr', selector: 'bdi[dir="ltr"]', since: '2010' },
];

export const detailsDateAnchors: readonly Anchor[] = [
  { name: 'details-date', selector: '[data-component="orderDate"]', since: '2024' },
  { name: 'details-date-brief', selector: '[data-component="briefOrderInfo"] .a-column', since: '2024' },
  { name: 'details-date-item', selector: '.order-date-invoice-item', since: '2010' },
];

/** Lines of the order summary: label first, amount last. */
export const summaryRowAnchors: readonly Anchor[] = [
  { name: 'summary-line', selector: '.od-line-item-row', since: '2025' },
  { name: 'summary-row', selector: '[data-component="orderSubtotals"] .a-row', since: '2024' },
  { name: 'summary-row-old', selector: '#od-subtotals .a-row', since: '2010' },
];

/** One product of an order, as a whole: picture and text. */
export const itemAnchors: readonly Anchor[] = [
  { name: 'item-purchased', selector: '[data-component="purchasedItems"] .a-fixed-left-grid', since: '2024' },
  { name: 'item-box', selector: '.item-box', since: '2024' },
  { name: 'item-business', selector: '.itemDetails', since: '2026' },
  { name: 'item-old', selector: '.a-fixed-left-grid', since: '2010' },
];

export const titleAnchors: readonly Anchor[] = [
  { name: 'title', selector: '[data-component="itemTitle"]', since: '2024' },
  { name: 'title-list', selector: '.yohtmlc-product-title', since: '2024' },
  { name: 'title-ref', selector: 'a[href*="asin_title"]', since: '2018' },
  { name: 'title-old', selector: '.yohtmlc-item > .a-row:first-child a', since: '2010' },
  {
    name: 'title-link',
    selector: '.a-col-right a[href*="/product/"], .a-col-right a[href*="/dp/"]',
    since: '2010',
  },
];

/** Pictures whose alternative text names the product where no text does. */
export const pictureTitleAnchors: readonly Anchor[] = [
  { name: 'title-picture', selector: 'a[href*="/dp/"] img[alt]', since: '2024' },
  { name: 'title-picture-old', selector: 'a[href*="/product/"] img[title]', since: '2018' },
];

export const productLinkAnchors: readonly Anchor[] = [
  { name: 'asin', selector: 'a[href*="/dp/"]', since: '2024' },
  { name: 'asin-old', selector: 'a[href*="/gp/product/"]', since: '2010' },
];

export const quantityAnchors: readonly Anchor[] = [
  { name: 'quantity-details', selector: '.od-item-view-qty', since: '2024' },
  { name: 'quantity', selector: '.product-image__qty', since: '2024' },
  { name: 'quantity-business', selector: '.itemQuantity', since: '2026' },
  { name: 'quantity-old', selector: '.item-view-qty', since: '2010' },
];

export const unitPriceAnchors: readonly Anchor[] = [
  { name: 'price', selector: '[data-component="unitPrice"] .a-offscreen', since: '2024' },
  { name: 'price-visible', selector: '[data-component="unitPrice"] [aria-hidden="true"]', since: '2024' },
  { name: 'price-old', selector: '.a-color-price', since: '2010' },
  { name: 'price-gift-card', selector: '.gift-card-instance > .a-column:first-child', since: '2018' },
];

export const sellerAnchors: readonly Anchor[] = [
  { name: 'seller', selector: '[data-component="orderedMerchant"]', since: '2024' },
  { name: 'seller-old', selector: '.a-size-small.a-color-secondary', since: '2010' },
];

/** A seller's profile; only third parties are linked. */
export const sellerLink =
  'a[href*="/gp/aag/main"], a[href*="/sp?"], a[href*="/seller/at-a-glance"], a[href*="/sp/"][href*="seller="]';

export const conditionAnchors: readonly Anchor[] = [
  { name: 'condition', selector: '[data-component="itemCondition"]', since: '2024' },
  { name: 'condition-old', selector: '.a-color-secondary.a-text-bold + .a-color-secondary', since: '2010' },
];

export const returnLineAnchors: readonly Anchor[] = [
  { name: 'return-line', selector: '[data-component="itemReturnEligibility"]', since: '2024' },
  { name: 'return-line-small', selector: '.a-size-small', since: '2010' },
];

export const statusAnchors: readonly Anchor[] = [
  { name: 'status-details', selector: 'h4.od-status-message', since: '2024' },
  { name: 'status', selector: '.yohtmlc-shipment-status-primaryText', since: '2024' },
  { name: 'status-primary', selector: '.delivery-box__primary-text', since: '2024' },
  { name: 'status-old', selector: '.js-shipment-info-container .a-text-bold', since: '2010' },
  { name: 'status-business', selector: '.a-size-medium .a-text-bold', since: '2026' },
  { name: 'status-component', selector: '[data-component="shipmentStatus"]', since: '2024' },
];

/** The line under the status. */
export const secondStatusAnchors: readonly Anchor[] = [
  { name: 'status-second', selector: '.yohtmlc-shipment-status-secondaryText', since: '2024' },
  { name: 'status-second-details', selector: '[data-component="shipmentStatus"]', since: '2024' },
  { name: 'status-second-old', selector: '.js-shipment-info-container', since: '2010' },
  { name: 'status-second-business', selector: '.a-size-medium + .a-row', since: '2026' },
];

/** Links that stand only while the shipment can still be changed (facts 3.4, 10). */
export const notShippedLinks: readonly Anchor[] = [
  { name: 'link-edit', selector: 'a[href*="fed_veo"]', since: '2025' },
  { name: 'link-cancel', selector: 'a[href*="/preship/cancel-items"]', since: '2026' },
  { name: 'link-pay', selector: 'a[href*="/cpe/revisepayments"]', since: '2026' },
  {
    name: 'link-edit-old',
    selector: 'a[href*="/order-edit.html"], a[href*="/order/edit.html"]',
    since: '2015',
  },
  { name: 'link-cancel-seller', selector: 'a[href*="cancelRequest=1"]', since: '2015' },
];

/** A return or refund under way. */
export const returnedLinks: readonly Anchor[] = [
  { name: 'link-refund-status', selector: 'a[href*="_rr_status"]', since: '2018' },
  { name: 'link-return-prepared', selector: 'a[href*="/spr/returns/prep"][href*="rmaId="]', since: '2024' },
];

/** The right to return begins with shipping. */
export const shippedLinks: readonly Anchor[] = [
  { name: 'link-return', selector: 'a[href*="/spr/returns/cart"]', since: '2018' },
];

/** Written by the shop's own script for its pages, in every language. */
export const deliveredMarks: readonly Anchor[] = [
  { name: 'code-delivered', selector: '[data-yoshortstatuscode="DELIVERED"]', since: '2018' },
];

/** The heading of a printable order, with the order's number. */
export const printAnchors: readonly Anchor[] = [{ name: 'print-heading', selector: 'b.h1', since: '2010' }];

/** A shipment's box; its items share its state. */
export const shipmentBox = '.delivery-box, .shipment, [id^="orderCardDeliveryBox"]';
