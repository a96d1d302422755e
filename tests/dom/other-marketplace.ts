import type { OrderDetailsFacts, OrderFacts, OrderItem, OrderListFacts } from '../../utils/domain/page';
import { foldSpace } from '../../utils/shops/amazon/anchors';
import { readDay } from '../../utils/shops/amazon/date-text';
import { amazonMarketplace } from '../../utils/shops/amazon/marketplaces';
import { readMoney } from '../../utils/shops/amazon/price-text';
import { isSoldByLabel, isSubscription, moneyWord, statusWord } from '../../utils/shops/amazon/words';
import { type MoneyLabels, moneyLabels, returnLines, sellerLabels } from '../support/money-labels';
import { type StatusLines, statusLines } from '../support/status-lines';
import { moneyForms } from './money-forms';

/** A marketplace in one of its languages, as which a page is shown again. */
export interface Target {
  readonly host: string;
  /** BCP 47. */
  readonly language: string;
  /** ISO 4217. */
  readonly currency: string;
}

export type OrderPage = OrderListFacts | OrderDetailsFacts;

export const ordersOf = (facts: OrderPage): readonly OrderFacts[] =>
  facts.page === 'order-list' ? facts.orders : [facts.order];

/** Where a shipment's state is printed. */
const statusPlaces =
  'h4.od-status-message, .yohtmlc-shipment-status-primaryText, .yohtmlc-shipment-status-secondaryText, .js-shipment-info-container .a-text-bold, .a-size-medium > .a-text-bold, .a-size-medium + .a-row, h4.a-alert-heading, center';

/**
 * Exchanges what another marketplace prints otherwise, in place: status lines, labels, sellers' labels, return lines,
 * dates, money and Amazon's own name. Products' titles, third parties and everything else stay.
 * @param facts what the page says, read before.
 * @param turn decides which of several wordings is taken.
 */
export function showElsewhere(
  document: Document,
  url: string,
  facts: OrderPage,
  to: Target,
  turn: number,
): void {
  const source = amazonMarketplace(url);
  if (!source) throw new Error(`${url} is in no marketplace`);
  const language = to.language.slice(0, 2);
  const own = document.documentElement.getAttribute('lang') ?? '';
  const languages = [own, ...source.languages, 'en'].filter(Boolean);
  const orders = ordersOf(facts);
  const items = orders.flatMap((order) => order.items);
  let count = turn;
  const oneOf = <T>(list: readonly T[] | undefined): T | undefined =>
    list?.[count++ % Math.max(list.length, 1)];
  const dayText = (day: string, year: boolean) => {
    const [long = '', short = ''] = (['long', 'short'] as const).map((month) =>
      new Intl.DateTimeFormat(`${to.language}-u-ca-gregory`, {
        day: 'numeric',
        month,
        ...(year ? { year: 'numeric' } : {}),
        timeZone: 'UTC',
      }).format(new Date(day)),
    );
    // Some languages have a short form in numbers only, which no page prints.
    return turn % 2 && /\p{L}/u.test(short) ? short : long;
  };
  const moneyText = (text: string) => {
    // A bare number is a quantity.
    const money = /^\p{Nd}*$/u.test(text) ? null : readMoney(text, source.currency);
    if (money?.currency !== source.currency) return null;
    // A page keeps to one form.
    const forms = moneyForms(money.minor, to);
    return forms[turn % forms.length] ?? null;
  };

  for (const place of document.querySelectorAll(statusPlaces)) {
    const text = foldSpace(place.textContent);
    const word = statusWord(text);
    if (!word || place.querySelector(statusPlaces)) continue;
    const state: keyof StatusLines = word === 'undelivered' ? 'shipped' : word;
    const near = orders.find(({ orderId }) => isIn(place, orderId))?.placedOn ?? orders[0]?.placedOn ?? null;
    const day = readDay(text, { languages, near });
    const all = listed(statusLines[language]?.[state]);
    const lines = all.filter((line) => line.includes('{d}') === (day !== null));
    const line = oneOf(lines.length ? lines : all);
    if (line) replaceText(place, line.replaceAll('{d}', day ? dayText(day, false) : ''));
  }

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const text = foldSpace(node.nodeValue ?? '');
    const parent = node.parentElement;
    if (!text || !parent || parent.closest(`script, style, ${statusPlaces}`)) continue;
    if (items.some((item) => isOf(item, text))) continue;
    const changed = elsewhere(text, parent);
    if (changed !== null) node.nodeValue = changed;
  }
  document.documentElement.setAttribute('lang', to.language.toLowerCase());

  function elsewhere(text: string, parent: Element): string | null {
    if (items.some((item) => item.soldByAmazon && item.seller === text)) return amazonName();
    const colon = text.search(/[:：]/);
    const label = colon < 0 ? text : text.slice(0, colon).trim();
    const rest = colon < 0 ? '' : text.slice(colon + 1).trim();
    // A label and its amount in one text are exchanged below.
    const money = rest && moneyWord(label) ? null : moneyText(text);
    if (money) return money;
    if (colon >= 0 && isSoldByLabel(label)) {
      const name = items.some((item) => item.soldByAmazon && item.seller === rest) ? amazonName() : rest;
      return `${oneOf(listed(sellerLabels[language])) ?? label}: ${name}`;
    }
    const day = readDay(text, { languages });
    if (day && items.some((item) => item.returnableUntil === day) && parent.closest('.a-size-small'))
      return (oneOf(listed(returnLines[language])) ?? '{d}').replace('{d}', dayText(day, true));
    // Nobody knows the label.
    if (day) return `${colon < 0 ? '' : 'Żet: '}${dayText(day, true)}`;
    if (isSubscription(label)) return null;
    const word = parent.closest('#od-subtotals, td, .od-line-item-row') ? moneyWord(label) : null;
    if (!word) return null;
    const amount = rest ? (moneyText(rest) ?? rest) : '';
    return `${moneyLabel(word) ?? label}${colon < 0 ? '' : ': '}${amount}`;
  }

  function amazonName(): string {
    return `Amazon${to.host.slice('www.amazon'.length)}`;
  }

  function moneyLabel(word: NonNullable<ReturnType<typeof moneyWord>>): string | undefined {
    const kind: keyof MoneyLabels | 'points' = word === 'subtotal' || word === 'grandTotal' ? 'sum' : word;
    const labels = kind === 'points' ? [] : listed(moneyLabels[language]?.[kind]);
    const same = labels.filter((each) => moneyWord(each) === word);
    return oneOf(same.length ? same : word === 'points' ? [] : labels);
  }
}

const listed = (lines: string | undefined) => lines?.split('|') ?? [];

/** Whether a text is a part of a product's title or the name of a third party. */
function isOf({ title, seller, soldByAmazon }: OrderItem, text: string): boolean {
  return (
    (text.length > 3 && title.includes(text)) || text.includes(title) || (!soldByAmazon && seller === text)
  );
}

function isIn(place: Element, orderId: string): boolean {
  const card = place.closest('.order-card, .order, [id="orderCard"]');
  return card?.textContent.includes(orderId) ?? false;
}

/** Puts a text into the first text node of an element that has any, and empties the others. */
function replaceText(place: Element, text: string): void {
  const walker = place.ownerDocument.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  let isFirst = true;
  while (walker.nextNode()) {
    if (!foldSpace(walker.currentNode.nodeValue ?? '')) continue;
    walker.currentNode.nodeValue = isFirst ? text : '';
    isFirst = false;
  }
}

/** Writes all words but names and money in a language that nobody knows, in place. */
export function showUnknownWords(document: Document, facts: OrderPage): void {
  const items = ordersOf(facts).flatMap((order) => order.items);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const text = node.nodeValue ?? '';
    const isName = items.some((item) => item.seller === foldSpace(text) || isOf(item, foldSpace(text)));
    if (isName || readMoney(text, 'USD') || node.parentElement?.closest('script, style')) continue;
    node.nodeValue = text.replace(/\p{L}[\p{L}\p{M}]+/gu, (word) =>
      [...word].map((letter) => String.fromCodePoint(0x13a0 + ((letter.codePointAt(0) ?? 0) % 80))).join(''),
    );
  }
}
