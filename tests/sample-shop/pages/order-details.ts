import { type Order, type OrderLine, sellers, shopper } from '../catalogue.ts';
import { printDay, printMoney } from '../marketplaces.ts';
import { daysFrom, minorPrice, orderId, placedOn } from '../state.ts';
import { escapeHtml } from './html.ts';
import { layout, type View } from './layout.ts';
import { grandTotal, splitPrice, statusWords, summary } from './order-parts.ts';
import { pictureUrl } from './picture.ts';
import { words } from './words.ts';

const component = (name: string, content: string) => `<div data-component="${name}">${content}</div>`;

function soldBy(view: View, line: OrderLine): string {
  const seller = sellers[line.soldBy];
  const name = seller
    ? `<a href="/gp/aag/main?ie=UTF8&amp;seller=${seller.id}&amp;isAmazonFulfilled=0">${escapeHtml(seller.name)}</a>`
    : escapeHtml(view.at.ownSeller.name);
  return `<span class="a-size-small">${escapeHtml(words[view.at.language].soldBy)} ${name}</span>`;
}

function item(view: View, order: Order, line: OrderLine): string {
  const { at, state } = view;
  const w = words[at.language];
  const title = state.product(line.asin)?.title[at.language] ?? line.asin;
  const href = `/dp/${line.asin}?ref_=ppx_hzod_title_dt_b_fed_asin_title`;
  const until = printDay(daysFrom(placedOn(order, state.now), 32), at);
  const returnable = ['shipped', 'delivered'].includes(order.state);
  return `<div class="a-fixed-left-grid${order.kind === 'gift-card' ? ' gift-card-instance' : ''}">
${component('itemImage', `<div class="od-item-view product-image"><a href="${href}"><img src="${pictureUrl(line.asin)}" alt="${escapeHtml(title)}"></a>${line.quantity > 1 ? `<div class="od-item-view-qty product-image__qty"><span>${line.quantity}</span></div>` : ''}</div>`)}
<div class="grow">${component('itemTitle', `<a href="${href}">${escapeHtml(title)}</a>`)}
${component('orderedMerchant', soldBy(view, line))}${component('itemCondition', '')}
${component('itemReturnEligibility', returnable ? `<span class="a-size-small">${escapeHtml(w.returnUntil.replace('{day}', until))}</span>` : '')}
${component('unitPrice', splitPrice(minorPrice(line.paid, at), at))}${component('quantity', '')}</div></div>`;
}

function connections(view: View, order: Order): string {
  const w = words[view.at.language];
  const id = orderId(order, view.at);
  const cancel = `<a class="button" data-sample-act="cancel" href="/progress-tracker/package/preship/cancel-items?orderID=${id}">${escapeHtml(w.cancelItems)}</a>`;
  const back = `<a class="button" href="/spr/returns/cart?orderId=${id}">${escapeHtml(w.returnItems)}</a>`;
  if (order.state === 'cancelled') return '';
  return component('shipmentConnections', order.state === 'not-shipped' ? cancel : back);
}

function totals(view: View, order: Order): string {
  const { at } = view;
  const w = words[at.language];
  const { subtotal, promotion } = summary(order, at);
  const row = (label: string, minor: number) =>
    `<li><div class="od-line-item-row"><div class="od-line-item-row-label">${escapeHtml(label)}</div><div class="od-line-item-row-content">${printMoney(minor, at)}</div></div></li>`;
  const rows = [
    row(w.subtotal, subtotal),
    row(w.shipping, 0),
    ...(promotion ? [row(w.promotion, promotion)] : []),
    row(w.grandTotal, grandTotal(order, at)),
    ...(order.refunded ? [row(w.refundTotal, minorPrice(order.refunded, at))] : []),
  ];
  return `<div id="od-subtotals" class="panel"><h3>${escapeHtml(w.orderSummary)}</h3>${component('chargeSummary', component('orderSubtotals', `<ul>${rows.join('')}</ul>`))}</div>`;
}

/** An order's details in today's layout. */
export function orderDetailsPage(view: View, order: Order): string {
  const { at, state } = view;
  const w = words[at.language];
  const { primary, secondary } = statusWords(view, order);
  const cancelled =
    order.state === 'cancelled'
      ? component('cancelled', `<h4 class="a-alert-heading">${escapeHtml(w.cancelledMore)}</h4>`)
      : '';
  return layout(
    view,
    w.details,
    `<div id="${order.kind === 'digital' ? 'digitalOrderSummaryContainer' : 'orderDetails'}">${component('orderDetailsTitle', `<h1>${escapeHtml(w.details)}</h1>`)}
<div class="panel">${component('orderDateLabel', escapeHtml(w.placed))}${component('orderDate', printDay(placedOn(order, state.now), at))}
${component('orderIdLabel', escapeHtml(w.number))}${component('orderId', `<span dir="ltr">${orderId(order, at)}</span>`)}
${component('shippingAddress', `<b>${escapeHtml(w.shipTo)}</b><br>${shopper.name}<br>${shopper.city}`)}</div>
${totals(view, order)}
${component(
  'orderCard',
  `${cancelled}${component(
    'shipments',
    `<div class="a-box panel">${component('shipmentStatus', `<h4 class="od-status-message">${escapeHtml(primary)}</h4><div class="od-status-message"><span>${escapeHtml(secondary)}</span></div>`)}
${component('purchasedItems', order.lines.map((line) => item(view, order, line)).join(''))}
${connections(view, order)}</div>`,
  )}`,
)}</div>`,
  );
}
