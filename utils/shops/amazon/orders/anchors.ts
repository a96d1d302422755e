import { anchorList } from '../anchors';

/*
 * Where the fields of order pages stand (facts 3.2–3.6, 10). Selectors are asked within a card, a shipment box or an
 * item, never across the page, so that one card's field is never taken for another's.
 */

/** An order on a list page; one card may stand in another of the same order. */
export const cardAnchors = anchorList(
  ['card-slot', '[data-csa-c-slot-id^="amzn1.yourorders.order-card."]', '2026'],
  ['card-business', '[id="orderCard"]', '2026'],
  ['card', '.js-order-card', '2024'],
  ['card-class', '.order-card', '2024'],
  ['card-old', '.a-box-group.order', '2010'],
);

/** A page that lists orders, even none. */
export const listAnchors = anchorList(
  ['list', '.your-orders-content-container', '2024'],
  ['list-script', '.js-yo-container', '2024'],
  ['list-business', '#yourOrderInfoSection', '2026'],
  ['list-old', '#ordersContainer', '2010'],
);

export const headerAnchors = anchorList(
  ['header', '.order-header', '2024'],
  ['header-old', '.order-info', '2010'],
  ['header-business', '[id^="orderCardHeader"]', '2026'],
);

export const cardIdAnchors = anchorList(
  ['id', '.yohtmlc-order-id', '2018'],
  ['id-old', '.order-info .actions .value', '2010'],
  ['id-business', '[id^="orderIdField"]', '2026'],
);

/** The values of a card's header: date, total, recipient. */
export const headerValueAnchors = anchorList(
  ['header-item', '.order-header__header-list-item span.a-size-base', '2025'],
  ['header-column', '.a-column span.a-size-base', '2024'],
  ['header-row', '.a-row.a-size-base:not(.yohtmlc-order-level-connections)', '2026'],
  ['header-value', '.value', '2010'],
);

/** Cells of the header that hold names, addresses and numbers, but no money and no date. */
export const headerOthers =
  '.yohtmlc-recipient, .recipient, [id^="shipToInsertionNode"], .yohtmlc-order-id, [id^="orderIdField"], .actions';

export const detailsLinkAnchors = anchorList(
  ['details-link-old', 'a.yohtmlc-order-details-link', '2018'],
  ['details-link', 'a[href*="/order-details"]', '2010'],
  ['details-link-receipt', 'a[href*="/receipts/order/"]', '2024'],
  ['details-link-digital', 'a[href*="/order-summary.html"]:not([href*="print=1"])', '2018'],
  ['details-link-search', 'a[href*="/order-history"][href*="search="]', '2018'],
);

/** The page of one order. */
export const detailsAnchors = anchorList(
  ['details', '#orderDetails', '2010'],
  ['details-digital', '#digitalOrderSummaryContainer', '2025'],
  ['details-component', '[data-component="orderId"]', '2024'],
);

export const detailsIdAnchors = anchorList(
  ['details-id', '[data-component="orderId"]', '2024'],
  ['details-id-brief', '[data-component="briefOrderInfo"]', '2024'],
  ['details-id-item', '.order-date-invoice-item', '2010'],
  ['details-id-ltr', 'bdi[dir="ltr"]', '2010'],
);

export const detailsDateAnchors = anchorList(
  ['details-date', '[data-component="orderDate"]', '2024'],
  ['details-date-brief', '[data-component="briefOrderInfo"] .a-column', '2024'],
  ['details-date-item', '.order-date-invoice-item', '2010'],
);

/** Lines of the order summary: label first, amount last. */
export const summaryRowAnchors = anchorList(
  ['summary-line', '.od-line-item-row', '2025'],
  ['summary-row', '[data-component="orderSubtotals"] .a-row', '2024'],
  ['summary-row-old', '#od-subtotals .a-row', '2010'],
);

/** One product of an order, as a whole: picture and text. */
export const itemAnchors = anchorList(
  ['item-purchased', '[data-component="purchasedItems"] .a-fixed-left-grid', '2024'],
  // By the number of products in it, a shipment is a list, a grid or a strip; one order mixes them.
  ['item-box', '.item-box, .yo-enhanced-flex-card, .yo-enhanced-card, .yo-enhanced-grid-cell', '2024'],
  ['item-business', '.itemDetails', '2026'],
  ['item-old', '.a-fixed-left-grid', '2010'],
);

export const titleAnchors = anchorList(
  ['title', '[data-component="itemTitle"]', '2024'],
  ['title-list', '.yohtmlc-product-title', '2024'],
  ['title-enhanced', '.yo-enhanced-title', '2026'],
  ['title-ref', 'a[href*="asin_title"]', '2018'],
  ['title-old', '.yohtmlc-item > .a-row:first-child a', '2010'],
  ['title-link', '.a-col-right a[href*="/product/"], .a-col-right a[href*="/dp/"]', '2010'],
);

/** Pictures whose alternative text names the product where no text does. */
export const pictureTitleAnchors = anchorList(
  ['title-picture', 'a[href*="/dp/"] img[alt]', '2024'],
  ['title-picture-old', 'a[href*="/product/"] img[title]', '2018'],
);

export const productLinkAnchors = anchorList(
  ['asin', 'a[href*="/dp/"]', '2024'],
  ['asin-old', 'a[href*="/gp/product/"]', '2010'],
);

export const quantityAnchors = anchorList(
  ['quantity-details', '.od-item-view-qty', '2024'],
  ['quantity', '.product-image__qty', '2024'],
  ['quantity-business', '.itemQuantity', '2026'],
  ['quantity-old', '.item-view-qty', '2010'],
);

export const unitPriceAnchors = anchorList(
  ['price', '[data-component="unitPrice"] .a-offscreen', '2024'],
  ['price-visible', '[data-component="unitPrice"] [aria-hidden="true"]', '2024'],
  ['price-plain', '[data-component="unitPrice"]:not(:has(.a-price))', '2024'],
  ['price-old', '.a-color-price', '2010'],
  ['price-gift-card', '.gift-card-instance > .a-column:first-child', '2018'],
);

export const sellerAnchors = anchorList(
  ['seller', '[data-component="orderedMerchant"]', '2024'],
  ['seller-old', '.a-size-small.a-color-secondary', '2010'],
);

/** A seller's profile; only third parties are linked. */
export const sellerLink =
  'a[href*="/gp/aag/main"], a[href*="/sp?"], a[href*="/seller/at-a-glance"], a[href*="/sp/"][href*="seller="]';

export const conditionAnchors = anchorList(
  ['condition', '[data-component="itemCondition"]', '2024'],
  ['condition-old', '.a-color-secondary.a-text-bold + .a-color-secondary', '2010'],
);

export const returnLineAnchors = anchorList(
  ['return-line', '[data-component="itemReturnEligibility"]', '2024'],
  ['return-line-enhanced', '.yo-enhanced-return', '2026'],
  ['return-line-small', '.a-size-small', '2010'],
);

export const statusAnchors = anchorList(
  ['status-details', 'h4.od-status-message', '2024'],
  ['status', '.yohtmlc-shipment-status-primaryText', '2024'],
  ['status-primary', '.delivery-box__primary-text', '2024'],
  ['status-old', '.js-shipment-info-container .a-text-bold', '2010'],
  ['status-business', '.a-size-medium .a-text-bold', '2026'],
  ['status-component', '[data-component="shipmentStatus"]', '2024'],
);

/** The line under the status. */
export const secondStatusAnchors = anchorList(
  ['status-second', '.yohtmlc-shipment-status-secondaryText', '2024'],
  ['status-second-details', '[data-component="shipmentStatus"]', '2024'],
  ['status-second-old', '.js-shipment-info-container', '2010'],
  ['status-second-business', '.a-size-medium + .a-row', '2026'],
);

/** Links that stand only while the shipment can still be changed (facts 3.4, 10). */
export const notShippedLinks = anchorList(
  ['link-edit', 'a[href*="fed_veo"]', '2025'],
  ['link-cancel', 'a[href*="/preship/cancel-items"]', '2026'],
  ['link-pay', 'a[href*="/cpe/revisepayments"]', '2026'],
  ['link-edit-old', 'a[href*="/order-edit.html"], a[href*="/order/edit.html"]', '2015'],
  ['link-cancel-seller', 'a[href*="cancelRequest=1"]', '2015'],
);

/** A return or refund under way. */
export const returnedLinks = anchorList(
  ['link-refund-status', 'a[href*="_rr_status"]', '2018'],
  ['link-return-prepared', 'a[href*="/spr/returns/prep"][href*="rmaId="]', '2024'],
);

/** Written by the shop's own script for its pages, in every language. */
export const deliveredMarks = anchorList([
  'code-delivered',
  '.js-shipment-info[data-yoshortstatuscode="DELIVERED"]',
  '2018',
]);

/** The heading of a printable order, with the order's number. */
export const printAnchors = anchorList(['print-heading', 'b.h1', '2010']);

/** A shipment's box; its items share its state. */
export const shipmentBox = '.delivery-box, .shipment, [id^="orderCardDeliveryBox"]';

/** The page of a grocery order: bought in a shop of Whole Foods, or delivered. */
export const groceryAnchors = anchorList(
  ['grocery-store', '#f3_food_ItemList', '2026'],
  ['grocery-store-summary', '#f3_food_WfmInStoreOrderSummary', '2026'],
  ['grocery-delivery', '#line-items', '2026'],
  ['grocery-delivery-table', '.ufpo-item-list-table', '2026'],
  ['grocery-delivery-price', 'span[id*="item-total-price"]', '2021'],
);

/** One product of a grocery order. */
export const groceryItemAnchors = anchorList(
  ['grocery-row', '#f3_food_ItemList .a-row.a-spacing-base', '2026'],
  ['grocery-grid', '[id$="-item-grid-row"]', '2026'],
);

/** Amounts of its summary, each with its label beside it. */
export const groceryAmountAnchors = anchorList(
  ['grocery-amount-store', '[id^="wfm-"][id$="-amount"]', '2026'],
  ['grocery-amount', '[id*="-amount"]', '2021'],
);

export const groceryStatusAnchors = anchorList(['grocery-status', '#ufpo-order-status-primary', '2026']);
