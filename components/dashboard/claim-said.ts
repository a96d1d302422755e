import type { Claim, ClaimState } from '../../utils/domain/claim';
import { type Money, toDecimal } from '../../utils/domain/money';
import type { Purchase } from '../../utils/domain/purchase';
import type { ClaimTimes } from '../../utils/store/claims';
import type { Due } from '../../utils/store/follow-up';

/** What the shopper says of a claim; the amount as a decimal in the claim's currency, or null. */
export interface ClaimSaid {
  readonly state: ClaimState;
  readonly amount: string | null;
  readonly note: string;
  /** The times before a change that is undone; left out, they follow from the state. */
  readonly times?: ClaimTimes;
}

/** A claim with what its view says about it. */
export interface ClaimEntry {
  readonly claim: Claim;
  /** Null: an imported claim whose purchase is not remembered. */
  readonly purchase: Purchase | null;
  /** What is due about it, or null. */
  readonly due: Due | null;
  /** It may be sent once more. */
  readonly again: boolean;
  /** What an answer can still bring, or null. */
  readonly expected: Money | null;
  /** ISO 4217 code of the order. */
  readonly currency: string;
}

/** What the shopper can do with claims. */
export interface ClaimActions {
  readonly onChange: (claim: Claim, said: ClaimSaid) => Promise<void>;
  /** The refund that was seen is not the answer. */
  readonly onDenyRefund: (claim: Claim) => Promise<void>;
  /** Leads to the message, to send it once more. */
  readonly onAskAgain: (claim: Claim) => void;
}

/** Saves what was said; tells whether it could be. */
export type Change = (claim: Claim, said: ClaimSaid) => Promise<boolean>;

/** What was said of a claim before, so that a change can be undone. */
export function saidBefore({ state, amount, note, sentAt, answeredAt }: Claim): ClaimSaid {
  return { state, amount: amount && toDecimal(amount).amount, note, times: { sentAt, answeredAt } };
}
