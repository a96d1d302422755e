import { useStore } from '@nanostores/preact';
import type { Claim } from '../../utils/domain/claim';
import { isEnded, isOpenClaim } from '../../utils/domain/follow-up';
import { toDecimal } from '../../utils/domain/money';
import { refundToAsk } from '../../utils/domain/refund';
import { format } from '../../utils/i18n/format';
import { claimsTexts, dueTexts } from '../../utils/i18n/texts/follow-up';
import type { Change, ClaimActions, ClaimEntry } from './claim-said';

interface DueProps {
  entry: ClaimEntry;
  title: string;
  change: Change;
  actions: Omit<ClaimActions, 'onChange'>;
}

/** Whether there is something to say to the shopper about a claim. */
export function hasWord({ claim, purchase, due, currency }: ClaimEntry): boolean {
  return (
    refundToAsk(claim, currency) !== null ||
    due !== null ||
    (isOpenClaim(claim) && !!purchase && isEnded(purchase))
  );
}

/** What is due about a claim, with what to do about it. A refund that was seen comes before a missing answer. */
export function ClaimDue({ entry, title, change, actions }: DueProps) {
  const { claim, purchase, due, again, currency } = entry;
  const t = useStore(dueTexts);
  const claims = useStore(claimsTexts);
  const { money, day } = useStore(format);
  const { note } = claim;
  const refund = refundToAsk(claim, currency);
  if (refund) {
    const yes = () => change(claim, { state: 'refunded', amount: toDecimal(refund).amount, note });
    return (
      <div class="notice">
        <p>{t.refund({ amount: money(refund), title })}</p>
        <p class="row">
          <button type="button" data-main onClick={() => void yes()}>
            {t.refundYes}
          </button>
          <button type="button" onClick={() => void actions.onDenyRefund(claim)}>
            {t.refundNo}
          </button>
        </p>
      </div>
    );
  }
  if (isOpenClaim(claim) && purchase && isEnded(purchase)) {
    return (
      <div class="notice">
        <p>{t.returned({ title })}</p>
        <button type="button" onClick={() => void change(claim, { state: 'closed', amount: null, note })}>
          {t.close}
        </button>
      </div>
    );
  }
  if (due?.kind === 'no-answer') {
    const none = { state: 'no-answer', amount: null, note } as const;
    return (
      <div class="notice">
        <p>{t.noAnswer({ title })}</p>
        <p class="row">
          {again && (
            <button
              type="button"
              data-main
              onClick={() => void change(claim, none).then((saved) => saved && actions.onAskAgain(claim))}
            >
              {t.askAgain}
            </button>
          )}
          <button type="button" onClick={() => void change(claim, none)}>
            {t.noAnswerCame}
          </button>
        </p>
      </div>
    );
  }
  if (due?.kind === 'window-ends') {
    return (
      <div class="notice">
        <p>{t.windowEnds({ title })}</p>
        <a class="button" href={draftPath(claim)}>
          {claims.openDraft}
        </a>
      </div>
    );
  }
  const { drop } = due?.watched ?? {};
  if (due?.kind !== 'return-ends' || !drop || !purchase?.returnableUntil) return null;
  return (
    <div class="notice">
      <p>{t.returnEnds({ title, day: day(purchase.returnableUntil), amount: money(drop.inAll) })}</p>
      <a class="button" href={`#/purchase/${encodeURIComponent(claim.purchaseKey)}`}>
        {t.openPurchase}
      </a>
    </div>
  );
}

/** Where a claim's message is written. */
export function draftPath({ purchaseKey, kind }: Claim): string {
  return `#/draft/${encodeURIComponent(purchaseKey)}/${kind}`;
}
