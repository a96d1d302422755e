import {
  type Channel,
  type Claim,
  claimKey,
  isPriceKind,
  type MessageKind,
  priceKinds,
} from '../domain/claim';
import type { Drop } from '../domain/drop';
import type { Money } from '../domain/money';
import type { Purchase } from '../domain/purchase';
import type { RouteKind } from '../domain/routes';
import { db } from './db';

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
    const { key: purchaseKey, marketplace, orderId, asin, line } = purchase;
    const number = (claims[0]?.number ?? -1) + 1;
    const claim: Claim = {
      ...{ marketplace, orderId, asin, line, purchaseKey, number, ...message },
      key: claimKey(purchaseKey, number),
      state: 'drafted',
      ...(figures || { paid: null, offered: null, difference: null }),
      draftedAt: at.toISOString(),
      sentAt: null,
      answeredAt: null,
      amount: null,
      note: '',
    };
    await db.claims.put(claim);
    return claim.key;
  });
}

/** What the shopper says of a claim. */
export interface ClaimChange {
  readonly state: Claim['state'];
  readonly amount: Money | null;
  readonly note: string;
}

/** Moves a claim on; the times follow from the state. */
export async function changeClaim(key: string, change: ClaimChange, at: Date): Promise<void> {
  await db.claims
    .where('key')
    .equals(key)
    .modify((claim: { -readonly [K in keyof Claim]: Claim[K] }) => {
      Object.assign(claim, change);
      if (change.state === 'drafted') claim.sentAt = null;
      else claim.sentAt ??= at.toISOString();
      claim.answeredAt = change.state === 'drafted' || change.state === 'sent' ? null : at.toISOString();
    });
}

/** Drafted messages of a marketplace, the newest first. */
export async function draftedClaims(marketplace: string): Promise<Claim[]> {
  const drafted = await db.claims.where('state').equals('drafted').toArray();
  return drafted
    .filter((claim) => claim.marketplace === marketplace)
    .toSorted((a, b) => b.draftedAt.localeCompare(a.draftedAt));
}
