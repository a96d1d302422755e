import { type Claim, claimKey } from '../domain/claim';
import type { Drop } from '../domain/drop';
import type { Money } from '../domain/money';
import type { Purchase } from '../domain/purchase';
import type { RouteKind } from '../domain/routes';
import { db } from './db';

/** The newest claim of a purchase, or null. */
export async function latestClaim(purchaseKey: string): Promise<Claim | null> {
  const claims = await db.claims.where('purchaseKey').equals(purchaseKey).toArray();
  return claims.toSorted((a, b) => b.number - a.number)[0] ?? null;
}

export interface DraftedMessage {
  readonly route: RouteKind;
  readonly subject: string;
  readonly text: string;
}

/**
 * Keeps a message as it stands: updates the purchase's claim while it is only drafted, else makes its next one.
 * @param drop the drop as it stands now, or null when the price is back up: an open draft then keeps its own.
 * @returns the claim's key, or null when there is neither a draft nor a drop to write about.
 */
export function saveDraft(
  purchase: Purchase,
  drop: Drop | null,
  message: DraftedMessage,
  at: Date,
): Promise<string | null> {
  return db.transaction('rw', db.claims, async () => {
    const latest = await latestClaim(purchase.key);
    if (latest?.state === 'drafted') {
      const figures = drop && { paid: drop.paid, offered: drop.now, difference: drop.inAll };
      await db.claims.update(latest.key, { ...message, ...figures });
      return latest.key;
    }
    if (!drop) return null;
    const { key: purchaseKey, marketplace, orderId, asin, line } = purchase;
    const number = latest ? latest.number + 1 : 0;
    const claim: Claim = {
      ...{ marketplace, orderId, asin, line, purchaseKey, number, ...message },
      key: claimKey(purchaseKey, number),
      state: 'drafted',
      paid: drop.paid,
      offered: drop.now,
      difference: drop.inAll,
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
