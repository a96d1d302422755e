import { useStore } from '@nanostores/preact';
import type { Observation } from '../utils/domain/offer';
import { format } from '../utils/i18n/format';
import { noPriceTexts, watchedTexts } from '../utils/i18n/texts/watching';

/** The price now as a word of its own: "$12.48", "not checked yet", or why the page shows none. */
export function usePriceNow(latest: Observation | null): string {
  const t = useStore(watchedTexts);
  const none = useStore(noPriceTexts);
  const { money } = useStore(format);
  if (!latest) return t.notChecked;
  return latest.price ? money(latest.price) : none[latest.noPriceBecause ?? 'not-on-page'];
}
