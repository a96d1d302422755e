import { type Order, type OrderLine, sellers, shopper } from '../catalogue.ts';
import { printDay, printMoney } from '../marketplaces.ts';
import { daysFrom, orderId, placedOn } from '../state.ts';
import { escapeHtml } from './html.ts';
import { layout, type View } from './layout.ts';
import { detailsPath, grandTotal, statusWords } from './order-parts.ts';
import { pictureUrl } from './picture.ts';
import { words } from './words.ts';

const ordersPerPage = 10;

function item(view: View, order: Order, line: OrderLine): string {
  const w = words[view.at.language];
  const title = view.state.product(line.asin)?.title[view.at.language] ?? line.asin;
  const href = `/dp/${line.asin}?ref_=ppx_yo2ov_dt_b_fed_asin_title`;
  const until = printDay(daysFrom(placedOn(order, view.state.now), 32), view.at);
  const returnable = order.kind === 'physical' && ['shipped', 'delivered'].includes(order.state);
  return `<div class="item-box${order.kind === 'gift-card' ? ' gift-card-instance' : ''}"><div class="a-fixed-left-grid">
<div class="product-image"><a href="${href}"><img src="${pictureUrl(line.asin)}" alt="${escapeHtml(title)}"></a>
${line.quantity > 1 ? `<span class="product-image__qty">${line.quantity}</span>` : ''}</div>
<div class="grow"><div class="yohtmlc-product-title"><a href="${href}">${escapeHtml(title)}</a></div>
${returnable ? `<span class="a-size-small">${escapeHtml(w.returnUntil.replace('{day}', until))}</span>` : ''}</div></div></div>`;
}

function buttons(view: View, order: Order): string {
  const w = words[view.at.language];
  const id = orderId(order, view.at);
  const seller = sellers[order.lines[0]?.soldBy ?? ''];
  const link = (href: string, text: string) =>
    `<a class="button" href="${escapeHtml(href)}">${escapeHtml(text)}</a>`;
  if (order.state === 'cancelled' || order.kind !== 'physical') return '';
  const own =
    order.state === 'not-shipped'
      ? link(`/gp/css/order-details?orderID=${id}&ref=ppx_yo2ov_dt_b_fed_veo`, w.edit)
      : link(`/spr/returns/cart?orderId=${id}&ref=ppx_yo2ov_dt_b_return_replace`, w.returnItems);
  const ask = seller
    ? link(
        `/gp/help/contact/contact.html?${new URLSearchParams({ assistanceType: 'order', subject: '2', step: 'submitEntry', orderId: id, recipientId: seller.id })}`,
        w.askSeller,
      )
    : '';
  return link(`/gp/your-account/ship-track?orderId=${id}`, w.track) + own + ask;
}

function card(view: View, order: Order): string {
  const { at, state } = view;
  const w = words[at.language];
  const id = orderId(order, at);
  const cancelled = order.state === 'cancelled';
  const cell = (label: string, value: string) =>
    `<li class="order-header__header-list-item"><div class="a-row"><span class="a-color-secondary a-text-caps">${escapeHtml(label)}</span></div><div class="a-row"><span class="a-size-base a-color-secondary">${escapeHtml(value)}</span></div></li>`;
  const { primary, secondary } = statusWords(view, order);
  const editable = order.state === 'not-shipped' || order.state === 'shipped';
  return `<li class="order-card__list"><div class="order-card js-order-card" data-csa-c-slot-id="amzn1.yourorders.order-card.${id}">
<div class="order-header"><ul>${cell(w.placed, printDay(placedOn(order, state.now), at))}
${cancelled ? '' : cell(w.total, printMoney(grandTotal(order, at), at)) + cell(w.shipTo, shopper.name)}
<li class="end"><div class="yohtmlc-order-id"><span class="a-color-secondary a-text-caps">${escapeHtml(w.number)}</span> <span class="a-color-secondary" dir="ltr">${id}</span></div>
${cancelled ? '' : `<div class="yohtmlc-order-level-connections order-header__header-link-list-item"><a href="${detailsPath(order, at)}">${escapeHtml(w.details)}</a></div>`}</li></ul></div>
<div class="delivery-box"><div class="a-fixed-left-grid"><div class="grow">
<div class="yohtmlc-shipment-status-primaryText"><span class="delivery-box__primary-text">${escapeHtml(primary)}</span></div>
${secondary ? `<span class="delivery-box__secondary-text">${escapeHtml(secondary)}</span>` : ''}
${order.lines.map((line) => item(view, order, line)).join('')}</div>
<div class="${editable ? 'yohtmlc-shipment-level-connections' : 'yohtmlc-item-level-connections'}">${buttons(view, order)}</div></div></div>
</div></li>`;
}

/** The order list in today's layout: `?startIndex=` counts orders, ten to a page. */
export function orderListPage(view: View): string {
  const w = words[view.at.language];
  const start = Number(view.url.searchParams.get('startIndex') ?? 0) || 0;
  const all = view.state.orders;
  const step = (index: number, text: string, name: string) =>
    index < 0 || index >= all.length
      ? `<li class="a-disabled ${name}">${escapeHtml(text)}</li>`
      : `<li class="${name}"><a href="/your-orders/orders?startIndex=${index}&ref_=ppx_yo2ov_dt_b_pagination">${escapeHtml(text)}</a></li>`;
  return layout(
    view,
    w.orders,
    `<div class="your-orders-content-container js-yo-container"><h1>${escapeHtml(w.orders)}</h1>
<p><span class="num-orders">${escapeHtml(w.count.replace('{n}', String(all.length)))}</span> ${escapeHtml(w.placedIn)}</p>
<ul>${all
      .slice(start, start + ordersPerPage)
      .map((order) => card(view, order))
      .join('')}</ul>
<ul class="a-pagination">${step(start - ordersPerPage, w.previous, 'a-first')}${step(start + ordersPerPage, w.next, 'a-last')}</ul></div>`,
  );
}
