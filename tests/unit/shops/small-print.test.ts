import { expect, test } from 'vitest';
import { conditionIn } from '../../../utils/shops/amazon/orders/condition';
import { loneMoney } from '../../../utils/shops/amazon/orders/labelled-lines';
import { quantityIn } from '../../../utils/shops/amazon/orders/order-digital';

test.each([
  ['$4.99', 499],
  ['-$3.00', -300],
  ['4.99', 499],
  ['USD 4.99', 499],
  ['4', null],
  ['98109', null],
  ['5551234567', null],
  ['Grand Total: $4.99', null],
  ['You saved $3.00', null],
  ['Amazon gift card used $5.00', null],
])('%s alone is money of %s cents', (text, minor) => {
  expect(loneMoney(text, 'USD')?.minor ?? null).toBe(minor);
});

test.each([
  [['Qty: 2'], 2],
  [['Qty 2'], 2],
  [['Qty (2)'], 2],
  [['数量 2'], 2],
  [['الكمية: ٢'], 2],
  [['x2'], 2],
  [['2 ×'], 2],
  [['A pack of 2'], 1],
  [['Quantity discount'], null],
  [[], 1],
])('%j are %s pieces', (lines, pieces) => {
  expect(quantityIn(lines)).toBe(pieces);
});

test.each([
  [['Condition: Used - Good'], 'used'],
  [['Condition:', 'Used - Good'], 'used'],
  [['Condition:', 'New'], 'new'],
  [['Supplied by: Corner Shop'], 'new'],
])('%j is a condition: %s', (lines, condition) => {
  expect(conditionIn(lines, true)).toBe(condition);
});
