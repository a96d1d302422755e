import { describe, expect, test } from 'vitest';
import type { Money } from '../../utils/domain/money';
import type { OrderFacts, OrderItem } from '../../utils/domain/page';
import { amazonMarketplace } from '../../utils/shops/amazon/marketplaces';
import { type LabelledOrderPage, ownPages, parse, readPage, storedPages } from './order-pages';
import { type OrderPage, ordersOf, showElsewhere, showUnknownWords, type Target } from './other-marketplace';

/** Every marketplace in its languages that have words; further languages of a marketplace follow its own. */
const targets: readonly Target[] = [
  ['www.amazon.com', 'en-US'],
  ['www.amazon.com', 'es-US'],
  ['www.amazon.com', 'he-IL'],
  ['www.amazon.com', 'ko-KR'],
  ['www.amazon.ca', 'en-CA'],
  ['www.amazon.ca', 'fr-CA'],
  ['www.amazon.com.mx', 'es-MX'],
  ['www.amazon.com.br', 'pt-BR'],
  ['www.amazon.co.uk', 'en-GB'],
  ['www.amazon.ie', 'en-IE'],
  ['www.amazon.de', 'de-DE'],
  ['www.amazon.de', 'cs-CZ'],
  ['www.amazon.de', 'da-DK'],
  ['www.amazon.de', 'pl-PL'],
  ['www.amazon.de', 'tr-TR'],
  ['www.amazon.fr', 'fr-FR'],
  ['www.amazon.it', 'it-IT'],
  ['www.amazon.es', 'es-ES'],
  ['www.amazon.es', 'pt-PT'],
  ['www.amazon.nl', 'nl-NL'],
  ['www.amazon.com.be', 'nl-BE'],
  ['www.amazon.com.be', 'fr-BE'],
  ['www.amazon.pl', 'pl-PL'],
  ['www.amazon.se', 'sv-SE'],
  ['www.amazon.com.tr', 'tr-TR'],
  ['www.amazon.ae', 'ar-AE'],
  ['www.amazon.sa', 'ar-SA'],
  ['www.amazon.eg', 'ar-EG'],
  ['www.amazon.eg', 'en-EG'],
  ['www.amazon.in', 'en-IN'],
  ['www.amazon.in', 'hi-IN'],
  ['www.amazon.in', 'ta-IN'],
  ['www.amazon.in', 'te-IN'],
  ['www.amazon.in', 'kn-IN'],
  ['www.amazon.in', 'ml-IN'],
  ['www.amazon.in', 'bn-IN'],
  ['www.amazon.in', 'mr-IN'],
  ['www.amazon.co.jp', 'ja-JP'],
  ['www.amazon.co.jp', 'zh-CN'],
  ['www.amazon.sg', 'en-SG'],
  ['www.amazon.com.au', 'en-AU'],
  ['www.amazon.co.za', 'en-ZA'],
].map(([host = '', language = '']) => ({
  host,
  language,
  currency: amazonMarketplace(host)?.currency ?? '',
}));

const before = new Map<LabelledOrderPage, OrderPage>();
function unchanged(page: LabelledOrderPage): OrderPage {
  const known = before.get(page) ?? readPage(parse(page.html), page.label.url);
  if (!known) throw new Error(`${page.name} is not read`);
  before.set(page, known);
  return known;
}

const currencyOf = (url: string) => amazonMarketplace(url)?.currency ?? '';

/** The same amount in the other currency; what the page printed in a foreign one says nothing. */
function sameMoney(was: Money | null, is: Money | null, from: string, to: string): boolean {
  if (was === null) return is === null;
  if (was.currency !== from) return true;
  return is !== null && is.minor === was.minor && is.currency === to;
}

/** What is read otherwise than before; [] when all is the same. */
function differences(was: OrderFacts, is: OrderFacts, from: string, to: string): string[] {
  const found: string[] = [];
  const same = (field: string, holds: boolean, a: unknown, b: unknown) => {
    if (!holds) found.push(`${was.orderId} ${field}: ${JSON.stringify(a)} became ${JSON.stringify(b)}`);
  };
  for (const field of ['orderId', 'placedOn', 'kind', 'detailsUrl'] as const)
    same(field, was[field] === is[field], was[field], is[field]);
  same('total', sameMoney(was.total, is.total, from, to), was.total, is.total);
  same('items', was.items.length === is.items.length, was.items.length, is.items.length);
  for (const [index, item] of was.items.entries()) {
    const other: Partial<OrderItem> = is.items[index] ?? {};
    for (const field of [
      'asin',
      'title',
      'quantity',
      'sellerId',
      'soldByAmazon',
      'condition',
      'state',
      'deliveredOn',
      'returnableUntil',
    ] as const)
      same(`${index} ${field}`, item[field] === other[field], item[field], other[field]);
    if (!item.soldByAmazon) same(`${index} seller`, item.seller === other.seller, item.seller, other.seller);
    const price = other.unitPrice ?? null;
    same(`${index} unitPrice`, sameMoney(item.unitPrice, price, from, to), item.unitPrice, price);
  }
  return found;
}

const pages = [...ownPages, ...storedPages];

/** Of each wording one line is shown on a page; more of them take their time. */
const turns = import.meta.env.LONG ? [0, 1, 2, 3, 4, 5, 6, 7] : [0];

describe.each(targets.map((target) => [`${target.host} ${target.language}`, target] as const))(
  'order pages as %s would show them',
  (_, target) => {
    test.each(turns)('say the same, wording %i', (turn) => {
      const found: string[] = [];
      for (const page of pages) {
        const from = currencyOf(page.label.url);
        // Beside dollars that another marketplace prints, its own could not be told from them.
        if (target.currency === 'USD' && from !== 'USD' && /US\$|USD/.test(page.html)) continue;
        // A price within a sentence or in parts is not exchanged.
        if (target.currency !== from && /@ \$|a-price-whole/.test(page.html)) continue;
        const facts = unchanged(page);
        const document = parse(page.html);
        showElsewhere(document, page.label.url, facts, target, turn);
        const url = page.label.url.replace(new URL(page.label.url).host, target.host);
        const read = readPage(document, url);
        if (read?.page !== facts.page) found.push(`${page.name}: ${read?.page}`);
        else
          for (const [index, order] of ordersOf(facts).entries()) {
            const other = ordersOf(read)[index];
            const changes = other ? differences(order, other, from, target.currency) : ['lost'];
            found.push(...changes.map((change) => `${page.name}: ${change}`));
          }
      }
      expect(found, found.join('\n')).toEqual([]);
    });
  },
);

describe('order pages in a language without words', () => {
  const nothing: unknown[] = [null, undefined, 'unknown'];
  test.each(pages.map((page) => [page.name, page] as const))('%s says the same or nothing', (_, page) => {
    const facts = unchanged(page);
    const document = parse(page.html);
    showUnknownWords(document, facts);
    const read = readPage(document, page.label.url);
    const found: string[] = [];
    const orders = read ? ordersOf(read) : [];
    for (const was of ordersOf(facts)) {
      const is = orders.find(({ orderId }) => orderId === was.orderId);
      const check = (field: string, a: unknown, b: unknown) => {
        if (!nothing.includes(b) && JSON.stringify(a) !== JSON.stringify(b))
          found.push(`${was.orderId} ${field}: ${JSON.stringify(a)} became ${JSON.stringify(b)}`);
      };
      check('placedOn', was.placedOn, is?.placedOn);
      check('total', was.total, is?.total);
      check('detailsUrl', was.detailsUrl, is?.detailsUrl);
      check('items', was.items.length, is?.items.length);
      for (const [index, item] of was.items.entries()) {
        const other: Partial<OrderItem> = is?.items[index] ?? {};
        for (const field of [
          'asin',
          'title',
          'quantity',
          'unitPrice',
          'seller',
          'sellerId',
          'soldByAmazon',
          'state',
          'deliveredOn',
          'returnableUntil',
        ] as const)
          check(`${index} ${field}`, item[field], other[field]);
      }
    }
    expect(found, found.join('\n')).toEqual([]);
  });
});
