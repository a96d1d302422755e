import { expect, test } from 'vitest';
import { afterLabel } from '../../../utils/shops/amazon/orders/seller';

test.each([
  ['Sold by: Pens Ltd', 'Pens Ltd'],
  ['Sold by Pens Ltd', 'Pens Ltd'],
  ['Sold by: inkwell', 'inkwell'],
  ['Sold by Amazon.com Services LLC', 'Amazon.com Services LLC'],
  ['Verkauf und Versand durch Amazon', 'Amazon'],
  ['Sold by Pens Ltd and fulfilled by Amazon', null],
  ['Sold by: Pens Ltd, fulfilled by Amazon', null],
  ['Verkauf durch Stifte GmbH und Versand durch Amazon', null],
  ['Solgt af Penne ApS og sendt af Amazon', null],
  ['Sold by weight', null],
  ['Vendido por separado', null],
  ['Vendu par lot de 3', null],
  ['Seller Pens', null],
])('the seller of "%s"', (line, seller) => {
  expect(afterLabel(line)).toBe(seller);
});
