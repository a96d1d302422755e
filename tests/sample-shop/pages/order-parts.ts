import type { Order, OrderLine } from '../catalogue.ts';
import { moneyParts, printDay, printMoney, type ShopMarketplace } from '../marketplaces.ts';
import { daysFrom, minorPrice, orderId, placedOn } from '../state.ts';
import type { View } from './layout.ts';
import { words } from './words.ts';

/** Where an order's details stand. */
export function detailsPath(order: Order, at: ShopMarketplace): string {
  const id = orderId(order, at);
  return order.kind === 'digital'
    ? `/gp/digital/your-account/order-summary.html?ie=UTF8&amp;orderID=${id}`
    : `/your-orders/order-details?orderID=${id}&amp;ref=ppx_yo2ov_dt_b_fed_order_details`;
}

const paid = (line: OrderLine, at: ShopMarketplace) => minorPrice(line.paid, at) * line.quantity;

/** The rows of an order's summary between label and total, in minor units. */
export function summary(order: Order, at: ShopMarketplace): { subtotal: number; promotion: number } {
  const subtotal = order.lines.reduce((sum, line) => sum + paid(line, at), 0);
  return { subtotal, promotion: -Math.round(subtotal * (order.promotion ?? 0)) };
}

/** What was charged for an order, in minor units. */
export function grandTotal(order: Order, at: ShopMarketplace): number {
  const { subtotal, promotion } = summary(order, at);
  return subtotal + promotion;
}

/** The two status lines of an order's only shipment. */
export function statusWords(view: View, order: Order): { primary: string; secondary: string } {
  const w = words[view.at.language];
  const day = (after: number) => printDay(daysFrom(placedOn(order, view.state.now), after), view.at, false);
  switch (order.state) {
    case 'not-shipped':
      return { primary: w.arriving.replace('{day}', day(5)), secondary: '' };
    case 'shipped':
      return { primary: w.arriving.replace('{day}', day(5)), secondary: w.shipped };
    case 'delivered':
      return { primary: w.delivered.replace('{day}', day(2)), secondary: '' };
    case 'cancelled':
      return { primary: w.cancelled, secondary: w.cancelledMore };
    case 'sent':
      return { primary: w.sent, secondary: '' };
  }
}

/** A price as the shop marks it up: a readable copy for screen readers beside the visible one in pieces. */
export function splitPrice(minor: number, at: ShopMarketplace, classes = ''): string {
  const piece = (name: string, text: string) => `<span class="a-price-${name}">${text}</span>`;
  const parts = moneyParts(minor, at);
  const whole = parts.filter(({ type }) => type === 'integer' || type === 'group');
  const visible = parts.map((part) => {
    const { type, value } = part;
    if (type === 'currency') return piece('symbol', value);
    if (type === 'decimal') return piece('decimal', value);
    if (type === 'fraction') return piece('fraction', value);
    if (part === whole[0]) return piece('whole', whole.map((each) => each.value).join(''));
    return whole.includes(part) ? '' : value;
  });
  return `<span class="a-price ${classes}"><span class="a-offscreen">${printMoney(minor, at)}</span><span aria-hidden="true">${visible.join('')}</span></span>`;
}
