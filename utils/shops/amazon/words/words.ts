/**
 * What one language prints on order pages where no mark of the page's markup says it.
 * Phrases are compared without case, accents and punctuation, as whole words (as parts of the text where a script
 * writes no spaces); a trailing `*` lets the last word go on, `…` stands for up to six words, a leading `=` asks for
 * the whole text. Source: facts 4, and the shop's own language.
 */
export interface Words {
  readonly status: {
    readonly cancelled: readonly string[];
    readonly returned: readonly string[];
    readonly notShipped: readonly string[];
    /** Names delivery, but as something to come or that failed. */
    readonly undelivered: readonly string[];
    readonly delivered: readonly string[];
    /** Sent, or merely arriving. */
    readonly shipped: readonly string[];
  };
  readonly soldBy: readonly string[];
  readonly condition: {
    readonly used: readonly string[];
    readonly renewed: readonly string[];
  };
  /** A delivery that repeats, or a charge for a subscription. */
  readonly subscription: readonly string[];
  readonly money: {
    readonly subtotal: readonly string[];
    readonly grandTotal: readonly string[];
    readonly refund: readonly string[];
    readonly points: readonly string[];
    readonly giftCard: readonly string[];
    readonly shipping: readonly string[];
    readonly sum: readonly string[];
    readonly tax: readonly string[];
    readonly fee: readonly string[];
    readonly discount: readonly string[];
  };
}
