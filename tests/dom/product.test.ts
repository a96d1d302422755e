import { describe, expect, it } from 'vitest';
import { marketplaces } from '../../utils/shops/amazon/marketplaces';
import * as anchorLists from '../../utils/shops/amazon/product/anchors';
import { guaranteeWords } from '../../utils/shops/amazon/product/guarantee-words';
import { readPage } from '../../utils/shops/read';
import { scorePage } from '../corpus/score';
import { parse, storedPages } from './stored-pages';

const pages = storedPages(
  import.meta.glob('/tests/pages/products/*.html', { query: '?raw', eager: true, import: 'default' }),
  import.meta.glob('/tests/pages/products/*.json', { eager: true, import: 'default' }),
);

describe('product pages of ours', () => {
  it.each(pages)('reads $name as its label says', ({ html, label }) => {
    const facts = readPage(parse(html), label.url);
    const scores = scorePage(label, { ...facts }) ?? [];
    expect(scores.filter(({ verdict }) => verdict !== 'right')).toEqual([]);
    expect(scores.length).toBeGreaterThan(0);
  });

  it.each(pages)(
    '$name shows the guarantee for pre-orders only where its label says so',
    ({ html, label }) => {
      const facts = readPage(parse(html), label.url);
      expect(facts).toMatchObject({ priceGuarantee: label.priceGuarantee ?? false });
    },
  );

  it.each(guaranteeWords)('“%s” stands on a page', (word) => {
    const saying = pages.filter(
      ({ html, label }) => label.priceGuarantee && html.toLowerCase().includes(word),
    );
    expect(saying).not.toEqual([]);
  });

  it('cover every marketplace', () => {
    const hosts = new Set(pages.map(({ label }) => new URL(label.url).host));
    expect(marketplaces.map(({ host }) => host).filter((host) => !hosts.has(host))).toEqual([]);
  });

  const documents = pages.map(({ html }) => parse(html));
  const anchors = Object.entries(anchorLists).flatMap(([list, entries]) =>
    entries.map((anchor) => ({ list, ...anchor })),
  );

  it.each(anchors)('$list: $name matches a page', ({ selector }) => {
    expect(documents.some((document) => document.querySelector(selector) !== null)).toBe(true);
  });

  it.each(Object.entries(anchorLists))('%s has no name twice', (_, entries) => {
    const names = entries.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
    expect(entries.every(({ since }) => /^20\d\d$/.test(since))).toBe(true);
  });
});

describe('a product address', () => {
  const url = 'https://www.amazon.com/dp/B000000001';

  it('with a page of unknown layout ends as unknown, with what was expected', () => {
    const facts = readPage(parse('<h1>Something else entirely</h1>'), url);
    expect(facts).toEqual({ page: 'unknown', expected: 'product', report: { page: null } });
  });

  it('of no marketplace is no page of the shop', () => {
    const page = pages[0];
    expect(readPage(parse(page?.html ?? ''), 'https://www.amazon.com.example.org/dp/B000000001')).toEqual({
      page: 'unknown',
      expected: null,
      report: { marketplace: null },
    });
  });

  it.each([
    ['nothing', ''],
    ['no body', '<div id="dp"><span id="productTitle">Cup'],
    ['a script in the title', '<span id="productTitle">Cup <script>alert(1)</script>&lt;b&gt;</span>'],
    ['a line of a million characters', `<span id="productTitle">${'x'.repeat(1_000_000)}</span>`],
    [
      'a price of a million characters',
      `<div id="buybox"><span id="price_inside_buybox">${'$1'.repeat(500_000)}</span></div>`,
    ],
    [
      'broken options',
      '<div id="buybox"><p class="twister-plus-buying-options-price-data">{"a":[{"buyingOptionType":1},3,null]}</p></div>',
    ],
    ['deep nesting', `<div id="dp">${'<font>'.repeat(20_000)}Cup`],
    [
      'ten thousand offers',
      `<div id="buybox">${'<span id="price_inside_buybox">$12.00</span>'.repeat(10_000)}</div>`,
    ],
  ])('survives %s', (_, html) => {
    const start = performance.now();
    const facts = readPage(parse(html), url);
    expect(facts.page === 'product' || facts.page === 'unknown').toBe(true);
    if (facts.page === 'product') expect(facts.title ?? '').not.toContain('alert');
    expect(facts.report).not.toHaveProperty('reader');
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
