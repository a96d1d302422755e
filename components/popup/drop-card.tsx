import { useStore } from '@nanostores/preact';
import type { Drop } from '../../utils/domain/drop';
import { format } from '../../utils/i18n/format';
import { popupTexts } from '../../utils/i18n/texts/popup';
import { watchedTexts } from '../../utils/i18n/texts/watching';
import type { WatchedPurchase } from '../../utils/store/overview';
import { ClaimChip } from '../claim-chip';
import { DaysLeft } from '../days-left';
import { Picture } from '../picture';
import { useCertainty } from '../use-certainty';
import { WriteButton } from '../write-button';

export interface EntryProps {
  readonly watched: WatchedPurchase;
  readonly now: Date;
  readonly windowDays: number;
  readonly pictures: boolean;
  /** Address of the product in the shop. */
  readonly href: string;
  /** Shows what can be written about the purchase. */
  readonly onWrite: (key: string) => void;
}

/** One purchase that is cheaper now. */
export function DropCard({
  watched,
  drop,
  now,
  windowDays,
  pictures,
  href,
  onDraft,
  onWrite,
}: EntryProps & { drop: Drop; onDraft: (key: string) => void }) {
  const t = useStore(popupTexts);
  const { draftRequest } = useStore(watchedTexts);
  const { money, ago } = useStore(format);
  const certainty = useCertainty(watched);
  const { purchase, claim } = watched;
  const titleId = `drop-${purchase.key}`;
  return (
    <li class="card" aria-labelledby={titleId}>
      <div class="card-top">
        <Picture src={purchase.picture} title={purchase.title} shown={pictures} />
        <h3 id={titleId} dir="auto">
          <a href={href} target="_blank" rel="noreferrer">
            {purchase.title}
          </a>
        </h3>
        <DaysLeft days={watched.daysLeft} of={windowDays} />
      </div>
      <dl class="prices number">
        <div>
          <dt>{t.paid}</dt>
          <dd>{money(drop.paid)}</dd>
        </div>
        <div>
          <dt>{t.now}</dt>
          <dd>{money(drop.now)}</dd>
        </div>
        <div class="gain">
          <dt>
            {drop.quantity > 1
              ? t.each({ amount: money(drop.perPiece), quantity: drop.quantity })
              : t.difference}
          </dt>
          <dd>{drop.quantity > 1 ? t.inAll({ amount: money(drop.inAll) }) : money(drop.inAll)}</dd>
        </div>
      </dl>
      <p class="certainty small" data-certain={drop.certain}>
        {certainty}
      </p>
      <div class="row">
        <button
          type="button"
          data-main={drop.certain || undefined}
          aria-describedby={titleId}
          onClick={() => onDraft(purchase.key)}
        >
          {draftRequest}
        </button>
        {claim && <ClaimChip state={claim.state} />}
        <WriteButton about={titleId} onWrite={() => onWrite(purchase.key)} />
        <span class="seen quiet small">{t.seen({ ago: ago(drop.seenAt, now) })}</span>
      </div>
    </li>
  );
}
