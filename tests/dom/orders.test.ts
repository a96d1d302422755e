import { describe, expect, test } from 'vitest';
import { marketplaceHosts } from '../../utils/shops/amazon/hosts';
import { amazonMarketplace } from '../../utils/shops/amazon/marketplaces';
import { orderCards, readOrderDetails, readOrderList, readOrderPrint } from '../../utils/shops/amazon/orders';
import * as anchorLists from '../../utils/shops/amazon/orders/anchors';
import { isOwnStrip, Marks, notRead } from '../../utils/shops/amazon/orders/marks';
import type { Facts } from '../corpus/score';
import { scorePage } from '../corpus/score';
import { type LabelledOrderPage, ownPages, parse, readPage, storedPages } from './order-pages';

const faults = ({ html, label }: LabelledOrderPage) =>
  (scorePage(label, { ...readPage(parse(html), label.url) } as Facts) ?? []).filter(
    ({ verdict }) => verdict !== 'right',
  );

describe('own order pages are read as labelled', () => {
  test.each(ownPages.map((page) => [page.name, page] as const))('%s', (_, page) => {
    expect(faults(page)).toEqual([]);
  });
});

const absent = storedPages.length ? '' : ' (skipped: ../shared is absent)';
describe.skipIf(absent !== '')(`stored order pages are read as labelled${absent}`, () => {
  test.each(storedPages.map((page) => [page.name, page] as const))('%s', (_, page) => {
    expect(faults(page)).toEqual([]);
  });
});

const context = (host = 'www.amazon.com') => {
  const marketplace = amazonMarketplace(host);
  if (!marketplace) throw new Error(host);
  return { url: `https://${host}/your-orders/orders`, marketplace, signedIn: null };
};

const page = (name: string) => {
  const found = ownPages.find((each) => each.name === name);
  if (!found) throw new Error(name);
  return found;
};

describe('the own pages cover', () => {
  const documents = ownPages.map(({ html }) => parse(html));
  const anchors = Object.values(anchorLists)
    .filter((list) => Array.isArray(list))
    .flat();

  test.each(anchors.map((anchor) => [anchor.name, anchor] as const))(
    'anchor %s',
    (_, { selector, since }) => {
      expect(documents.some((document) => document.querySelector(selector))).toBe(true);
      expect(since).toMatch(/^20\d\d(-\d\d)?$/);
    },
  );

  /** Whether an element stands in what is not read. */
  function isPassedOver(element: Element): boolean {
    const around = element.closest(notRead);
    if (around === null) return false;
    return !isOwnStrip(around) || (around.parentElement !== null && isPassedOver(around.parentElement));
  }

  const taken = documents.map((document) => ({ document, marks: new Marks(document.documentElement) }));
  test.each(anchors.map((anchor) => [anchor.name, anchor] as const))(
    'the elements of %s, by marks as by the browser',
    (_, { selector }) => {
      for (const { document, marks } of taken) {
        for (const within of [document.documentElement, ...document.querySelectorAll('.a-box, .item-box')])
          expect(marks.select(within, selector)).toEqual(
            // Of what is not read marks know nothing.
            [...within.querySelectorAll(selector)].filter((element) => !isPassedOver(element)),
          );
      }
    },
  );

  test('every marketplace', () => {
    const hosts = new Set(ownPages.map(({ label }) => new URL(label.url).host));
    expect(marketplaceHosts.filter((host) => !hosts.has(host))).toEqual([]);
  });

  test('anchor names are unique', () => {
    expect(new Set(anchors.map(({ name }) => name)).size).toBe(anchors.length);
  });
});

describe('an order page is one kind only', () => {
  test.each(ownPages.map((each) => [each.name, each] as const))('%s', (_, { html, label }) => {
    const document = parse(html);
    const read = [readOrderList, readOrderDetails, readOrderPrint].flatMap(
      (reader) => reader(document, { ...context(new URL(label.url).host), url: label.url })?.page ?? [],
    );
    expect(read).toEqual([label.kind === 'order-card' ? 'order-list' : label.kind]);
  });

  test('a page of something else is none', () => {
    for (const html of [
      '',
      '<p>Hello</p>',
      '<div id="dp-container"><span id="productTitle">Mug</span></div>',
    ])
      expect(readPage(parse(html), context().url)).toBeNull();
  });
});

describe('order lists', () => {
  test('encrypted cards are told, decrypted ones are not', () => {
    const encrypted = readOrderList(parse(page('2026-com-list-encrypted').html), context());
    expect(encrypted).toMatchObject({ orders: [], encrypted: true });
    expect(readOrderList(parse(page('2026-ca-list-half-encrypted').html), context())?.encrypted).toBe(true);
    expect(readOrderList(parse(page('2026-com-list').html), context())?.encrypted).toBe(false);
    expect(readOrderList(parse(page('2026-com-list-empty').html), context())).toMatchObject({
      orders: [],
      encrypted: false,
    });
  });

  test('titles are text', () => {
    const facts = readOrderList(parse(page('2026-com-list').html), context());
    expect(facts?.orders[2]?.items[0]?.title).toBe('Folding ladder <script>alert(1)</script>');
  });

  test.each([
    ['2 szt.', 2],
    ['3個', 3],
    ['x 12', 12],
    ['1,200', 1200],
    ['٣', 3],
  ])('the badge "%s" is of %i pieces', (badge, pieces) => {
    const html = page('2026-com-list').html.replace('qty">2<', `qty">${badge}<`);
    expect(readOrderList(parse(html), context())?.orders[0]?.items[0]?.quantity).toBe(pieces);
  });

  test('a return that was cancelled is none, though its link still stands there', () => {
    const { html, label } = page('2026-com-list-open-states');
    const link = '<a href="/spr/returns/cart?ref=ppx_rr_status">View</a>';
    const place = '<div class="yohtmlc-item-level-connections">';
    const states = [html, html.replace('Return cancelled', 'Return')].map((text) => {
      const read = readPage(parse(text.replace(place, `${place}${link}`)), label.url);
      return read?.page === 'order-list' ? read.orders[0]?.items[0]?.state : null;
    });
    expect(states).toEqual(['unknown', 'returned']);
  });

  test('a script in a title is no part of it', () => {
    const html = page('2026-com-list').html.replace(
      'Stoneware teapot</a>',
      'Stoneware teapot<script>steal()</script></a>',
    );
    expect(readOrderList(parse(html), context())?.orders[0]?.items[1]?.title).toBe('Stoneware teapot');
  });

  test('pictures come from the picture hosts only, and not from noscript', () => {
    const facts = readOrderList(parse(page('2024-com-list-mixed').html), context());
    expect(facts?.orders[3]?.items[0]?.picture).toBe(
      'https://images-eu.ssl-images-amazon.com/images/I/B0OLDONE04.jpg',
    );
    const elsewhere = page('2026-com-list').html.replaceAll('m.media-amazon.com', 'pictures.example');
    expect(readOrderList(parse(elsewhere), context())?.orders[0]?.items[0]?.picture).toBeNull();
  });

  test('the report names anchors and no value of the page', () => {
    const report = readOrderList(parse(page('2024-com-list-mixed').html), context())?.report;
    expect(report).toMatchObject({ list: 'list', orderId: 'id', unitPrice: 'price-gift-card + price-old' });
    expect(JSON.stringify(report)).not.toMatch(/112-|B0|Spoonful|\$/);
  });
});

describe('orderCards', () => {
  test.each(ownPages.filter(({ label }) => 'orders' in label).map((each) => [each.name, each] as const))(
    'finds the cards of %s',
    (_, { html, label }) => {
      const cards = orderCards(parse(html));
      const read = (label.orders as { orderId: string }[]).map(({ orderId }) => orderId);
      // A strip has its place on cards that are not readable yet, too.
      const hasOthers = html.includes('csd-encrypted-sensitive');
      const ids = cards.map(({ orderId }) => orderId).filter((id) => read.includes(id) || !hasOthers);
      expect(ids).toEqual(read);
      for (const { element } of cards) expect(element.parentElement?.closest('.order-card')).toBeFalsy();
    },
  );

  test('on a details page gives the order part', () => {
    const [card] = orderCards(parse(page('2026-com-details').html));
    expect(card).toMatchObject({ orderId: '112-1100001-1100001' });
    expect(card?.element.getAttribute('data-component')).toBe('orderCard');
  });

  test('gives nothing on encrypted and on other pages', () => {
    expect(orderCards(parse(page('2026-com-list-encrypted').html))).toEqual([]);
    expect(orderCards(parse('<p>Hello</p>'))).toEqual([]);
  });
});

describe('bad input', () => {
  const card = (index: number) =>
    `<div class="js-order-card"><div class="order-header"><span class="yohtmlc-order-id"><b dir="ltr">112-0000000-${String(index).padStart(7, '0')}</b></span></div></div>`;

  test('10,000 cards are read in time that grows with their number', () => {
    const time = (count: number) => {
      const document = parse(
        `<div class="your-orders-content-container">${Array.from({ length: count }, (_, index) => card(index)).join('')}</div>`,
      );
      const start = performance.now();
      expect(readOrderList(document, context())?.orders).toHaveLength(count);
      return performance.now() - start;
    };
    time(100);
    expect(time(10_000)).toBeLessThan(100 * Math.max(time(1_000), 10));
  });

  test('thousands of products of one order are read in time that grows with their number', () => {
    const product = (index: number) =>
      `<div class="a-fixed-left-grid item-box"><a href="/dp/B0${String(index).padStart(8, '0')}"><img alt=""></a><div class="yohtmlc-product-title"><a href="/dp/B0${String(index).padStart(8, '0')}">Mug ${index}</a></div><span class="a-size-small">Return items: Eligible through March 5, 2026</span></div>`;
    const once = (count: number) => {
      const products = Array.from({ length: count }, (_, index) => product(index)).join('');
      const document = parse(
        card(0).replace(/<\/div>$/, `<div class="delivery-box">${products}</div></div>`),
      );
      const start = performance.now();
      expect(readOrderList(document, context())?.orders[0]?.items).toHaveLength(count);
      return performance.now() - start;
    };
    // A busy machine makes single readings several times slower.
    const time = (count: number) => Math.min(...Array.from({ length: 3 }, () => once(count)));
    time(100);
    expect(time(5_000)).toBeLessThan(40 * Math.max(time(500), 5));
  });

  test.each([
    [
      'a million characters in a title',
      (html: string) => html.replace('Stoneware teapot</a>', `${'x'.repeat(1_000_000)}</a>`),
    ],
    [
      'a million characters in the status',
      (html: string) => html.replace('Arriving tomorrow', 'Arriving 1 '.repeat(100_000)),
    ],
    ['a million spaces', (html: string) => html.replace('Arriving tomorrow', ' '.repeat(1_000_000))],
    [
      'nested fonts',
      (html: string) =>
        html.replace(
          'Arriving tomorrow',
          `${'<font>'.repeat(20_000)}Arriving tomorrow${'</font>'.repeat(20_000)}`,
        ),
    ],
    [
      'wrong encoding',
      (html: string) =>
        html.replace(/[^\s<>="/]/g, (sign) =>
          Math.abs(Math.sin(sign.charCodeAt(0))) > 0.95 ? '\ufffd' : sign,
        ),
    ],
  ])('%s', (_, change) => {
    // Parsing 20,000 nested elements takes the browser seconds by itself.
    const documents = ['2026-com-list', '2026-com-details'].map((name) => parse(change(page(name).html)));
    const start = performance.now();
    for (const document of documents) expect(() => readPage(document, context().url)).not.toThrow();
    expect(performance.now() - start).toBeLessThan(3000);
  });

  test('a document without a body', () => {
    const document = parse(page('2026-com-details').html);
    document.body.remove();
    expect(() => readPage(document, context().url)).not.toThrow();
    document.documentElement.remove();
    expect(readPage(document, context().url)).toBeNull();
    expect(orderCards(document)).toEqual([]);
  });
});
