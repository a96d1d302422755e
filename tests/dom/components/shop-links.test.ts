import { expect, test } from 'vitest';
import { homeMarketplace, shopLinks } from '../../../entrypoints/dashboard/shop-links';

test.each([
  [['en-US'], 'www.amazon.com'],
  [['en-GB', 'en'], 'www.amazon.co.uk'],
  [['en', 'de-DE'], 'www.amazon.de'],
  [['de-AT'], 'www.amazon.de'],
  [['fi'], 'www.amazon.com'],
  [['ja'], 'www.amazon.co.jp'],
  [[], 'www.amazon.com'],
])('a browser that speaks %j most likely shops at %s', (preferred, host) => {
  expect(homeMarketplace(preferred)).toBe(host);
});

test('links lead to the purchase’s own marketplace, and to the front page of one that no shop has', () => {
  expect(new URL(shopLinks.product('www.amazon.de', 'B000000001')).host).toBe('www.amazon.de');
  expect(shopLinks.order('www.amazon.de', '302-0000000-0000000')).toContain('302-0000000-0000000');
  expect(shopLinks.orders('shop.example')).toBe('https://shop.example/');
});
