/**
 * What one language prints on order pages where no mark of the page's markup says it.
 * Phrases are compared without case, accents and punctuation, as whole words (as parts of the text where a script
 * writes no spaces); a trailing `*` lets the last word go on, `…` stands for up to six words, a leading `=` asks for
 * the whole text, `|` stands between phrases. Source: facts 4, and the shop's own language.
 */
export interface Words {
  readonly status: {
    readonly cancelled: string;
    readonly returned: string;
    readonly notShipped: string;
    /** Names delivery, but as something to come or that failed. */
    readonly undelivered: string;
    readonly delivered: string;
    /** Sent, or merely arriving. */
    readonly shipped: string;
  };
  /** Names an end, but one that was taken back, failed, is only asked for or holds for a part: says nothing. */
  readonly unsettled: string;
  readonly soldBy: string;
  /** Stands with the last day of a return; "eligible until" alone does with support and plans too. */
  readonly returnLine: string;
  /** A delivery that repeats, or a charge for a subscription. */
  readonly subscription: string;
  readonly money: {
    readonly subtotal: string;
    readonly grandTotal: string;
    readonly refund: string;
    readonly points: string;
    readonly giftCard: string;
    readonly shipping: string;
    readonly sum: string;
    readonly tax: string;
    readonly fee: string;
    readonly discount: string;
  };
}
