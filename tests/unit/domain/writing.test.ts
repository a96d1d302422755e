import { describe, expect, test } from 'vitest';
import { type Channel, isPriceKind, type MessageKind } from '../../../utils/domain/claim';
import { addresseesOf, channelsFor, kindsFor } from '../../../utils/domain/writing';
import { messageKinds } from '../../../utils/drafts';
import { purchase } from './examples';

const today = '2026-11-21';
const inWindow = '2026-11-26';
const over = '2026-11-20';

describe('the kinds that make sense', () => {
  test.each([
    ['not-shipped', inWindow, ['change-address', 'cancel', 'where-is-my-order', 'product-question']],
    [
      'shipped',
      inWindow,
      [
        'where-is-my-order',
        'damaged-or-wrong',
        'something-missing',
        'product-question',
        'warranty-or-invoice',
      ],
    ],
    [
      'delivered',
      over,
      [
        'damaged-or-wrong',
        'something-missing',
        'where-is-my-order',
        'product-question',
        'warranty-or-invoice',
        'refund-not-received',
      ],
    ],
    ['cancelled', inWindow, ['refund-not-received']],
    ['returned', over, ['refund-not-received', 'warranty-or-invoice']],
  ] as const)('%s, window until %s', (state, windowEndsOn, kinds) => {
    expect(kindsFor(purchase({ state, windowEndsOn }), today, false)).toEqual(kinds);
  });

  test.each([
    ['unknown', null],
    ['not-shipped', over],
    ['shipped', over],
  ] as const)('%s, window until %s: anything can be the matter', (state, windowEndsOn) => {
    const kinds = kindsFor(purchase({ state, windowEndsOn }), today, false);
    expect(kinds.toSorted()).toEqual(messageKinds.filter((kind) => !isPriceKind(kind)).toSorted());
  });

  test.each([
    ['not-shipped', today],
    ['not-shipped', null],
  ] as const)('%s, window until %s: it can still be cancelled', (state, windowEndsOn) => {
    expect(kindsFor(purchase({ state, windowEndsOn }), today, false)).not.toContain('damaged-or-wrong');
  });

  test.each([
    [true, 'price-difference-shop'],
    [null, 'price-difference-shop'],
    [false, 'price-difference-seller'],
  ] as const)('cheaper now, sold by the shop %s: first %s', (soldByAmazon, kind) => {
    const bought = purchase({ soldByAmazon, windowEndsOn: inWindow });
    expect(kindsFor(bought, today, true)).toEqual([kind, ...kindsFor(bought, today, false)]);
  });
});

describe('whom it goes to', () => {
  test.each<[MessageKind, Channel, boolean | null, string[]]>([
    ['price-difference-shop', 'form', true, ['shop']],
    ['price-difference-shop', 'phone', null, ['shop']],
    ['price-difference-seller', 'form', false, ['seller']],
    ['price-difference-seller', 'chat', false, ['seller']],
    ['product-question', 'form', true, ['product-page']],
    ['product-question', 'form', null, ['product-page']],
    ['product-question', 'form', false, ['seller']],
    ['product-question', 'chat', true, ['shop']],
    ['damaged-or-wrong', 'form', true, ['shop']],
    ['damaged-or-wrong', 'form', null, ['shop']],
    ['damaged-or-wrong', 'form', false, ['seller', 'shop']],
    ['damaged-or-wrong', 'chat', false, ['shop']],
    ['cancel', 'form', false, ['seller', 'shop']],
    ['where-is-my-order', 'phone', false, ['shop']],
  ])('%s by %s, sold by the shop: %s', (kind, channel, soldByAmazon, addressees) => {
    expect(addresseesOf(kind, channel, { soldByAmazon })).toEqual(addressees);
  });

  test('sellers are not called', () => {
    expect(messageKinds.filter((kind) => !channelsFor(kind).includes('phone'))).toEqual([
      'price-difference-seller',
    ]);
  });
});
