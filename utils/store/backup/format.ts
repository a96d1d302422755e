import * as v from 'valibot';
import { claimKey, isPriceKind, priceKindOf, unfollowed } from '../../domain/claim';
import { isDay } from '../../domain/days';
import { evidenceKey, pictureTypes } from '../../domain/evidence';
import { fromDecimal, type Money, times } from '../../domain/money';
import { purchaseKey } from '../../domain/purchase';
import {
  availability,
  channel,
  claimState,
  condition,
  itemState,
  messageKind,
  noPriceBecause,
  orderKind,
  routeKind,
  sentQuestion,
  time,
} from '../../schemas';
import { marketplaceOf } from '../../shops';
import { templateKey } from '../templates';
import { pictureFrom } from './pictures';

/** Each message is the reason of a refusal (refusal.ts); the place is added by the reader of the file. */
const marketplace = v.pipe(
  v.string(),
  v.check((host) => marketplaceOf(host)?.host === host, 'marketplace'),
);
const day = v.pipe(v.string(), v.check(isDay, 'day'));
const text = v.string();
const asin = v.pipe(v.string(), v.regex(/^[0-9A-Z]{10}$/, 'asin'));
const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const money = v.pipe(
  v.object({
    amount: v.string(),
    currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'currency')),
  }),
  v.check(({ amount, currency }) => fromDecimal(amount, currency) !== null, 'amount'),
  v.transform(({ amount, currency }): Money => fromDecimal(amount, currency) ?? { minor: 0, currency }),
);

/** A key that was added after version 1 was first written: files without it are still read. */
const later = <const S extends v.GenericSchema, const D>(schema: S, fallback: D) =>
  v.optional(schema, fallback as never);

const id = { marketplace, orderId: text, asin, line: whole };

const purchaseRow = v.object({
  ...id,
  title: text,
  quantity: v.pipe(whole, v.minValue(1)),
  placedOn: v.nullable(day),
  unitPrice: v.nullable(money),
  netUnitPrice: v.nullable(money),
  netTotal: later(v.nullable(money), undefined),
  seller: v.nullable(text),
  sellerId: v.nullable(text),
  soldByAmazon: v.nullable(v.boolean()),
  sellerReadAt: later(v.nullable(time), null),
  condition: v.nullable(condition),
  kind: orderKind,
  state: itemState,
  stateReadAt: later(v.nullable(time), null),
  deliveredOn: v.nullable(day),
  returnableUntil: v.nullable(day),
  windowEndsOn: v.nullable(day),
  picture: later(v.nullable(text), null),
});
const purchase = v.pipe(
  purchaseRow,
  v.transform((row) => ({
    ...row,
    key: purchaseKey(row),
    netTotal:
      row.netTotal === undefined ? row.netUnitPrice && times(row.netUnitPrice, row.quantity) : row.netTotal,
  })),
);

const observationRow = v.object({
  marketplace,
  asin,
  seenAt: time,
  lastSeenAt: time,
  how: v.picklist(['check', 'visit']),
  price: v.nullable(money),
  noPriceBecause: v.nullable(noPriceBecause),
  seller: v.nullable(text),
  sellerId: later(v.nullable(text), null),
  soldByAmazon: v.nullable(v.boolean()),
  availability,
  priceGuarantee: later(v.boolean(), false),
  signedIn: later(v.nullable(v.boolean()), null),
});
const observation = v.pipe(
  observationRow,
  v.transform((row) => ({ ...row, key: `${row.marketplace}/${row.asin}/${row.seenAt}` })),
);

const claimRow = v.object({
  ...id,
  number: later(whole, 0),
  // Files of before it was kept hold claims for a price difference only; their route says to whom.
  kind: later(v.nullable(messageKind), null),
  channel: later(channel, 'form'),
  language: later(v.nullable(text), null),
  route: v.nullable(routeKind),
  state: claimState,
  paid: later(v.nullable(money), null),
  offered: later(v.nullable(money), null),
  difference: v.nullable(money),
  subject: later(text, ''),
  text: later(text, ''),
  draftedAt: later(time, '1970-01-01T00:00:00.000Z'),
  sentAt: later(v.nullable(time), null),
  answeredAt: later(v.nullable(time), null),
  amount: later(v.nullable(money), null),
  note: later(text, ''),
  sentQuestion: later(sentQuestion, unfollowed.sentQuestion),
  refundBefore: later(v.nullable(money), unfollowed.refundBefore),
  refundSeen: later(v.nullable(money), unfollowed.refundSeen),
  refundDenied: later(v.boolean(), unfollowed.refundDenied),
});
/** A request for a price difference says on which way and how much; other messages may leave both open. */
const hasPrice = (key: 'route' | 'difference') =>
  v.forward(
    v.check<KindedClaim, string>((row) => !isPriceKind(row.kind) || row[key] !== null, 'missing'),
    [key],
  );
const kinded = v.pipe(
  claimRow,
  v.transform((row) => ({ ...row, kind: row.kind ?? priceKindOf(row.route) })),
);
type KindedClaim = v.InferOutput<typeof kinded>;
const claim = v.pipe(
  kinded,
  hasPrice('route'),
  hasPrice('difference'),
  v.transform((row) => ({
    ...row,
    purchaseKey: purchaseKey(row),
    key: claimKey(purchaseKey(row), row.number),
  })),
);

const orderRow = v.object({
  marketplace,
  orderId: text,
  placedOn: v.nullable(day),
  kind: orderKind,
  windowEndsOn: v.nullable(day),
  detailsReadAt: v.nullable(time),
  detailsTriedAt: v.nullable(time),
  refundTotal: later(v.nullable(money), null),
});
const order = v.pipe(
  orderRow,
  v.transform((row) => ({ ...row, key: `${row.marketplace}/${row.orderId}` })),
);

const templateRow = v.object({ kind: messageKind, language: text, subject: text, text });
const template = v.pipe(
  templateRow,
  v.transform((row) => ({ ...row, key: templateKey(row.kind, row.language) })),
);

const decision = v.object({
  purchaseKey: text,
  dismissedAt: v.nullable(whole),
  snoozedUntil: v.nullable(time),
  leftOut: v.boolean(),
});

/** In the file so that nothing rings twice after an import. */
const reminder = v.object({ key: text, shownAt: time });

const alert = v.object({ purchaseKey: text, price: whole, shownAt: time, closed: later(v.boolean(), false) });

const evidenceRow = v.object({
  marketplace,
  asin,
  takenAt: time,
  width: v.pipe(whole, v.minValue(1)),
  height: v.pipe(whole, v.minValue(1)),
  type: v.picklist(pictureTypes),
  /** Base64. */
  picture: text,
});
const evidence = v.pipe(
  evidenceRow,
  v.rawTransform(({ dataset: { value }, addIssue, NEVER }) => {
    const { type, ...row } = value;
    const picture = pictureFrom(row.picture, type);
    if (picture) return { ...row, picture, key: evidenceKey(row.marketplace, row.asin, row.takenAt) };
    const path = {
      type: 'object',
      origin: 'value',
      input: value,
      key: 'picture',
      value: row.picture,
    } as const;
    addIssue({ message: 'picture', path: [path] });
    return NEVER;
  }),
);

/** The keys of each kind of row, in the order in which they stand in a file. */
export const rowKeys = {
  purchases: Object.keys(purchaseRow.entries),
  observations: Object.keys(observationRow.entries),
  claims: Object.keys(claimRow.entries),
  orders: Object.keys(orderRow.entries),
  alerts: Object.keys(alert.entries),
  templates: Object.keys(templateRow.entries),
  decisions: Object.keys(decision.entries),
  reminders: Object.keys(reminder.entries),
  evidence: Object.keys(evidenceRow.entries),
};

/** What a row of each kind must be. */
export const rowSchemas = {
  purchases: purchase,
  observations: observation,
  claims: claim,
  orders: order,
  alerts: alert,
  templates: template,
  decisions: decision,
  reminders: reminder,
  evidence,
};

export type TableName = keyof typeof rowSchemas;

/** The lists of a file, in their order. */
export const tableNames = Object.keys(rowSchemas) as TableName[];

const list = v.array(v.unknown());

/** The export's form, version 1, but for its rows (design.md section 4): keys may be added, none renamed. */
export const fileHead = v.object(
  {
    format: v.literal('dropback', 'not-export'),
    version: v.literal(1, 'version'),
    exportedAt: time,
    purchases: list,
    observations: list,
    claims: list,
    orders: later(list, []),
    alerts: later(list, []),
    templates: later(list, []),
    decisions: later(list, []),
    reminders: later(list, []),
    evidence: later(list, []),
    settings: v.record(v.string(), v.unknown()),
  },
  'not-export',
);
