import { describe, expect, it } from 'vitest';
import { minorDigits } from '../../../utils/domain/money';
import { marketplaceOf, shopOf, shops } from '../../../utils/shops';
import { marketplaceHosts } from '../../../utils/shops/amazon/hosts';
import { marketplaces } from '../../../utils/shops/amazon/marketplaces';

const unique = (values: readonly unknown[]) => new Set(values).size === values.length;

describe('the marketplace table', () => {
  it('has the 23 storefronts in the order of their hosts', () => {
    expect(marketplaces.map(({ host }) => host)).toEqual([...marketplaceHosts]);
    expect(marketplaces).toHaveLength(23);
  });

  it('has every id once', () => {
    expect(unique(marketplaces.map(({ marketplaceId }) => marketplaceId))).toBe(true);
    expect(unique(marketplaces.flatMap(({ merchantId }) => merchantId ?? []))).toBe(true);
    expect(unique(marketplaces.map(({ country }) => country))).toBe(true);
  });

  it.each(marketplaces)('$host has values that the platform knows', (marketplace) => {
    expect(Intl.supportedValuesOf('currency')).toContain(marketplace.currency);
    expect(minorDigits(marketplace.currency)).toBe(marketplace.currency === 'JPY' ? 0 : 2);
    expect(() => new Intl.DateTimeFormat('en', { timeZone: marketplace.timeZone })).not.toThrow();
    expect(Intl.getCanonicalLocales([...marketplace.languages])).toEqual(marketplace.languages);
    expect(marketplace.marketplaceId).toMatch(/^A[A-Z0-9]{11,13}$/);
    expect(marketplace.merchantId ?? 'A0000000000000').toMatch(/^A[A-Z0-9]{11,13}$/);
    expect(marketplace.sellingNames).toContain('Amazon');
    expect(marketplace.sellingNames).toContain(`Amazon${marketplace.host.slice('www.amazon'.length)}`);
    expect(unique(marketplace.sellingNames)).toBe(true);
  });
});

describe('marketplaceOf', () => {
  it.each(marketplaces)('finds $host by host and by address', (marketplace) => {
    expect(marketplaceOf(marketplace.host)).toBe(marketplace);
    expect(marketplaceOf(`https://${marketplace.host}/dp/B000000001?th=1`)).toBe(marketplace);
    expect(marketplaceOf(marketplace.host.toUpperCase())).toBe(marketplace);
    expect(shopOf(marketplace)).toBe(shops[0]);
  });

  it.each([
    'www.amazon.com.evil.example',
    'https://www.amazon.com@evil.example/',
    'https://evil.example/www.amazon.com',
    'evilwww.amazon.com',
    'sub.www.amazon.com',
    'www.amazon.cn',
    'javascript://www.amazon.com/%0aalert(1)',
    'about:blank',
    '',
    'not a host',
  ])('finds nothing for %j', (text) => {
    expect(marketplaceOf(text)).toBeNull();
  });

  it('knows no shop of a made-up marketplace', () => {
    const [first] = marketplaces;
    if (!first) throw new Error('the table is empty');
    expect(() => shopOf({ ...first, host: 'www.example.com' })).toThrow(RangeError);
  });
});
