import type { Money } from './money';
import type { PurchaseId } from './purchase';
import type { RouteKind } from './routes';

export type ClaimState =
  | 'drafted'
  | 'sent'
  | 'refunded'
  | 'gift-card'
  | 'credit'
  | 'refused'
  | 'no-answer'
  | 'closed';

/** What a message is about. */
export type MessageKind =
  | 'price-difference-shop'
  | 'price-difference-seller'
  | 'where-is-my-order'
  | 'damaged-or-wrong'
  | 'something-missing'
  | 'change-address'
  | 'cancel'
  | 'refund-not-received'
  | 'warranty-or-invoice'
  | 'product-question';

/** A request that was drafted, sent, answered. */
export interface Claim extends PurchaseId {
  /** `purchase key#number`. */
  readonly key: string;
  readonly purchaseKey: string;
  /** 0 for the first claim of a purchase, then counting. */
  readonly number: number;
  readonly route: RouteKind;
  readonly state: ClaimState;
  /** Paid net and offered per piece when it was drafted; null: an imported file did not say. */
  readonly paid: Money | null;
  readonly offered: Money | null;
  /** Of the whole line, when it was drafted. */
  readonly difference: Money;
  readonly subject: string;
  /** The message as the shopper last left it. */
  readonly text: string;
  /** ISO times in UTC; null: not yet. */
  readonly draftedAt: string;
  readonly sentAt: string | null;
  readonly answeredAt: string | null;
  /** What came back, or null. */
  readonly amount: Money | null;
  readonly note: string;
}

/** The key under which a claim is stored. */
export function claimKey(purchaseKey: string, number: number): string {
  return `${purchaseKey}#${number}`;
}

const openStates: ReadonlySet<ClaimState> = new Set(['drafted', 'sent']);

/** Whether the request still waits for somebody. */
export function isOpen(claim: Claim): boolean {
  return openStates.has(claim.state);
}
