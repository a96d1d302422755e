import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { PurchaseView } from '../../../components/draft/purchase-view';
import { WhenLoaded } from '../../../components/loaded';
import type { MessageKind } from '../../../utils/domain/claim';
import { draftTexts } from '../../../utils/i18n/texts/draft';
import { send } from '../../../utils/messaging/send';
import { type Settings, watchingOf } from '../../../utils/settings';
import { useLive } from '../../../utils/store/use-live';
import { shopLinks } from '../shop-links';
import { useNow } from '../use-now';
import { type PurchaseToWrite, readPurchase } from './read-draft';

interface PurchasePageProps {
  purchaseKey: string;
  settings: Settings;
  onKind: (kind: MessageKind) => void;
  /** What stands below it where there is room: its history. */
  below?: ((found: PurchaseToWrite) => ComponentChildren) | undefined;
}

/** A purchase and what can be written about it, in the dashboard and in the popup. */
export function PurchasePage({ purchaseKey, settings, onKind, below }: PurchasePageProps) {
  const t = useStore(draftTexts);
  const now = useNow();
  const { minPercent, minAmounts } = settings;
  const { threshold } = watchingOf(settings);
  const loaded = useLive(
    () => readPurchase(purchaseKey, now, threshold),
    [purchaseKey, now, minPercent, minAmounts],
  );
  return (
    <WhenLoaded loaded={loaded}>
      {(found) =>
        found ? (
          <PurchaseView
            {...found}
            links={shopLinks}
            onKind={onKind}
            onDecide={async (choice) => {
              await send('background:decision-change', { purchase: purchaseKey, choice });
            }}
            threshold={threshold}
          >
            {below?.(found)}
          </PurchaseView>
        ) : (
          <h1 class="notice">{t.unknown}</h1>
        )
      }
    </WhenLoaded>
  );
}
