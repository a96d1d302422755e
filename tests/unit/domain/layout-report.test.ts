import { describe, expect, test } from 'vitest';
import {
  type LayoutReport,
  reportLines,
  unfilledPage,
  unreadPage,
  withReport,
} from '../../../utils/domain/layout-report';
import type { ProductFacts } from '../../../utils/domain/page';

const report = (changes: Partial<LayoutReport> = {}): LayoutReport => ({
  marketplace: 'www.amazon.com',
  expected: 'product',
  path: '/dp/…',
  at: '2026-11-21T10:00:00.000Z',
  report: { page: null },
  ...changes,
});

describe('what is reported', () => {
  test('a page of the promised kind that no reader knows', () => {
    expect(unreadPage({ page: 'unknown', expected: 'order-list', report: { page: null } })).toEqual({
      expected: 'order-list',
      report: { page: null },
    });
  });

  test('nothing where the address promised nothing, or a wall stands', () => {
    expect(unreadPage({ page: 'unknown', expected: null, report: { fetch: 'missing' } })).toBeNull();
    expect(unreadPage({ page: 'wall', wall: 'captcha', report: {} })).toBeNull();
  });

  test.each([
    ['not-on-page', 'product'],
    ['unavailable', undefined],
  ] as const)('a product page whose price is missing as %s', (noPriceBecause, expected) => {
    const facts: ProductFacts = {
      page: 'product',
      ...{ asin: 'B000000001', title: 'A kettle', price: null, noPriceBecause },
      ...{ seller: null, sellerId: null, soldByAmazon: null, shipsFrom: null, listPrice: null },
      availability: 'unknown',
      priceGuarantee: false,
      ...{ signedIn: true, report: { page: 'dp', price: null } },
    };
    expect(unreadPage(facts)?.expected).toBe(expected);
    expect(JSON.stringify(unreadPage(facts))).not.toMatch(/kettle|B000000001/);
  });

  test('a contact page only when it did not take what was put into it', () => {
    const outcome = (role: string, what: string) => ({ role, outcome: what });
    expect(unfilledPage('chat', [outcome('message', 'filled'), outcome('topic', 'shopper')])).toBeNull();
    expect(unfilledPage('hub', [])?.report).toEqual({ stage: 'hub', message: null });
    const refused = unfilledPage('seller-form', [outcome('topic', 'filled'), outcome('message', 'reverted')]);
    expect(refused?.report).toEqual({ stage: 'seller-form', topic: 'filled', message: 'reverted' });
  });
});

describe('what is kept', () => {
  test('the newest three of a kind and marketplace, newest first', () => {
    const other = report({ expected: 'contact' });
    const elsewhere = report({ marketplace: 'www.amazon.de' });
    const kept = ['a', 'b', 'c', 'd'].reduce(
      (reports, path) => withReport(reports, report({ path: `/${path}` })),
      [other, elsewhere],
    );
    expect(kept).toEqual([...['/d', '/c', '/b'].map((path) => report({ path })), other, elsewhere]);
  });

  test('the same layout once, whatever the order of its fields', () => {
    const first = report({ report: { page: 'dp', price: null } });
    const again = report({ report: { price: null, page: 'dp' }, at: '2026-11-22T10:00:00.000Z' });
    expect(withReport([first], again)).toEqual([again]);
  });
});

test('a report as text', () => {
  const lines = reportLines([report({ report: { price: null, asin: 'asin-input' } })]);
  expect(lines).toBe('2026-11-21 www.amazon.com product /dp/…\n  asin: asin-input\n  price: not found');
});
