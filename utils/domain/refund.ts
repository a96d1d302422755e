import { wasSent } from './asking';
import { type Claim, isPriceKind, type MessageKind } from './claim';
import { type Money, sameMoney } from './money';
import type { Purchase } from './purchase';

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

/** A line of the order, as far as it says what giving it back comes to. */
export type RefundableLine = Pick<Purchase, 'state' | 'quantity' | 'unitPrice' | 'netUnitPrice' | 'netTotal'>;

/** Whether an amount in minor units is the whole price of some pieces of a line, before or after discounts. */
function isWholePrice(minor: number, currency: string, line: RefundableLine): boolean {
  const { unitPrice, netUnitPrice, netTotal, quantity } = line;
  const isOf = (price: number) => price > 0 && minor % price === 0 && minor / price <= quantity;
  const pieces = [unitPrice, netUnitPrice].map((price) => inCurrency(price, currency));
  return pieces.some(isOf) || minor === inCurrency(netTotal, currency);
}

/**
 * How many times what was asked for can be its answer: tax comes on top of a net price, and a kind answer is a round
 * sum. Where something of the order went back, its refund stands in the same total: then tax alone. Our judgement.
 */
const mostOfAsked = { usual: 2, besideReturn: 1.25 } as const;

/**
 * Whether a refund can be the answer to a request for a difference: not one of a thing that went back, nor of anything
 * else that is far more than was asked for.
 * @param lines those of the claim's order.
 */
function answersPrice(
  { difference }: Claim,
  minor: number,
  currency: string,
  lines: readonly RefundableLine[],
) {
  const asked = inCurrency(difference, currency);
  if (minor === asked) return true;
  if (lines.some((line) => isWholePrice(minor, currency, line))) return false;
  const isReturned = lines.some(({ state }) => state === 'returned' || state === 'cancelled');
  // Not known how much, or in another currency: nothing says that it is too much.
  if (asked === 0) return !isReturned;
  return minor <= asked * (isReturned ? mostOfAsked.besideReturn : mostOfAsked.usual);
}

/**
 * What an order's refund total says about its claims. The total grows with each refund of the order: an answer to a
 * claim is what came on top of what stood there before it was sent, or the shopper said was not the answer. What cannot
 * be the answer to a request for a difference counts as if it had stood there before.
 * @param claims those of one order.
 * @param total "Refund total" as the details page prints it.
 * @param lines those of the order.
 * @returns the changes; [] when the total says nothing new.
 */
export function refundNotes(
  claims: readonly Claim[],
  total: Money,
  lines: readonly RefundableLine[],
): RefundNote[] {
  const { currency } = total;
  const rest = unnotedRefund(claims, total)?.minor ?? 0;
  return claims.flatMap((claim) => {
    const { key, kind, state, refundBefore, refundSeen, refundDenied } = claim;
    if (!refundable.has(kind) || state !== 'sent') return [];
    // Some of what stood there before can have been noted for another claim since.
    const before = Math.min(inCurrency(refundBefore, currency), rest);
    const denied = refundDenied ? inCurrency(refundSeen, currency) : 0;
    if (denied > 0 && rest - before <= denied) return [];
    const fresh = Math.max(0, rest - before - denied);
    const proposed = refundDenied ? 0 : Math.min(inCurrency(refundSeen, currency), fresh);
    const canAnswer = (minor: number) => !isPriceKind(kind) || answersPrice(claim, minor, currency, lines);
    // A return that follows a likely answer leaves that one proposed.
    const seen = [fresh, proposed].find(canAnswer) ?? 0;
    const note = {
      key,
      refundBefore: orNull(before + denied + fresh - seen, currency),
      refundSeen: orNull(seen, currency),
      refundDenied: false,
    };
    const isSame =
      sameMoney(note.refundBefore, refundBefore) && sameMoney(note.refundSeen, refundSeen) && !refundDenied;
    return isSame ? [] : [note];
  });
}

/**
 * The refund that a claim's shopper is to be asked about, or null.
 * @param currency what the claim is noted in: a total in another one, as of a currency converter, says no amount of it.
 */
export function refundToAsk({ state, refundSeen, refundDenied }: Claim, currency: string): Money | null {
  return state === 'sent' && !refundDenied && refundSeen?.currency === currency ? refundSeen : null;
}
