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

/** How a message reaches its reader: typed into a chat, put into a form, read aloud. */
export type Channel = 'chat' | 'form' | 'phone';

/** What a message can be about. The compiler names every table that lacks a new one. */
export const messageKinds = [
  'price-difference-shop',
  'price-difference-seller',
  'where-is-my-order',
  'damaged-or-wrong',
  'something-missing',
  'change-address',
  'cancel',
  'refund-not-received',
  'warranty-or-invoice',
  'product-question',
] as const;

export type MessageKind = (typeof messageKinds)[number];

/** A request that was drafted, sent, answered. */
export interface Claim extends PurchaseId {
  /** `purchase key#number`. */
  readonly key: string;
  readonly purchaseKey: string;
  /** 0 for the first claim of a purchase, then counting. */
  readonly number: number;
  readonly kind: MessageKind;
  readonly channel: Channel;
  /** BCP 47 code of the language it is written in; null: an imported file did not say. */
  readonly language: string | null;
  /** Null for a message that is not about the price. */
  readonly route: RouteKind | null;
  readonly state: ClaimState;
  /** Paid net and offered per piece when it was drafted; null: not about the price, or an imported file did not say. */
  readonly paid: Money | null;
  readonly offered: Money | null;
  /** Of the whole line, when it was drafted; null for a message that is not about the price. */
  readonly difference: Money | null;
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
  /** Whether the shopper is to be asked, once, if he sent it: after he left the contact page with it unsent. */
  readonly sentQuestion: SentQuestion;
  /**
   * What the order's details page showed as refunded before it was sent, or the shopper said was not its answer, beyond
   * what is noted; null: nothing.
   */
  readonly refundBefore: Money | null;
  /** A refund that the page shows on top of that, or null: none was seen. */
  readonly refundSeen: Money | null;
  /** The shopper said that this refund was not the answer. */
  readonly refundDenied: boolean;
}

export type SentQuestion = 'not-yet' | 'open' | 'asked';

/** Whether a claim was closed before it was sent: it never went to anybody. */
export function wasGivenUp({ state, sentAt }: Pick<Claim, 'state' | 'sentAt'>): boolean {
  return state === 'closed' && sentAt === null;
}

/** What a claim has before anything followed from it. */
export const unfollowed = {
  sentQuestion: 'not-yet',
  refundBefore: null,
  refundSeen: null,
  refundDenied: false,
} as const;

/** The key under which a claim is stored. */
export function claimKey(purchaseKey: string, number: number): string {
  return `${purchaseKey}#${number}`;
}

/** The kinds of message that ask for a price difference. */
export const priceKinds = [
  'price-difference-shop',
  'price-difference-seller',
] as const satisfies readonly MessageKind[];

export type PriceKind = (typeof priceKinds)[number];

/** Whether a message asks for a price difference. */
export function isPriceKind(kind: MessageKind): kind is PriceKind {
  return (priceKinds as readonly MessageKind[]).includes(kind);
}

/** The kind of message that goes with a way of asking; of a file that names none, too. */
export function priceKindOf(route: RouteKind | null): PriceKind {
  return route === 'ask-seller' ? 'price-difference-seller' : 'price-difference-shop';
}
