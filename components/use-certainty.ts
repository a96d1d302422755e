import { useStore } from '@nanostores/preact';
import type { Doubt } from '../utils/domain/drop';
import { format } from '../utils/i18n/format';
import { certaintyTexts } from '../utils/i18n/texts/watching';
import type { WatchedPurchase } from '../utils/store/overview';

/** How sure a drop is, in words: "Uncertain: another seller (Amazon) sells it now". "" without a drop. */
export function useCertainty({ drop, latest }: WatchedPurchase): string {
  const t = useStore(certaintyTexts);
  const { list } = useStore(format);
  if (!drop) return '';
  if (drop.certain) return t.certain;
  const seller = latest?.soldByAmazon ? t.shop : latest?.seller;
  const words = (doubt: Doubt): string => {
    if (doubt !== 'other-seller') return t[doubt];
    return seller ? t['other-seller']({ seller }) : t.otherSellerUnnamed;
  };
  return t.uncertain({ why: list(drop.doubts.map(words)) });
}
