import { useStore } from '@nanostores/preact';
import type { Drop, Threshold } from '../../utils/domain/drop';
import type { Choice } from '../../utils/domain/put-aside';
import { format } from '../../utils/i18n/format';
import { routeTexts } from '../../utils/i18n/texts/entries';
import { popupTexts } from '../../utils/i18n/texts/popup';
import { watchedTexts } from '../../utils/i18n/texts/watching';
import type { WatchedPurchase } from '../../utils/store/overview';
import { ClaimChip } from '../claim-chip';
import { DaysLeft } from '../days-left';
import { Picture } from '../picture';
import { PutAside } from '../put-aside';
import { useCertainty } from '../use-certainty';
import { WriteButton } from '../write-button';

export interface EntryProps {
  readonly watched: WatchedPurchase;
  readonly now: Date;
  readonly windowDays: number;
  readonly threshold: Threshold;
  readonly pictures: boolean;
  /** Address of the product in the shop. */
  readonly href: string;
  /** Shows what can be written about the purchase. */
  readonly onWrite: (key: string) => void;
  readonly onDecide: (key: string, choice: Choice) => Promise<void>;
}

/** One purchase that is cheaper now. */
export function DropCard({
  watched,
  drop,
  now,
  windowDays,
  threshold,
  pictures,
  href,
  onDraft,
  onWrite,
  onDecide,
}: EntryProps & { drop: Drop; onDraft: (key: string) => void }) {
  const t = useStore(popupTexts);
  const { draftRequest } = useStore(watchedTexts);
  const routeNames = useStore(routeTexts);
  const { ago } = useStore(format);
  const certainty = useCertainty(watched);
  const { purchase, claim, routes } = watched;
  const titleId = `drop-${purchase.key}`;
  const [best] = routes.open;
  return (
    <article class="card" aria-labelledby={titleId}>
      <div class="card-top">
        <Picture src={purchase.picture} title={purchase.title} shown={pictures} />
        <h3 id={titleId} dir="auto">
          <a href={href} target="_blank" rel="noreferrer">
            {purchase.title}
          </a>
        </h3>
        <DaysLeft days={watched.daysLeft} of={windowDays} />
      </div>
      <Prices drop={drop} />
      <p class="certainty small" data-certain={drop.certain}>
        {certainty}
      </p>
      {(best || claim) && (
        <p class="row small">
          {best && <span>{t.way({ route: routeNames[best.kind] })}</span>}
          {claim && <ClaimChip state={claim.state} />}
        </p>
      )}
      <div class="row card-actions">
        <button
          type="button"
          data-main={drop.certain || undefined}
          aria-describedby={titleId}
          onClick={() => onDraft(purchase.key)}
        >
          {draftRequest}
        </button>
        <span class="seen quiet small">{t.seen({ ago: ago(drop.seenAt, now) })}</span>
        <div class="tools">
          <WriteButton about={titleId} onWrite={() => onWrite(purchase.key)} />
          <PutAside
            watched={watched}
            threshold={threshold}
            onDecide={(choice) => onDecide(purchase.key, choice)}
          />
        </div>
      </div>
    </article>
  );
}

function Prices({ drop }: { drop: Drop }) {
  const t = useStore(popupTexts);
  const { money } = useStore(format);
  const { quantity } = drop;
  return (
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
        <dt>{quantity > 1 ? t.each({ amount: money(drop.perPiece), quantity }) : t.difference}</dt>
        <dd>{quantity > 1 ? t.inAll({ amount: money(drop.inAll) }) : money(drop.inAll)}</dd>
      </div>
    </dl>
  );
}
