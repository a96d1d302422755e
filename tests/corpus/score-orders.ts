import {
  type Compare,
  exactly,
  type Score,
  sameAmount,
  sameKind,
  sameText,
  sameWord,
  whereLabelled,
} from './compare.ts';
import type { Label } from './pages.ts';
import type { Facts } from './score.ts';

type Plain = Readonly<Record<string, unknown>>;
type Fields = Readonly<Record<string, Compare>>;

const orderFields: Fields = {
  orderId: exactly,
  placedOn: exactly,
  total: sameAmount,
  kind: sameKind,
  detailsUrl: exactly,
};

const itemFields: Fields = {
  asin: exactly,
  title: sameText,
  quantity: exactly,
  unitPrice: sameAmount,
  seller: sameText,
  soldByAmazon: exactly,
  condition: exactly,
  state: sameWord,
  deliveredOn: whereLabelled(exactly),
  returnableUntil: whereLabelled(exactly),
};

/** Orders are matched by number and, where that fails, by place; items by place. */
export function scoreOrderList(label: Label, facts: Facts): Score[] {
  const expected = plains(label.orders);
  const got = facts.page === 'order-list' ? plains(facts.orders) : [];
  const spare = got.filter((order) => !expected.some(({ orderId }) => orderId === order.orderId));
  const scores = expected.flatMap((order, index) => {
    const match = got.find(({ orderId }) => orderId === order.orderId) ?? spare.shift() ?? {};
    return scoreOrder(`orders[${index}].`, order, match);
  });
  const count = { field: 'orders', expected: expected.length, got: got.length };
  return [
    { ...count, verdict: countVerdict(expected.length, got.length, facts.page === 'order-list') },
    ...scores,
  ];
}

/** A details address can lead to a list with the one order: its facts count as the order's. */
export function scoreOrderDetails(label: Label, facts: Facts): Score[] {
  const orders = facts.page === 'order-list' ? plains(facts.orders) : [];
  const read =
    facts.page === label.kind
      ? (facts.order as Plain)
      : (orders.find(({ orderId }) => orderId === label.orderId) ?? {});
  const adjustments = facts.page === label.kind ? plains(facts.adjustments) : [];
  return [
    ...scoreOrder('', { ...label, kind: label.orderKind }, read),
    ...scoreAdjustments(plains(label.adjustments), adjustments, 'adjustments' in label),
  ];
}

function scoreOrder(at: string, expected: Plain, got: Plain): Score[] {
  const items = plains(expected.items);
  const read = plains(got.items);
  return [
    ...scoreFields(at, orderFields, expected, got),
    {
      field: `${at}items`,
      verdict: countVerdict(items.length, read.length, true),
      expected: items.length,
      got: read.length,
    },
    ...items.flatMap((item, index) =>
      scoreFields(`${at}items[${index}].`, itemFields, item, read[index] ?? {}),
    ),
  ];
}

/** Sums may be left out: they are no adjustments. */
function scoreAdjustments(expected: readonly Plain[], got: readonly Plain[], labelled: boolean): Score[] {
  if (!labelled) return [];
  const wanted = expected.filter(({ sum }) => !sum);
  const read = got.filter(({ kind }) => kind !== 'sum');
  return [
    {
      field: 'adjustments',
      verdict: countVerdict(wanted.length, read.length, true),
      expected: wanted.length,
      got: read.length,
    },
    ...wanted.flatMap((line, index) =>
      scoreFields(`adjustments[${index}].`, { label: sameText, amount: sameAmount }, line, read[index] ?? {}),
    ),
  ];
}

/** Only what the label has a key for is scored: the page leaves the rest out. */
function scoreFields(at: string, fields: Fields, expected: Plain, got: Plain): Score[] {
  return Object.entries(fields)
    .filter(([field]) => expected[field] !== undefined)
    .map(([field, compare]) => ({
      field: `${at}${field}`,
      verdict: compare(expected[field], got[field] ?? null),
      expected: expected[field],
      got: got[field] ?? null,
    }));
}

function countVerdict(expected: number, got: number, read: boolean): Score['verdict'] {
  if (!read || got < expected) return 'missed';
  return got > expected ? 'guessed' : 'right';
}

const plains = (value: unknown): Plain[] => (Array.isArray(value) ? (value as Plain[]) : []);
