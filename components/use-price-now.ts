import { useStore } from '@nanostores/preact';
import { conditionDoubt } from '../utils/domain/drop';
import type { Observation } from '../utils/domain/offer';
import type { Purchase } from '../utils/domain/purchase';
import { format } from '../utils/i18n/format';
import { certaintyTexts, noPriceTexts, watchedTexts } from '../utils/i18n/texts/watching';

/**
 * The price now as a word of its own: "$12.48", "not checked yet", or why the page shows none.
 * @param purchase whose price is meant: one that was not bought new for certain is never checked.
 */
export function usePriceNow(
  latest: Observation | null,
  purchase: Pick<Purchase, 'condition'> | null = null,
): string {
  const t = useStore(watchedTexts);
  const none = useStore(noPriceTexts);
  const doubts = useStore(certaintyTexts);
  const { money } = useStore(format);
  if (latest) return latest.price ? money(latest.price) : none[latest.noPriceBecause ?? 'not-on-page'];
  const doubt = purchase && conditionDoubt(purchase);
  return doubt ? doubts[doubt] : t.notChecked;
}
