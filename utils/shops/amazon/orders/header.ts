import type { Money } from '../../../domain/money';
import type { Day } from '../../../domain/page';
import type { Found } from '../anchors';
import { readDay } from '../date-text';
import { readMoney } from '../price-text';
import { detailsLinkAnchors, headerOthers, headerValueAnchors } from './anchors';
import type { Marks } from './marks';
import type { PageContext } from './page-context';
import { linkOf, visibleText } from './text';

/** The values of a card's header as texts, by anchor, without those that hold neither money nor the order date. */
export type HeaderValues = Iterable<Found<readonly string[]>>;

/** Anchors are asked one by one, each once, until nothing is missing any more. */
export function headerValues(header: Element, marks: Marks): HeaderValues {
  const known = new Map<string, Found<readonly string[]>>();
  return {
    *[Symbol.iterator]() {
      for (const { name, selector } of headerValueAnchors) {
        const found = known.get(name) ?? { value: valuesIn(header, selector, marks), anchor: name };
        known.set(name, found);
        yield found;
      }
    },
  };
}

function valuesIn(header: Element, selector: string, marks: Marks): string[] {
  return Array.from(marks.select(header, selector))
    .filter((value) => {
      const other = value.closest(headerOthers);
      return other === null || other === header || !header.contains(other);
    })
    .map(visibleText);
}

function firstValue<T>(values: HeaderValues, read: (text: string) => T | null): Found<T> | null {
  for (const { value: texts, anchor } of values) {
    for (const text of texts) {
      const value = read(text);
      if (value !== null) return { value, anchor };
    }
  }
  return null;
}

/** The order date: the first value of the header that is a full date. */
export function readPlacedOn(values: HeaderValues, { languages }: PageContext): Found<Day> | null {
  return firstValue(values, (text) => readDay(text, { languages }));
}

/** The order's total: the first value of the header that is money. */
export function readHeaderTotal(values: HeaderValues, currency: string): Found<Money> | null {
  return firstValue(values, (text) => readMoney(text, currency));
}

/**
 * The currency that a plain "$" means on a card. Where the shop writes its own dollar with letters ("CA$12.34" per
 * item), the plain sign in the header is the US dollar (facts 10, Canada Business).
 */
export function dollarOf(card: Element, marks: Marks, currency: string): string {
  if (currency === 'USD' || !/^(?:CAD|AUD|SGD|MXN)$/.test(currency)) return currency;
  for (const price of marks.select(card, '.a-color-price')) {
    const text = visibleText(price);
    if (/\p{L}\s?\$/u.test(text) && readMoney(text, 'USD')?.currency === currency) return 'USD';
  }
  return currency;
}

/** The path with query of the order's own details link, as the shop wrote it, or null. */
export function readDetailsUrl(header: Element, marks: Marks): Found<string> | null {
  return marks.find(header, detailsLinkAnchors, (link) => {
    const path = linkOf(link).replace(/^https?:\/\/[^/]+/, '');
    return path.startsWith('/') && !path.includes('/print.html') ? path : null;
  });
}
