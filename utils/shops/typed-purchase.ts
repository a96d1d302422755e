import { dayAt, isDay } from '../domain/days';
import type { Money } from '../domain/money';
import type { TypedForm, TypedReading, TypedWrongs } from '../domain/typed-purchase';
import { marketplaceOf, shopOf } from '.';
import { orderIdIn } from './amazon/orders/order-id';
import { readMoney } from './amazon/price-text';
import type { Marketplace } from './shop';

/** A product as typed: its marketplace is null where only an ASIN was. */
export interface TypedProduct {
  readonly marketplace: Marketplace | null;
  readonly asin: string;
}

/** The product that an address or a bare ASIN names, or null. */
export function typedProduct(text: string): TypedProduct | null {
  const plain = text.trim();
  const address = /^www\./i.test(plain) ? `https://${plain}` : plain;
  const marketplace = marketplaceOf(address);
  const asin = marketplace && shopOf(marketplace).asinOf(address);
  if (asin) return { marketplace, asin };
  return /^(?:B[A-Z0-9]{9}|[0-9]{9}[0-9X])$/i.test(plain)
    ? { marketplace: null, asin: plain.toUpperCase() }
    : null;
}

/** The order number that a text is, or null; addresses and other texts around it are not taken. */
export function typedOrderId(text: string): string | null {
  const plain = text.trim().replace(/[‐‑‒–—]/g, '-');
  const found = orderIdIn(plain);
  return found === plain && /^[\w-]{8,40}$/.test(plain) ? plain : null;
}

/** A price as people write it, "12,99" or "£12.99"; null for what is none. */
export function typedPrice(text: string, { currency }: Marketplace): Money | null {
  return readMoney(text.trim(), currency);
}

function priceOf(text: string, marketplace: Marketplace | null): Money | NonNullable<TypedWrongs['price']> {
  const money = marketplace && typedPrice(text, marketplace);
  if (!money) return 'price';
  if (money.currency !== marketplace.currency) return 'currency';
  return money.minor > 0 ? money : 'free';
}

/** Which day it is somewhere: an order of tomorrow's morning at the shop is none of the future. */
function latestToday(now: Date, marketplace: Marketplace | null): string {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return [own, marketplace?.timeZone ?? own].map((zone) => dayAt(now, zone)).toSorted()[1] ?? '';
}

/**
 * Reads a purchase that was typed in.
 * @returns the purchase, or every field that is wrong.
 */
export function readTyped(form: TypedForm, now: Date): TypedReading {
  const product = typedProduct(form.product);
  const marketplace = product?.marketplace ?? marketplaceOf(form.marketplace);
  const orderId = typedOrderId(form.order);
  const price = priceOf(form.price, marketplace);
  const quantity = /^\d{1,3}$/.test(form.quantity.trim()) ? Number(form.quantity) : 0;
  const { placedOn } = form;
  const wrong: TypedWrongs = {
    ...(product && marketplace ? {} : { product: 'product' }),
    ...(orderId ? {} : { order: 'order' }),
    ...(isDay(placedOn) ? {} : { placedOn: 'date' }),
    ...(isDay(placedOn) && placedOn > latestToday(now, marketplace) ? { placedOn: 'future' } : {}),
    ...(typeof price === 'string' ? { price } : {}),
    ...(quantity > 0 ? {} : { quantity: 'quantity' }),
  };
  if (!product || !marketplace || !orderId || typeof price === 'string' || Object.keys(wrong).length > 0)
    return { wrong };
  const { soldBy, seller, state } = form;
  return {
    purchase: {
      ...{ marketplace: marketplace.host, orderId, asin: product.asin, title: form.name.trim() },
      ...{ placedOn, unitPrice: price, quantity, state },
      soldByAmazon: soldBy === 'unknown' ? null : soldBy === 'shop',
      seller: soldBy === 'other' ? seller.trim() || null : null,
    },
  };
}
