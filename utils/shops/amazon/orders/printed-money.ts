import type { Money } from '../../../domain/money';
import { readMoney } from '../price-text';
import { textNodes } from './text';

/**
 * Money that an element prints alone, or null. Its texts are kept apart, so that "$10.00" beside "1" is two numbers
 * and not 10,001.
 * @param currency of the shop, see `readMoney`.
 */
export function printedMoney(element: Element, currency: string): Money | null {
  if (!/\p{Nd}/u.test(element.textContent ?? '')) return null;
  return readMoney(textNodes(element).join(' '), currency);
}
