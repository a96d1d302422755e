import { describe, expect, test } from 'vitest';
import { type Doubt, dropOf, isWorthTelling } from '../../../utils/domain/drop';
import type { Observation } from '../../../utils/domain/offer';
import type { Purchase } from '../../../utils/domain/purchase';
import { observation, purchase, usd } from './examples';

describe('a drop', () => {
  test('is paid net minus offered, a piece and in all', () => {
    const bought = purchase({
      quantity: 2,
      unitPrice: usd(1399),
      netTotal: usd(2658),
      netUnitPrice: usd(1329),
    });
    expect(dropOf(bought, observation({ price: usd(1248) }))).toMatchObject({
      perPiece: usd(81),
      inAll: usd(162),
      certain: true,
      doubts: [],
    });
  });

  test.each<[string, Partial<Purchase>, Partial<Observation>]>([
    ['the price is the same', {}, { price: usd(2000) }],
    ['the price rose', {}, { price: usd(2001) }],
    ['nothing is offered', {}, { price: null, noPriceBecause: 'unavailable' }],
    ['the currency is another', {}, { price: { minor: 1500, currency: 'CAD' } }],
    ['the price paid is not known', { unitPrice: null, netTotal: null, netUnitPrice: null }, {}],
  ])('is none when %s', (_why, bought, offered) => {
    expect(dropOf(purchase(bought), observation(offered))).toBeNull();
  });
});

describe('certainty', () => {
  const third = { soldByAmazon: false, seller: 'Pots & Co', sellerId: 'A1POTS' };
  test.each<[string, Partial<Purchase>, Partial<Observation>, Doubt[]]>([
    ['both by Amazon', {}, {}, []],
    ['both by the same seller, by id', third, { ...third, seller: 'Pots and Co' }, []],
    ['both by the same seller, by name', { ...third, sellerId: null }, { ...third, sellerId: null }, []],
    ['bought from a seller, offered by Amazon', third, {}, ['other-seller']],
    ['bought from Amazon, offered by a seller', {}, third, ['other-seller']],
    ['two sellers', third, { ...third, sellerId: 'A2OTHER' }, ['other-seller']],
    ['a seller that was not read', { soldByAmazon: null, seller: null }, {}, ['seller-unknown']],
    ['an offer whose seller was not read', {}, { soldByAmazon: null, seller: null }, ['seller-unknown']],
    ['an offer read signed out', {}, { signedIn: false }, ['signed-out']],
    ['an offer where the page did not say who reads', {}, { signedIn: null }, []],
    ['a used purchase', { condition: 'used' }, {}, ['not-new']],
    ['a purchase in a condition that was not understood', { condition: null }, {}, ['condition-unknown']],
  ])('%s', (_case, bought, offered, doubts) => {
    const drop = dropOf(purchase(bought), observation(offered));
    expect(drop).toMatchObject({ doubts, certain: doubts.length === 0 });
  });
});

describe('worth telling', () => {
  test.each([
    [2000, 1940, 1, true],
    [2000, 1961, 1, false],
    [2000, 1951, 1, false],
    [2000, 1960, 1, false],
    [2000, 1960, 2, true],
    [10_000, 9_900, 1, false],
  ])('paid %i, offered %i, %i pieces: %s', (paid, offered, quantity, told) => {
    const bought = purchase({ quantity, netUnitPrice: usd(paid), netTotal: usd(paid * quantity) });
    const drop = dropOf(bought, observation({ price: usd(offered) }));
    expect(drop && isWorthTelling(drop)).toBe(told);
  });
});
