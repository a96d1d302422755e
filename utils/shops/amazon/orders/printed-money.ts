import type { Money } from '../../../domain/money';
import { readMoney } from '../price-text';
import { moneyOf } from '../product/money-of';
import { textNodes } from './text';

/**
 * Money that an element prints alone, or null. Its texts are kept apart, so that "$10.00" beside "1" is two numbers
 * and not 10,001.
 * @param currency of the shop, see `readMoney`.
 */
export function printedMoney(element: Element, currency: string): Money | null {
  if (!/\p{Nd}/u.test(element.textContent ?? '')) return null;
  // What is left of a price in parts would be another price.
  const isInParts = element.querySelector('.a-price-whole, .a-price-fraction') !== null;
  const plain = isInParts ? null : readMoney(textNodes(element).join(' '), currency);
  return plain ?? pricePart(element, currency);
}

/** A price as product pages print it: a readable copy beside a visible one, whose parts are elements. */
function pricePart(element: Element, currency: string): Money | null {
  const copies = [...element.querySelectorAll('.a-offscreen')].filter((copy) => textNodes(copy).length > 0);
  const wholes = element.querySelectorAll('.a-price-whole');
  const isOne = copies.length <= 1 && wholes.length <= 1 && copies.length + wholes.length > 0;
  return isOne ? moneyOf(element, currency) : null;
}
