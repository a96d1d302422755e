import { useStore } from '@nanostores/preact';
import { format } from '../../utils/i18n/format';
import { watchedTexts } from '../../utils/i18n/texts/watching';
import { useDaysLeft } from '../days-left';
import { Picture } from '../picture';
import { usePriceNow } from '../use-price-now';
import { WriteButton } from '../write-button';
import type { EntryProps } from './drop-card';

/** One purchase that is being watched and is not cheaper, or not for certain known to be. */
export function WatchedRow({ watched, pictures, href, onWrite }: Omit<EntryProps, 'now' | 'windowDays'>) {
  const t = useStore(watchedTexts);
  const { money } = useStore(format);
  const { purchase, latest, daysLeft } = watched;
  const titleId = `watched-${purchase.key}`;
  const priceNow = usePriceNow(latest);
  const left = useDaysLeft(daysLeft);
  const paid = purchase.netUnitPrice ?? purchase.unitPrice;
  return (
    <li class="watched">
      <Picture src={purchase.picture} title={purchase.title} shown={pictures} size={32} />
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
      </div>
      <p class="small quiet left">{left}</p>
      <WriteButton about={titleId} onWrite={() => onWrite(purchase.key)} />
    </li>
  );
}
