import { askedLately } from '../../../utils/domain/asking';
import { type Claim, type MessageKind, priceKindOf } from '../../../utils/domain/claim';
import { dayAt } from '../../../utils/domain/days';
import type { Threshold } from '../../../utils/domain/drop';
import { askRoute } from '../../../utils/domain/routes';
import { kindsFor } from '../../../utils/domain/writing';
import { allClaimsOf, latestClaim } from '../../../utils/store/claims';
import type { WatchedPurchase } from '../../../utils/store/overview';
import { allClaims } from '../../../utils/store/rows';
import { readWatched } from '../../../utils/store/watched';

function kindsOf({ purchase, drop }: WatchedPurchase, now: Date): MessageKind[] {
  const today = dayAt(now, Intl.DateTimeFormat().resolvedOptions().timeZone);
  return kindsFor(purchase, today, drop !== null);
}

export interface PurchaseToWrite {
  readonly watched: WatchedPurchase;
  /** What can be written about it, the likeliest first. */
  readonly kinds: readonly MessageKind[];
  /** What was written, the newest first. */
  readonly claims: readonly Claim[];
}

/** A purchase with what can be and what was written about it, or null when it is not remembered. */
export async function readPurchase(
  purchaseKey: string,
  now: Date,
  threshold: Threshold,
): Promise<PurchaseToWrite | null> {
  const watched = await readWatched(purchaseKey, now, threshold);
  return watched && { watched, kinds: kindsOf(watched, now), claims: await allClaimsOf(purchaseKey) };
}

export interface DraftToWrite {
  /** Its claim is the newest of this kind. */
  readonly watched: WatchedPurchase;
  readonly kind: MessageKind;
  /** The kinds to choose from, this one among them. */
  readonly kinds: readonly MessageKind[];
  /** Requests for a difference that were sent in the last seven days, for any purchase. */
  readonly askedLately: number;
}

/**
 * What a draft is about, or null when its purchase is not remembered.
 * @param wanted null: the request for a price difference.
 */
export async function readDraft(
  purchaseKey: string,
  wanted: MessageKind | null,
  now: Date,
  threshold: Threshold,
): Promise<DraftToWrite | null> {
  const found = await readWatched(purchaseKey, now, threshold);
  if (!found) return null;
  const kind = wanted ?? found.claim?.kind ?? priceKindOf(askRoute(found.purchase));
  const watched = { ...found, claim: await latestClaim(purchaseKey, [kind]) };
  const kinds = kindsOf(watched, now);
  const lately = askedLately(await allClaims(), now);
  return { watched, kind, kinds: kinds.includes(kind) ? kinds : [kind, ...kinds], askedLately: lately };
}
