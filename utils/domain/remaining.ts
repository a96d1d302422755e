import { type Claim, isPriceKind } from './claim';
import type { Drop } from './drop';
import type { Money } from './money';
import type { Purchase } from './purchase';
import { isForm } from './savings';

/**
 * What came back for the lower price of a purchase so far, in minor units of a currency.
 * @param claims those of one purchase; an amount counts only where the answer brought money.
 */
function receivedOf(claims: readonly Claim[], currency: string): number {
  return claims
    .filter(({ kind, state, amount }) => isPriceKind(kind) && isForm(state) && amount?.currency === currency)
    .reduce((sum, { amount }) => sum + (amount?.minor ?? 0), 0);
}

/**
 * A drop less what came back already: it counts as if that had never been paid, like an order's discount.
 * @param claims every claim of the purchase.
 * @returns null when nothing is left.
 */
export function remainingOf(drop: Drop, claims: readonly Claim[]): Drop | null {
  const { currency } = drop.inAll;
  const received = receivedOf(claims, currency);
  if (received === 0) return drop;
  const inAll = { minor: drop.inAll.minor - received, currency };
  const perPiece = { minor: Math.floor(inAll.minor / drop.quantity), currency };
  if (perPiece.minor <= 0) return null;
  return { ...drop, paid: { minor: drop.now.minor + perPiece.minor, currency }, perPiece, inAll };
}

/**
 * What an answer to a request can still bring: its difference, but for what came back on other requests since.
 * @param claims every claim of the purchase.
 * @param purchase null: not remembered; then the request says all that is known.
 */
export function expectedOf(
  claim: Claim,
  claims: readonly Claim[],
  purchase: Pick<Purchase, 'netTotal' | 'quantity'> | null,
): Money | null {
  const { difference, offered, key } = claim;
  const paid = purchase?.netTotal;
  if (!difference || !offered || !paid || paid.currency !== offered.currency) return difference;
  const others = receivedOf(
    claims.filter((other) => other.key !== key),
    offered.currency,
  );
  const left = paid.minor - offered.minor * purchase.quantity - others;
  return { ...difference, minor: Math.max(0, Math.min(difference.minor, left)) };
}
