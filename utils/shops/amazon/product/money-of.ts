import { type Money, minorDigits } from '../../../domain/money';
import { textOf } from '../anchors';
import { readMoney, readNamedMoney } from '../price-text';
import { plainNumbers } from '../price-text/numbers';
import { saidBy } from './text';

/**
 * The price that an element shows.
 * @param element a split price (`.a-price`), an input with the price as shown, or an element with the price as text.
 * @returns null when it shows none, several, or its readable and its visible copy disagree.
 */
export function moneyOf(element: Element, currency: string): Money | null {
  if (element.tagName === 'INPUT') return readMoney(element.getAttribute('value') ?? '', currency);
  const copies = new Set([...element.querySelectorAll('.a-offscreen')].map(textOf).filter(Boolean));
  const wholes = element.querySelectorAll('.a-price-whole, .price-large');
  // A range, or a struck price beside the one that is paid.
  if (copies.size > 1 || wholes.length > 1) return null;
  const [readable] = copies;
  const whole = wholes[0];
  const split = whole ? splitPrice(element, whole, currency) : null;
  if (readable !== undefined) {
    const money = readMoney(readable, currency) ?? readNamedMoney(readable, currency);
    return split === null || (money !== null && sameAmount(money, split)) ? money : null;
  }
  if (whole) return split;
  // What is left of a price that lost its whole.
  if (element.querySelector('.a-price-fraction, .price-info-superscript')) return null;
  const text = saidBy(element);
  return readMoney(text, currency) ?? readNamedMoney(text, currency);
}

/** Symbol, whole and fraction joined; null without a fraction where the currency has one: half a price is none. */
function splitPrice(element: Element, whole: Element, currency: string): Money | null {
  const cents = element.querySelector('.a-price-fraction, .price-large ~ .price-info-superscript');
  const fraction = plainNumbers(textOf(cents)).replace(/\D/g, '');
  if (cents && whole.contains(cents)) return null;
  if (!fraction && minorDigits(currency) > 0) return null;
  const symbol = textOf(element.querySelector('.a-price-symbol, .price-info-superscript:first-child'));
  const digits = textOf(whole).replace(/[.,٫]$/, '');
  const mark = textOf(whole.querySelector('.a-price-decimal')) || (/[.]\d{3}/.test(digits) ? ',' : '.');
  return readMoney(`${symbol} ${digits}${fraction && `${mark}${fraction}`}`, currency);
}

const sameAmount = (a: Money, b: Money) => a.minor === b.minor && a.currency === b.currency;

/** False for an empty block, and for a price printed without its fraction, which cannot confirm or deny another. */
export function showsPrice(element: Element, currency: string): boolean {
  const whole = element.querySelector('.a-price-whole');
  const readable = [...element.querySelectorAll('.a-offscreen')].some((copy) => textOf(copy) !== '');
  if (whole && !readable && minorDigits(currency) > 0 && !/[.,٫]$/.test(textOf(whole)))
    return element.querySelector('.a-price-fraction') !== null;
  return /\p{N}/u.test(element.textContent ?? '');
}
