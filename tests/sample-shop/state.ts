import { type Order, orders, type Product, products } from './catalogue.ts';
import type { Fault } from './faults.ts';
import { minorDigits, type ShopMarketplace } from './marketplaces.ts';
import { pathMatches } from './record.ts';

export type WallKind = 'sign-in' | 'captcha' | 'continue-shopping' | 'challenge' | 'error';

/** Where a wall or fault stands. Without `host` on every marketplace, without `path` on every page. */
export interface Where {
  readonly host?: string;
  /** Start of the path with query, or an expression over it. */
  readonly path?: string | RegExp;
}

type Placed<T> = { readonly value: T; readonly where: Where };

/** Everything of the shop that changes while it runs. */
export class ShopState {
  readonly now: Date;
  signedIn = true;
  /** Which generation `/gp/help/customer/contact-us` leads to. */
  contact: 'form' | 'hub' = 'hub';
  readonly walls: Placed<WallKind>[] = [];
  readonly faults: Placed<Fault>[] = [];
  readonly #products = new Map(products.map((product) => [product.asin, product]));
  #orders: readonly Order[] = orders;

  constructor(now: Date) {
    this.now = now;
  }

  get orders(): readonly Order[] {
    return this.#orders;
  }

  product(asin: string): Product | undefined {
    return this.#products.get(asin);
  }

  get products(): readonly Product[] {
    return [...this.#products.values()];
  }

  changeProduct(asin: string, change: Partial<Product>): void {
    const product = this.#products.get(asin);
    if (!product) throw new Error(`The sample shop has no product ${asin}`);
    this.#products.set(asin, { ...product, ...change });
  }

  /** @throws when there is no order of a number. */
  keepOrders(numbers: readonly string[]): void {
    this.#orders = numbers.map((number) => {
      const order = this.#orders.find((each) => each.number === number);
      if (!order) throw new Error(`The sample shop has no order ${number}`);
      return order;
    });
  }

  changeOrder(number: string, change: Partial<Order>): void {
    if (!this.#orders.some((order) => order.number === number)) {
      throw new Error(`The sample shop has no order ${number}`);
    }
    this.#orders = this.#orders.map((order) => (order.number === number ? { ...order, ...change } : order));
  }
}

/** Puts something at a place, in front of what stood there; null takes away everything at exactly that place. */
export function place<T>(list: Placed<T>[], value: T | null, where: Where): void {
  const same = (other: Where) => other.host === where.host && String(other.path) === String(where.path);
  const rest = list.filter((each) => !same(each.where));
  list.splice(0, list.length, ...(value === null ? [] : [{ value, where }]), ...rest);
}

/** What stands at an address, newest first. */
export function placedAt<T>(list: readonly Placed<T>[], host: string, path: string): T | undefined {
  return list.find(
    ({ where }) => (where.host === undefined || where.host === host) && pathMatches(where.path, path),
  )?.value;
}

/** A price in minor units of the marketplace's currency; a currency without its own price takes the dollar's number. */
export function minorPrice(prices: Readonly<Record<string, string>>, at: ShopMarketplace): number {
  const decimal = prices[at.currency] ?? prices.USD ?? '0';
  return Math.round(Number(decimal) * 10 ** minorDigits(at.currency));
}

/** The marketplace's full number of an order; digital ones start with D01. */
export function orderId(order: Order, at: ShopMarketplace): string {
  return `${order.kind === 'digital' ? 'D01' : at.orderPrefix}-${order.number}`;
}

/** The UTC day on which an order was placed. */
export function placedOn(order: Order, now: Date): Date {
  return daysFrom(now, -order.daysAgo);
}

export function daysFrom(now: Date, days: number): Date {
  return new Date(now.getTime() + days * 86_400_000);
}
