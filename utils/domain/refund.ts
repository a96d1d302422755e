import { wasSent } from './asking';
import type { Claim, MessageKind } from './claim';
import { type Money, sameMoney } from './money';

/** Messages that a refund can answer. */
const refundable: ReadonlySet<MessageKind> = new Set([
  'price-difference-shop',
  'price-difference-seller',
  'damaged-or-wrong',
  'something-missing',
  'refund-not-received',
]);

/** What is known of refunds beside a claim. */
export type RefundNote = Pick<Claim, 'key' | 'refundBefore' | 'refundSeen' | 'refundDenied'>;

const inCurrency = (money: Money | null, currency: string) =>
  money?.currency === currency ? money.minor : 0;

const orNull = (minor: number, currency: string) => (minor > 0 ? { minor, currency } : null);

/**
 * What an order shows as refunded beyond what its claims are noted to have brought; null: nothing.
 * @param claims those of one order.
 * @param total "Refund total" as the details page prints it.
 */
export function unnotedRefund(claims: readonly Claim[], total: Money): Money | null {
  const { currency } = total;
  const noted = claims
    // What came back on a way on which nobody was asked is in no refund total as such.
    .filter((claim) => claim.state === 'refunded' && wasSent(claim))
    .reduce((sum, { amount }) => sum + inCurrency(amount, currency), 0);
  return orNull(Math.abs(total.minor) - noted, currency);
}

/**
 * What an order's refund total says about its claims. The total grows with each refund of the order: an answer to a
 * claim is what came on top of what stood there before it was sent, or the shopper said was not the answer.
 * @param claims those of one order.
 * @param total "Refund total" as the details page prints it.
 * @returns the changes; [] when the total says nothing new.
 */
export function refundNotes(claims: readonly Claim[], total: Money): RefundNote[] {
  const { currency } = total;
  const rest = unnotedRefund(claims, total)?.minor ?? 0;
  return claims.flatMap((claim) => {
    const { key, kind, state, refundBefore, refundSeen, refundDenied } = claim;
    if (!refundable.has(kind) || state !== 'sent') return [];
    // Some of what stood there before can have been noted for another claim since.
    const before = Math.min(inCurrency(refundBefore, currency), rest);
    const denied = refundDenied ? inCurrency(refundSeen, currency) : 0;
    if (denied > 0 && rest - before <= denied) return [];
    const note = {
      key,
      refundBefore: orNull(before + denied, currency),
      refundSeen: orNull(rest - before - denied, currency),
      refundDenied: false,
    };
    const isSame =
      sameMoney(note.refundBefore, refundBefore) && sameMoney(note.refundSeen, refundSeen) && !refundDenied;
    return isSame ? [] : [note];
  });
}

/** The refund that a claim's shopper is to be asked about, or null. */
export function refundToAsk({ state, refundSeen, refundDenied }: Claim): Money | null {
  return state === 'sent' && !refundDenied ? refundSeen : null;
}
