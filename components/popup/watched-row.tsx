import { useStore } from '@nanostores/preact';
import { format } from '../../utils/i18n/format';
import { watchedTexts } from '../../utils/i18n/texts/watching';
import { ClaimChip } from '../claim-chip';
import { useDaysLeft } from '../days-left';
import { Picture } from '../picture';
import { PutAside } from '../put-aside';
import { usePriceNow } from '../use-price-now';
import { WriteButton } from '../write-button';
import type { EntryProps } from './drop-card';

/** One purchase that is being watched and is not cheaper, or not for certain known to be. */
export function WatchedRow({
  watched,
  pictures,
  href,
  threshold,
  onWrite,
  onDecide,
}: Omit<EntryProps, 'now' | 'windowDays'>) {
  const t = useStore(watchedTexts);
  const { money } = useStore(format);
  const { purchase, latest, daysLeft, claim } = watched;
  const titleId = `watched-${purchase.key}`;
  const priceNow = usePriceNow(latest, purchase);
  const left = useDaysLeft(daysLeft);
  const paid = purchase.netUnitPrice ?? purchase.unitPrice;
  return (
    <article class="watched" aria-labelledby={titleId}>
      <Picture src={purchase.picture} title={purchase.title} shown={pictures} size={36} />
      <div>
        <h3 id={titleId} dir="auto">
          <a href={href} target="_blank" rel="noreferrer">
            {purchase.title}
          </a>
        </h3>
        <p class="quiet small number">
          {paid ? t.paid({ price: money(paid) }) : t.paidUnknown}
          {' · '}
          {latest?.price ? t.now({ price: priceNow }) : priceNow}
        </p>
        <p class="quiet small">
          {left} {claim && <ClaimChip state={claim.state} />}
        </p>
      </div>
      <div class="tools">
        <WriteButton about={titleId} onWrite={() => onWrite(purchase.key)} />
        <PutAside
          watched={watched}
          threshold={threshold}
          onDecide={(choice) => onDecide(purchase.key, choice)}
        />
      </div>
    </article>
  );
}
