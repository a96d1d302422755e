import type { Money } from '../../../domain/money';
import type { Day } from '../../../domain/page';
import type { Found } from '../anchors';
import { readDay } from '../date-text';
import { readMoney } from '../price-text';
import { detailsLinkAnchors, headerOthers, headerValueAnchors } from './anchors';
import type { Marks } from './marks';
import type { OrderContext } from './page-context';
import { linkOf, visibleText } from './text';

export interface Header {
  readonly placedOn: Found<Day> | null;
  readonly total: Found<Money> | null;
}

/**
 * The order date and total of a card: the first value of its header that is a full date, and the first that is money.
 * @param currency what a plain sign means, see {@link dollarOf}.
 */
export function readHeader(header: Element, currency: string, { languages, marks }: OrderContext): Header {
  let placedOn: Found<Day> | null = null;
  let total: Found<Money> | null = null;
  const fruitless = new Set<string>();
  for (const { name: anchor, selector } of headerValueAnchors) {
    for (const element of marks.select(header, selector)) {
      const text = visibleText(element);
      // A layout's values answer to other layouts' anchors too, and most are names and labels.
      if (fruitless.has(text)) continue;
      const day: Day | null = placedOn ? null : readDay(text, { languages });
      const money: Money | null = total ? null : readMoney(text, currency);
      if (day === null && money === null) fruitless.add(text);
      if ((day === null && money === null) || isOther(element, header, marks)) continue;
      if (day !== null) placedOn = { value: day, anchor };
      if (money !== null) total = { value: money, anchor };
      if (placedOn && total) return { placedOn, total };
    }
  }
  return { placedOn, total };
}

function isOther(value: Element, header: Element, marks: Marks): boolean {
  const other = marks.closest(value, headerOthers);
  return other !== null && other !== header && header.contains(other);
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
