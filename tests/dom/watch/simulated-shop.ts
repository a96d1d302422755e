import type { Money } from '../../../utils/domain/money';
import type { OrderFacts, OrderItem, PageFacts } from '../../../utils/domain/page';
import type { Look } from '../../../utils/watch/look';

const hour = 3_600_000;
const day = 24 * hour;

export interface SimulatedOrder {
  readonly marketplace: string;
  readonly orderId: string;
  readonly asin: string;
  /** ms at which it is placed. */
  readonly at: number;
  /** The day on which it is placed, in the marketplace's calendar. */
  readonly placedOn: string;
}

/** One request as it reached the shop, by the true time, which no clock set back changes. */
export interface Logged {
  readonly at: number;
  /** What the browser's own clock said. */
  readonly clock: number;
  readonly marketplace: string;
  readonly kind: 'list' | 'details' | 'product';
  /** ASIN or order number, "" for the list. */
  readonly what: string;
  /** The worker died before the answer. */
  readonly lost: boolean;
}

/** A time in which a marketplace answers something else. */
export interface Spell {
  readonly marketplace: string;
  readonly from: number;
  readonly until: number;
  readonly answer: 'captcha' | 'sign-in' | 'busy';
}

const currencies: Record<string, string> = {
  'www.amazon.com': 'USD',
  'www.amazon.de': 'EUR',
  'www.amazon.co.jp': 'JPY',
};

const paid = (marketplace: string): Money => ({ minor: 5_000, currency: currencies[marketplace] ?? 'USD' });

function orderFacts({ marketplace, orderId, asin, placedOn }: SimulatedOrder, priced: boolean): OrderFacts {
  const item: OrderItem = {
    ...{ asin, title: `Thing ${asin}`, quantity: 1, condition: 'new', state: 'shipped', picture: null },
    ...{ deliveredOn: null, returnableUntil: null, sellerId: null },
    unitPrice: priced ? paid(marketplace) : null,
    seller: priced ? 'Amazon' : null,
    soldByAmazon: priced ? true : null,
  };
  return { orderId, placedOn, total: null, kind: 'physical', detailsUrl: null, items: [item] };
}

const report = {};

/**
 * Three marketplaces with orders that come by and by; logs every request, and forgets its own answer when told to. The
 * network and the parser are all of the extension that is not real here.
 */
export class SimulatedShop {
  readonly log: Logged[] = [];
  readonly #orders: readonly SimulatedOrder[];
  readonly #spells: readonly Spell[];
  /** True time minus the browser's clock. */
  clockBehind = 0;
  /** The next fetch never ends: the worker that waits for it is taken for dead. */
  swallowNext = false;
  isHolding = false;

  constructor(orders: readonly SimulatedOrder[], spells: readonly Spell[]) {
    this.#orders = orders;
    this.#spells = spells;
  }

  get now(): number {
    return Date.now() + this.clockBehind;
  }

  /** The ten latest orders, as the first page of the list shows them. */
  list(marketplace: string): PageFacts & { page: 'order-list' } {
    const orders = this.#orders
      .filter((order) => order.marketplace === marketplace && order.at <= this.now)
      .toSorted((a, b) => b.at - a.at)
      .slice(0, 10);
    return {
      ...{ page: 'order-list', encrypted: false, signedIn: true, report },
      orders: orders.map((order) => orderFacts(order, false)),
    };
  }

  #answer(marketplace: string, kind: Logged['kind'], what: string): PageFacts {
    if (kind === 'list') return this.list(marketplace);
    const order = this.#orders.find(({ orderId }) => orderId === what);
    if (kind === 'details' && order) {
      return {
        ...{ page: 'order-details', adjustments: [], refundTotal: null, signedIn: true, report },
        order: orderFacts(order, true),
      };
    }
    return {
      ...{ page: 'product', asin: what, title: null, noPriceBecause: null, listPrice: null, shipsFrom: null },
      ...{
        seller: 'Amazon',
        sellerId: null,
        soldByAmazon: true,
        availability: 'in-stock',
        priceGuarantee: false,
        signedIn: true,
        report,
      },
      price: paid(marketplace),
    };
  }

  lookAt = async (url: string): Promise<Look> => {
    const { host: marketplace, pathname, searchParams } = new URL(url);
    const kind = pathname.startsWith('/dp/') ? 'product' : searchParams.has('orderID') ? 'details' : 'list';
    const what = kind === 'product' ? pathname.slice(4) : (searchParams.get('orderID') ?? '');
    this.log.push({ at: this.now, clock: Date.now(), marketplace, kind, what, lost: this.swallowNext });
    if (this.swallowNext) {
      this.swallowNext = false;
      this.isHolding = true;
      return new Promise(() => {});
    }
    await new Promise((resolve) => setTimeout(resolve, 700));
    const page = { url, status: 200, retryAfter: null, whole: true, size: url.length };
    const spell = this.#spells.find(
      (each) => each.marketplace === marketplace && each.from <= this.now && this.now < each.until,
    );
    if (spell?.answer === 'busy') {
      const facts: PageFacts = { page: 'unknown', expected: null, report };
      return { ...page, facts, status: 503, retryAfter: 2 * hour };
    }
    const isWalled = spell && (spell.answer === 'captcha' || kind !== 'product');
    const facts: PageFacts = isWalled
      ? { page: 'wall', wall: spell.answer as 'captcha', report }
      : this.#answer(marketplace, kind, what);
    return { ...page, facts };
  };
}

/** Numbers between 0 and 1 that look like chance and are the same in each run. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** Orders spread evenly over a time, in turn in each marketplace. */
export function someOrders(count: number, from: number, until: number): SimulatedOrder[] {
  const hosts = Object.keys(currencies);
  const random = chance(7);
  return Array.from({ length: count }, (_, index) => {
    const marketplace = hosts[index % hosts.length] ?? '';
    const at = from + ((until - from) * (index + random())) / count;
    const digits = String(index).padStart(7, '0');
    return {
      ...{ marketplace, at, asin: `B00${digits}`, orderId: `112-${digits}-0000000` },
      placedOn: new Date(at + (marketplace.endsWith('jp') ? 9 * hour : 0)).toISOString().slice(0, 10),
    };
  });
}

/** The instant at which an order's window closes, reckoned apart from the extension: midnight in UTC or, earlier, there. */
export function closesAt({ placedOn, marketplace }: SimulatedOrder): number {
  const midnight = Date.parse(placedOn) + 8 * day;
  if (marketplace.endsWith('jp')) return midnight - 9 * hour;
  // Central Europe puts its clocks forward on 29 March 2026, at one o'clock in UTC.
  if (marketplace.endsWith('de'))
    return midnight - (midnight > Date.parse('2026-03-29T01:00Z') ? 2 : 1) * hour;
  return midnight;
}
