import { useStore } from '@nanostores/preact';
import { PurchaseView } from '../../../components/draft/purchase-view';
import { WhenLoaded } from '../../../components/loaded';
import type { MessageKind } from '../../../utils/domain/claim';
import { draftTexts } from '../../../utils/i18n/texts/draft';
import { useLive } from '../../../utils/store/use-live';
import { shopLinks } from '../shop-links';
import { useNow } from '../use-now';
import { readPurchase } from './read-draft';

interface PurchasePageProps {
  purchaseKey: string;
  onKind: (kind: MessageKind) => void;
}

/** A purchase and what can be written about it, in the dashboard and in the popup. */
export function PurchasePage({ purchaseKey, onKind }: PurchasePageProps) {
  const t = useStore(draftTexts);
  const now = useNow();
  const loaded = useLive(() => readPurchase(purchaseKey, now), [purchaseKey, now]);
  return (
    <WhenLoaded loaded={loaded}>
      {(found) =>
        found ? (
          <PurchaseView {...found} links={shopLinks} onKind={onKind} />
        ) : (
          <p class="notice">{t.unknown}</p>
        )
      }
    </WhenLoaded>
  );
}
