import type { Money } from '../../../domain/money';
import type { Day, OrderItem } from '../../../domain/page';
import { asinOf } from '../addresses';
import { type Found, foldSpace } from '../anchors';
import { readDay } from '../date-text';
import { readMoney } from '../price-text';
import { isSoldByAmazon } from '../selling-names';
import { isReturnLine, mentionedStatus } from '../words';
import {
  pictureTitleAnchors,
  productLinkAnchors,
  quantityAnchors,
  returnLineAnchors,
  sellerLink,
  titleAnchors,
  unitPriceAnchors,
} from './anchors';
import { readCondition } from './condition';
import type { Marks } from './marks';
import type { OrderContext } from './page-context';
import { readPicture } from './picture';
import { printedMoney } from './printed-money';
import { readSeller } from './seller';
import type { Shipment } from './states';
import { absolute, linkOf, textNodes, visibleText } from './text';
import { isWeight } from './weight';

/**
 * One product of an order.
 * @param item the element that holds its picture and text.
 * @returns null where the element names no product, e.g. "and 5 more".
 */
export function readItem(item: Element, shipment: Shipment, context: OrderContext): OrderItem | null {
  const { report, marketplace, languages, marks } = context;
  const asin = report.value('asin', readAsin(item, marks, context.url));
  const title = report.value('title', readTitle(item, marks));
  if (title === null) return null;
  const seller = report.value('seller', readSeller(item, marks));
  return {
    asin,
    title: title.slice(0, longestTitle),
    quantity: report.value('quantity', readQuantity(item, marks)) ?? 1,
    unitPrice: report.value('unitPrice', readUnitPrice(item, marks, marketplace.currency)),
    seller: seller?.name ?? null,
    sellerId: seller?.id ?? null,
    soldByAmazon: seller && isSoldByAmazon(seller.name, seller.id, marketplace),
    condition: readCondition(item, title, marks),
    state: shipment.state,
    deliveredOn: shipment.deliveredOn,
    // What was given back has a day too ("Return received on March 5, 2026").
    returnableUntil:
      shipment.state === 'returned'
        ? null
        : report.value('returnableUntil', readReturnDay(item, languages, marks)),
    picture: readPicture(item, marks),
  };
}

/** No product's is longer; what keeps purchases refuses longer ones. */
const longestTitle = 1_000;

function readAsin(item: Element, marks: Marks, base: string): Found<string> | null {
  return marks.find(item, productLinkAnchors, (link) => asinOf(absolute(linkOf(link), base)));
}

function readTitle(item: Element, marks: Marks): Found<string> | null {
  return (
    // A link around the picture holds the quantity at most.
    marks.find(item, titleAnchors, (element) =>
      marks.has(element, 'img') ? null : visibleText(element) || null,
    ) ??
    marks.find(
      item,
      pictureTitleAnchors,
      (picture) =>
        foldSpace(picture.getAttribute('alt') ?? '') ||
        foldSpace(picture.getAttribute('title') ?? '') ||
        null,
    )
  );
}

/**
 * A badge holds a number, at most with a word or a sign before it and a short word behind it ("2 szt.", "3個"). "1.250"
 * with a word behind it is a weight in one language and thousands in another.
 */
const badgeText =
  /^[\p{L}\s:.：×]{0,24}?(\p{Nd}{1,4}|\p{Nd}{1,3}[.,]\p{Nd}{3}(?! ?\p{L}))(?: ?(\p{L}{1,4})\.?)?$/u;
// Most badges hold nothing else, and the classes of Unicode cost several times more.
const bareNumber = /^(\d{1,4})$/;

function readQuantity(item: Element, marks: Marks): Found<number> | null {
  return marks.find(item, quantityAnchors, (badge) => {
    const numbers = new Set(
      textNodes(badge).flatMap((text) => {
        const [, number = [], unit = ''] = bareNumber.exec(text) ?? badgeText.exec(text) ?? [];
        return isWeight(unit) ? [] : number;
      }),
    );
    const [number, other] = numbers;
    return number !== undefined && other === undefined ? readMoney(number, 'JPY')?.minor || null : null;
  });
}

/** A price that was not paid. */
const struck = '.a-price[data-a-strike="true"], .a-text-strike, s, del';

/** The price of one piece; null when the page prints different ones. */
function readUnitPrice(item: Element, marks: Marks, currency: string): Found<Money> | null {
  for (const { name, selector } of unitPriceAnchors) {
    const prices = new Map<string, Money>();
    for (const element of marks.select(item, selector)) {
      if (marks.closest(element, struck)) continue;
      // "Total: $30.00" is not the price of one.
      const isOther = () => /[:：]/.test(visibleText(element)) || element.querySelector(struck) !== null;
      if (name === 'price-plain' && isOther()) continue;
      // Current lists print no price that was paid (facts 3.3); one in them is for buying again.
      if (name === 'price-old' && item.classList.contains('item-box')) continue;
      const money = printedMoney(element, currency);
      if (money) prices.set(`${money.minor} ${money.currency}`, money);
    }
    const [value, other] = prices.values();
    if (other) return null;
    if (value) return { value, anchor: name };
  }
  return null;
}

/**
 * The day of the return line. It has no mark of its own on lists, where releases, plans and next deliveries stand in
 * such small lines too: there its words must tell it.
 */
function readReturnDay(item: Element, languages: readonly string[], marks: Marks): Found<Day> | null {
  return marks.find(item, returnLineAnchors, (line) => {
    const text = visibleText(line);
    const day = text.length > 200 ? null : readDay(text, { languages });
    if (day === null || marks.has(line, otherLinks)) return null;
    if (!isReturnLine(text) && !marks.closest(line, returnParts)) return null;
    // "Arriving March 5, 2026" is about something else.
    return [null, 'returned'].includes(mentionedStatus(text)) ? day : null;
  });
}

const returnParts = '[data-component="itemReturnEligibility"], .yo-enhanced-return';

/** A line with one of these is about the seller or a product. */
const otherLinks = `${sellerLink}, a[href*="/dp/"], a[href*="/product/"]`;
