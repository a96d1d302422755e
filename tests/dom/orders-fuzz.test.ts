import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OrderDetailsFacts, OrderFacts, OrderItem, OrderListFacts } from '../../utils/domain/page';
import { type LabelledOrderPage, ownPages, parse, readPage, storedPages } from './order-pages';

/** Mutations per kind of page; `npm run test:long` asks for more. */
const runs = Number(import.meta.env.FUZZ_RUNS ?? import.meta.env.VITE_FUZZ_RUNS ?? 200);
// The same mutations each time: a failure in CI must be the change's, and `FUZZ_SEED` tries others.
fc.configureGlobal({ seed: Number(import.meta.env.FUZZ_SEED ?? 20_261_121) });

/** Pages that were found here are changed ones themselves. */
const pages = [...ownPages, ...storedPages].filter(
  ({ label }) => !String(label.notes).startsWith('Found by changing pages'),
);
const kinds = ['order-list', 'order-card', 'order-details', 'order-print'] as const;

/** Where an order and an item of it end; nothing is moved across. */
const boundaries = {
  item: '.item-box, .itemDetails, .a-fixed-left-grid, .od-flex, .yo-enhanced-flex-card, tr:not(:has(table))',
  order: '.order-card, .a-box-group.order, [id="orderCard"], #orderDetails, table table',
};
const badges =
  '.product-image__qty, .od-item-view-qty, .item-view-qty, .itemQuantity, [id$="-item-grid-row"] div:not(:has(*))';

type Facts = OrderListFacts | OrderDetailsFacts;

const ordersOf = (facts: Facts | null): readonly OrderFacts[] =>
  facts === null ? [] : facts.page === 'order-list' ? facts.orders : [facts.order];

/** What a changed page may say of an order: the same as before, or nothing. */
function check(before: Facts, after: Facts | null, badgesLost: boolean, note: string): void {
  const known = ordersOf(before);
  for (const order of ordersOf(after)) {
    const same = known.find(({ orderId }) => orderId === order.orderId);
    expect(same, `${note}: order ${order.orderId} came from nowhere`).toBeDefined();
    if (same) for (const item of order.items) checkItem(same.items, item, badgesLost, note);
  }
}

function checkItem(before: readonly OrderItem[], item: OrderItem, badgesLost: boolean, note: string): void {
  // An item without its links is known by its title only, one without either is another.
  const candidates = before.filter(
    ({ asin, title }) => (item.asin !== null && asin === item.asin) || title === item.title,
  );
  if (candidates.length === 0) return;
  const price = JSON.stringify(item.unitPrice);
  const prices = candidates.map(({ unitPrice }) => JSON.stringify(unitPrice));
  if (item.unitPrice) expect(prices, `${note}: price of ${item.title}`).toContain(price);
  if (item.seller !== null)
    expect(
      candidates.map(({ seller }) => seller),
      `${note}: seller of ${item.title}`,
    ).toContain(item.seller);
  if (item.soldByAmazon !== null)
    expect(
      candidates.map(({ soldByAmazon }) => soldByAmazon),
      `${note}: ${item.title} sold by Amazon`,
    ).toContain(item.soldByAmazon);
  const quantities = candidates.map(({ quantity }) => quantity);
  if (!badgesLost || item.quantity !== 1)
    expect(quantities, `${note}: quantity of ${item.title}`).toContain(item.quantity);
}

interface Change {
  readonly page: number;
  readonly scope: keyof typeof boundaries;
  readonly where: number;
  readonly what: number;
  readonly to: number;
  readonly how: 'delete' | 'duplicate' | 'move' | 'cut';
}

const anyChange = fc.record<Change>({
  page: fc.nat(),
  scope: fc.constantFrom('item', 'order'),
  where: fc.nat(),
  what: fc.nat(),
  to: fc.nat(),
  how: fc.constantFrom('delete', 'delete', 'duplicate', 'move', 'move', 'cut'),
});

const pick = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(list.length, 1)];

/** Parts of a scope that lie in no smaller scope, so that nothing leaves its item. */
function ownParts(scope: Element, kind: keyof typeof boundaries): Element[] {
  const parts = [...scope.querySelectorAll('*')];
  if (kind === 'item') return parts;
  return parts.filter((part) => part.closest(boundaries.item) === null);
}

/** Changes a page in place and says what it did; null when there is nothing to change. */
function change(document: Document, { scope, where, what, to, how }: Change): string | null {
  const place = pick([...document.querySelectorAll(boundaries[scope])], where);
  const parts = place ? ownParts(place, scope) : [];
  const part = pick(parts, what);
  if (!part) return null;
  const note = `${how} ${part.tagName}.${part.className} in ${scope} ${where}`;
  if (how === 'delete') part.remove();
  else if (how === 'duplicate') part.after(part.cloneNode(true));
  else {
    const target = pick(
      parts.filter((each) => !part.contains(each)),
      to,
    );
    if (!target) return null;
    if (to % 2) target.append(part);
    else target.before(part);
  }
  return note;
}

/** Cuts the page between two tags. */
function cut(html: string, at: number): string {
  const start = Math.max(html.indexOf('<body'), 0);
  const end = html.indexOf('<', start + 1 + (at % Math.max(html.length - start - 1, 1)));
  return end === -1 ? html : html.slice(0, end);
}

const before = new Map<LabelledOrderPage, Facts>();
function unchanged(page: LabelledOrderPage): Facts {
  const known = before.get(page) ?? readPage(parse(page.html), page.label.url);
  if (!known) throw new Error(`${page.name} is not read`);
  before.set(page, known);
  return known;
}

/** The texts that tell quantities: badges, "Qty: 2 @ $2.25 each" of groceries, what stands before a printed title. */
const quantityTexts = (document: Document): string[] => [
  ...[...document.querySelectorAll(badges)].map(({ textContent }) => textContent),
  ...[...document.querySelectorAll('#odp-main-section span')]
    .map(({ textContent }) => textContent)
    .filter((text) => / @ /.test(text)),
  ...[...document.querySelectorAll('td:has(> i)')].flatMap(({ childNodes }) =>
    [...childNodes]
      .filter(({ nodeName }) => /^(?:#text|FONT)$/.test(nodeName))
      .map((node) => node.textContent ?? ''),
  ),
];

/** A badge whose number is gone counts as removed. */
const countBadges = (document: Document) =>
  quantityTexts(document).flatMap((text) => text.match(/\d+/g) ?? []).length;

describe.each(kinds)('changes to pages of kind %s', (kind) => {
  const ofKind = pages.filter(({ label }) => label.kind === kind);
  test(`${runs} deletions, duplicates, moves and cuts never make a reading wrong`, () => {
    fc.assert(
      fc.property(anyChange, (each) => {
        const page = pick(ofKind, each.page);
        if (!page) return;
        const document = parse(each.how === 'cut' ? cut(page.html, each.what * 7919) : page.html);
        const had = countBadges(parse(page.html));
        const note = each.how === 'cut' ? 'cut' : change(document, each);
        if (note === null) return;
        check(
          unchanged(page),
          readPage(document, page.label.url),
          countBadges(document) < had,
          `${page.name}: ${note}`,
        );
      }),
      { numRuns: runs },
    );
  }, 600_000);
});
