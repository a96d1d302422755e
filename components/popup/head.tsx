import { useStore } from '@nanostores/preact';
import type { Money } from '../../utils/domain/money';
import { format } from '../../utils/i18n/format';
import { popupTexts } from '../../utils/i18n/texts/popup';
import type { Overview, WatchedPurchase } from '../../utils/store/overview';

/** What the certain drops come to, one sum for each currency. */
function certainSums(drops: readonly WatchedPurchase[]): Money[] {
  const sums = new Map<string, number>();
  for (const { drop } of drops) {
    if (drop?.certain) sums.set(drop.inAll.currency, (sums.get(drop.inAll.currency) ?? 0) + drop.inAll.minor);
  }
  return [...sums].map(([currency, minor]) => ({ currency, minor }));
}

/** The glance: how many drops, how much of it is certain, which window ends next. */
export function Head({ drops }: Pick<Overview, 'drops'>) {
  const t = useStore(popupTexts);
  const { money, list, day } = useStore(format);
  const sums = certainSums(drops);
  const deadline = drops
    .map(({ purchase }) => purchase.windowEndsOn)
    .filter((end) => end !== null)
    .sort()[0];
  return (
    <div class="glance">
      <p class="count" role="status">
        {drops.length > 0 ? t.openDrops(drops.length) : t.noDrops}
      </p>
      {sums.length > 0 && <p class="sum number">{t.waiting({ amounts: list(sums.map(money)) })}</p>}
      {deadline && <p class="quiet small">{t.nextDeadline({ day: day(deadline) })}</p>}
    </div>
  );
}
