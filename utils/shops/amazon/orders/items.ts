import type { Money } from '../../../domain/money';
import type { Condition, Day, OrderItem } from '../../../domain/page';
import { asinOf } from '../addresses';
import { type Anchor, type Found, foldSpace } from '../anchors';
import { readDay } from '../date-text';
import { readMoney } from '../price-text';
import { isSoldByAmazon } from '../selling-names';
import { isRenewed, isUsed, statusWord } from '../words';
import {
  conditionAnchors,
  pictureTitleAnchors,
  productLinkAnchors,
  quantityAnchors,
  returnLineAnchors,
  sellerLink,
  titleAnchors,
  unitPriceAnchors,
} from './anchors';
import { findIn, type Likely, select } from './find';
import type { OrderContext } from './page-context';
import { readPicture } from './picture';
import { printedMoney } from './printed-money';
import { readSeller } from './seller';
import type { Shipment } from './states';
import { absolute, isSeen, linkOf, textNodes, visibleText } from './text';

/**
 * One product of an order.
 * @param item the element that holds its picture and text.
 * @returns null where the element names no product, e.g. "and 5 more".
 */
export function readItem(item: Element, shipment: Shipment, context: OrderContext): OrderItem | null {
  const { report, marketplace, languages, likely } = context;
  const asin = report.value('asin', readAsin(item, context.url));
  const title = report.value('title', readTitle(item, likely));
  if (title === null) return null;
  const seller = report.value('seller', readSeller(item, likely));
  return {
    asin,
    title,
    quantity: report.value('quantity', readQuantity(item)) ?? 1,
    unitPrice: report.value('unitPrice', readUnitPrice(item, likely(unitPriceAnchors), marketplace.currency)),
    seller: seller?.name ?? null,
    sellerId: seller?.id ?? null,
    soldByAmazon: seller && isSoldByAmazon(seller.name, seller.id, marketplace),
    condition: readCondition(item, title, likely),
    state: shipment.state,
    deliveredOn: shipment.deliveredOn,
    returnableUntil: report.value('returnableUntil', readReturnDay(item, languages, likely)),
    picture: readPicture(item),
  };
}

function readAsin(item: Element, base: string): Found<string> | null {
  return findIn(item, productLinkAnchors, (link) => asinOf(absolute(linkOf(link), base)));
}

function readTitle(item: Element, likely: Likely): Found<string> | null {
  return (
    // A link around the picture holds the quantity at most.
    findIn(item, likely(titleAnchors), (element) =>
      element.querySelector('img') ? null : visibleText(element) || null,
    ) ??
    findIn(item, pictureTitleAnchors, (picture) =>
      isSeen(picture)
        ? foldSpace(picture.getAttribute('alt') ?? '') ||
          foldSpace(picture.getAttribute('title') ?? '') ||
          null
        : null,
    )
  );
}

/** A badge holds a bare number, at most with a word or a sign before it. */
const badgeText = /^[\p{L}\s:.：×]{0,10}?(\p{Nd}{1,4})$/u;

function readQuantity(item: Element): Found<number> | null {
  return findIn(item, quantityAnchors, (badge) => {
    const numbers = new Set(textNodes(badge).flatMap((text) => badgeText.exec(text)?.[1] ?? []));
    const [number, other] = numbers;
    return number !== undefined && other === undefined ? readMoney(number, 'JPY')?.minor || null : null;
  });
}

/** The price of one piece; null when the page prints different ones. */
function readUnitPrice(item: Element, anchors: readonly Anchor[], currency: string): Found<Money> | null {
  for (const { name, selector } of anchors) {
    const prices = new Map<string, Money>();
    for (const element of select(item, selector)) {
      if (element.closest('[data-a-strike="true"]') || !isSeen(element)) continue;
      const money = printedMoney(element, currency);
      if (money) prices.set(`${money.minor} ${money.currency}`, money);
    }
    const [value, other] = prices.values();
    if (other) return null;
    if (value) return { value, anchor: name };
  }
  return null;
}

function readCondition(item: Element, title: string, likely: Likely): Condition {
  const printed =
    findIn(item, likely(conditionAnchors), (element) => visibleText(element) || null)?.value ?? '';
  if (isRenewed(printed)) return 'renewed';
  if (isUsed(printed)) return 'used';
  // Renewed products carry the word in brackets at the end of their title.
  return isRenewed(/[([]([^()[\]]{3,30})[)\]]$/.exec(title)?.[1] ?? '') ? 'renewed' : 'new';
}

/** The day of the return line, which has no mark of its own on lists: the one small line with a full date. */
function readReturnDay(item: Element, languages: readonly string[], likely: Likely): Found<Day> | null {
  return findIn(item, likely(returnLineAnchors), (line) => {
    const text = visibleText(line);
    const day = text.length > 200 ? null : readDay(text, { languages });
    if (day === null || !isSeen(line) || line.querySelector(otherLinks)) return null;
    // "Arriving March 5, 2026" is about something else.
    return [null, 'returned'].includes(statusWord(text)) ? day : null;
  });
}

/** A line with one of these is about the seller or a product. */
const otherLinks = `${sellerLink}, a[href*="/dp/"], a[href*="/product/"]`;
