import { useStore } from '@nanostores/preact';
import { format } from '../../utils/i18n/format';
import { popupTexts } from '../../utils/i18n/texts/popup';
import type { Overview } from '../../utils/store/overview';

/** The glance: how many drops, how much of it is certain, which window ends next. */
export function Head({ totals, whole }: Pick<Overview, 'totals' | 'whole'>) {
  const t = useStore(popupTexts);
  const { money, list, day } = useStore(format);
  const { drops, waiting, deadline } = totals;
  return (
    <section class="glance">
      <p class="count number">{drops > 0 ? t.openDrops(drops) : t.noDrops}</p>
      {drops > 0 && (
        <dl class="number">
          {waiting.length > 0 && (
            <div class="gain">
              <dt>{t.waiting}</dt>
              <dd>{list(waiting.map(money))}</dd>
            </div>
          )}
          {deadline && (
            <div>
              <dt>{t.deadline}</dt>
              <dd>{day(deadline)}</dd>
            </div>
          )}
        </dl>
      )}
      {!whole && <p class="reading quiet small">{t.reading}</p>}
    </section>
  );
}
