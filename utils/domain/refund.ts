import type { Claim, MessageKind } from './claim';
import type { Money } from './money';

/** Messages that a refund can answer. */
const refundable: ReadonlySet<MessageKind> = new Set([
  'price-difference-shop',
  'price-difference-seller',
  'damaged-or-wrong',
  'something-missing',
  'refund-not-received',
]);

/** A refund that is to stand on a claim. */
export interface RefundNote {
  readonly key: string;
  readonly refundSeen: Money;
  /** Nobody is to be asked about it. */
  readonly refundDenied: boolean;
}

/**
 * What an order's refund total says about its claims. The total grows with each refund of the order, so what is noted
 * as refunded already is taken off. What stands there before a message was sent cannot be its answer.
 * @param claims those of one order.
 * @param total "Refund total" as the details page prints it.
 * @returns the changes; [] when the total says nothing new.
 */
export function refundNotes(claims: readonly Claim[], total: Money): RefundNote[] {
  const noted = claims.reduce(
    (sum, { state, amount }) =>
      state === 'refunded' && amount?.currency === total.currency ? sum + amount.minor : sum,
    0,
  );
  const rest = Math.abs(total.minor) - noted;
  if (rest <= 0) return [];
  const refundSeen = { minor: rest, currency: total.currency };
  return claims.flatMap(({ key, kind, state, refundSeen: before }) => {
    if (!refundable.has(kind) || (state !== 'drafted' && state !== 'sent')) return [];
    if (before?.minor === rest && before.currency === total.currency) return [];
    return [{ key, refundSeen, refundDenied: state === 'drafted' }];
  });
}

/** The refund that a claim's shopper is to be asked about, or null. */
export function refundToAsk({ state, refundSeen, refundDenied }: Claim): Money | null {
  return state === 'sent' && !refundDenied ? refundSeen : null;
}
