import {
  type Channel,
  type Claim,
  claimKey,
  isPriceKind,
  type MessageKind,
  priceKinds,
  unfollowed,
  wasGivenUp,
} from '../domain/claim';
import type { Drop } from '../domain/drop';
import type { Money } from '../domain/money';
import type { Purchase } from '../domain/purchase';
import { refundNotes, unnotedRefund } from '../domain/refund';
import type { RouteKind } from '../domain/routes';
import { marketplaceOf } from '../shops';
import { db } from './db';
import { orderKey } from './orders';
import { reminderKey } from './reminders';

/** Every claim of a purchase, the newest first. */
export async function allClaimsOf(purchaseKey: string): Promise<Claim[]> {
  const claims = await db.claims.where('purchaseKey').equals(purchaseKey).toArray();
  return claims.toSorted((a, b) => b.number - a.number);
}

/** The newest claim of a purchase about some kinds of matter, the price difference unless told; or null. */
export async function latestClaim(
  purchaseKey: string,
  kinds: readonly MessageKind[] = priceKinds,
): Promise<Claim | null> {
  return (await allClaimsOf(purchaseKey)).find(({ kind }) => kinds.includes(kind)) ?? null;
}

export interface DraftedMessage {
  readonly kind: MessageKind;
  readonly channel: Channel;
  /** BCP 47. */
  readonly language: string;
  /** Null for a message that is not about the price. */
  readonly route: RouteKind | null;
  readonly subject: string;
  readonly text: string;
}

type Figures = Pick<Claim, 'paid' | 'offered' | 'difference'>;

/**
 * A purchase's next claim, as it stands when it is drafted.
 * @param claims those that it has, the newest first.
 * @param figures null for what is not about the price.
 */
export function nextClaim(
  { key: purchaseKey, marketplace, orderId, asin, line }: Purchase,
  claims: readonly Claim[],
  message: Omit<DraftedMessage, 'language'> & Pick<Claim, 'language'>,
  figures: Figures | null,
  at: Date,
): Claim {
  const number = (claims[0]?.number ?? -1) + 1;
  return {
    ...{ marketplace, orderId, asin, line, purchaseKey, number, ...message },
    key: claimKey(purchaseKey, number),
    state: 'drafted',
    ...(figures ?? { paid: null, offered: null, difference: null }),
    draftedAt: at.toISOString(),
    sentAt: null,
    answeredAt: null,
    amount: null,
    note: '',
    ...unfollowed,
  };
}

/**
 * Keeps a message as it stands: updates the purchase's claim of that kind while it is only drafted, else makes the next
 * one. Messages of different kinds stand side by side.
 * @param drop the drop as it stands now, or null when the price is back up: an open draft then keeps its own.
 * @returns the claim's key, or null for a request for a price difference with neither a draft nor a drop.
 */
export function saveDraft(
  purchase: Purchase,
  drop: Drop | null,
  message: DraftedMessage,
  at: Date,
): Promise<string | null> {
  return db.transaction('rw', db.claims, async () => {
    const isPrice = isPriceKind(message.kind);
    const figures = isPrice && drop && { paid: drop.paid, offered: drop.now, difference: drop.inAll };
    const claims = await allClaimsOf(purchase.key);
    const latest = claims.find(({ kind }) => kind === message.kind);
    if (latest?.state === 'drafted') {
      await db.claims.update(latest.key, { ...message, ...figures });
      return latest.key;
    }
    if (isPrice && !drop) return null;
    const claim = nextClaim(purchase, claims, message, figures || null, at);
    await db.claims.put(claim);
    return claim.key;
  });
}

/** When a claim was sent and answered: ISO times in UTC, or null. */
export type ClaimTimes = Pick<Claim, 'sentAt' | 'answeredAt'>;

/** What the shopper says of a claim. */
export interface ClaimChange {
  readonly state: Claim['state'];
  readonly amount: Money | null;
  readonly note: string;
  /** Of before a change that is undone; left out, they follow from the state. */
  readonly times?: ClaimTimes | undefined;
}

/** The times that follow from a change: an answer that only gets another note keeps its day. */
function timesAfter(before: Claim, state: Claim['state'], at: Date): ClaimTimes {
  if (state === 'drafted' || wasGivenUp({ ...before, state })) return { sentAt: null, answeredAt: null };
  const sentAt = before.sentAt ?? at.toISOString();
  if (state === 'sent') return { sentAt, answeredAt: null };
  const isSame = state === before.state && before.answeredAt !== null;
  return { sentAt, answeredAt: isSame ? before.answeredAt : at.toISOString() };
}

type OrderId = Pick<Claim, 'marketplace' | 'orderId'>;

function claimsOfOrder({ marketplace, orderId }: OrderId): Promise<Claim[]> {
  return db.claims
    .where('purchaseKey')
    .startsWith(`${orderKey(marketplace, orderId)}/`)
    .toArray();
}

async function keepRefundNotes(order: OrderId, total: Money): Promise<void> {
  const lines = await db.purchases
    .where('[marketplace+orderId]')
    .equals([order.marketplace, order.orderId])
    .toArray();
  const notes = refundNotes(await claimsOfOrder(order), total, lines);
  for (const { key, ...note } of notes) await db.claims.update(key, note);
}

const { sentQuestion: _question, ...unfollowedRefund } = unfollowed;

/** Moves a claim on. */
export async function changeClaim(key: string, change: ClaimChange, at: Date): Promise<void> {
  const { times, ...said } = change;
  await db.transaction('rw', db.claims, db.orders, db.purchases, db.reminders, async () => {
    const claim = await db.claims.get(key);
    if (!claim) return;
    const total = (await db.orders.get(orderKey(claim.marketplace, claim.orderId)))?.refundTotal ?? null;
    const others = await claimsOfOrder(claim);
    const isSentNow = claim.state === 'drafted' && said.state === 'sent' && !times;
    // It waits for an answer anew; what was told of an earlier sending, taken back since, is not about this one.
    if (isSentNow) await db.reminders.delete(reminderKey(key, 'no-answer'));
    await db.claims.put({
      ...claim,
      ...said,
      ...(times ?? timesAfter(claim, said.state, at)),
      // What stands on the order's page before a message was sent cannot be its answer.
      ...(isSentNow && total && { ...unfollowedRefund, refundBefore: unnotedRefund(others, total) }),
    });
    // A refund that answered this one is not another's; it is again when that was a slip.
    if (total) await keepRefundNotes(claim, total);
  });
}

/** What a claim is paid in: the currency of what is noted already, of the order, else its marketplace's. */
export function currencyOf({ amount, difference, marketplace }: Claim, purchase: Purchase | null): string {
  const known = amount ?? difference ?? purchase?.netUnitPrice ?? purchase?.unitPrice;
  return known?.currency ?? marketplaceOf(marketplace)?.currency ?? '';
}

/** A claim. @throws Error when it is no longer there. */
export async function claimOf(key: string): Promise<Claim> {
  const claim = await db.claims.get(key);
  if (!claim) throw new Error('This draft is no longer there');
  return claim;
}

/** Keeps that the shopper left the contact page of a message without saying that he sent it. */
export async function noteContactLeft(key: string): Promise<void> {
  const claim = await db.claims.get(key);
  if (claim?.state !== 'drafted' || claim.sentQuestion !== 'not-yet') return;
  await db.claims.update(key, { sentQuestion: 'open' });
}

/** Messages whose sending is to be asked about. Runs inside a live query. */
export async function readSentQuestions(): Promise<Claim[]> {
  const drafted = await db.claims.where('state').equals('drafted').toArray();
  return drafted.filter(({ sentQuestion }) => sentQuestion === 'open');
}

/** Keeps that the shopper was asked whether he sent these messages. */
export async function noteSentAsked(keys: readonly string[]): Promise<void> {
  await db.claims.where('key').anyOf(keys).modify({ sentQuestion: 'asked' });
}

/** Keeps an order's refund total, and what it says about its claims. */
export async function noteRefundTotal(marketplace: string, orderId: string, total: Money): Promise<void> {
  await db.transaction('rw', db.claims, db.orders, db.purchases, async () => {
    await db.orders.update(orderKey(marketplace, orderId), { refundTotal: total });
    await keepRefundNotes({ marketplace, orderId }, total);
  });
}

/** Keeps that a refund was not the answer to a claim. */
export async function denyRefund(key: string): Promise<void> {
  await db.claims.update(key, { refundDenied: true });
}

/** Drafted messages of a marketplace, the newest first. */
export async function draftedClaims(marketplace: string): Promise<Claim[]> {
  const drafted = await db.claims.where('state').equals('drafted').toArray();
  return drafted
    .filter((claim) => claim.marketplace === marketplace)
    .toSorted((a, b) => b.draftedAt.localeCompare(a.draftedAt));
}
