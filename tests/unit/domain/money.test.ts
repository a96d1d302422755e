import { describe, expect, test } from 'vitest';
import { fromDecimal, shareOut, subtract, toDecimal } from '../../../utils/domain/money';

describe('decimals', () => {
  test.each([
    [1399, 'USD', '13.99'],
    [5, 'EUR', '0.05'],
    [0, 'GBP', '0.00'],
    [-140, 'USD', '-1.40'],
    [1200, 'JPY', '1200'],
  ])('%i minor units of %s are "%s", and back', (minor, currency, amount) => {
    expect(toDecimal({ minor, currency })).toEqual({ amount, currency });
    expect(fromDecimal(amount, currency)).toEqual({ minor, currency });
  });

  test.each(['', '1,5', '1.234.5', 'abc', '1e3', '1.', '.5', ' 1'])('"%s" is no decimal', (amount) => {
    expect(fromDecimal(amount, 'EUR')).toBeNull();
  });

  test('more digits than the currency has are refused, zeros are not', () => {
    expect(fromDecimal('1.005', 'USD')).toBeNull();
    expect(fromDecimal('1.500', 'USD')).toEqual({ minor: 150, currency: 'USD' });
    expect(fromDecimal('12.5', 'JPY')).toBeNull();
  });
});

test('two currencies are not compared', () => {
  expect(() => subtract({ minor: 1, currency: 'USD' }, { minor: 1, currency: 'CAD' })).toThrow(RangeError);
});

describe('sharing out', () => {
  test.each<[number, number[], number[]]>([
    [100, [1, 1, 1], [34, 33, 33]],
    [-140, [2798], [-140]],
    [-10, [1000, 3000], [-3, -7]],
    [7, [0, 0], [0, 0]],
    [0, [5, 5], [0, 0]],
  ])('%i over %j is %j', (total, weights, shares) => {
    expect(shareOut(total, weights)).toEqual(shares);
  });

  test('nothing is lost or made up', () => {
    for (let total = -500; total <= 500; total += 37) {
      const shares = shareOut(total, [199, 1, 2599, 333]);
      expect(shares.reduce((a, b) => a + b, 0)).toBe(total);
    }
  });
});
