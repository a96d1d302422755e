import { useStore } from '@nanostores/preact';
import { PriceChart } from '../../../components/dashboard/chart';
import { DeletePurchase } from '../../../components/dashboard/delete-purchase';
import { Timeline } from '../../../components/dashboard/timeline';
import { WhenLoaded } from '../../../components/loaded';
import { priceHistory } from '../../../utils/domain/price-history';
import type { Purchase } from '../../../utils/domain/purchase';
import { timelineOf } from '../../../utils/domain/timeline';
import { historyTexts } from '../../../utils/i18n/texts/history';
import { send } from '../../../utils/messaging/send';
import { observationsOf } from '../../../utils/store/find-products';
import { rowsOfPurchase } from '../../../utils/store/purchase-rows';
import { useLive } from '../../../utils/store/use-live';
import { importText } from '../backup';
import type { PurchaseToWrite } from '../draft/read-draft';
import { EvidenceOf } from '../evidence/evidence-of';
import { offerUndo, undoMinutes } from '../undo';
import { useNow } from '../use-now';

/** Deletes a purchase; what is deleted stays in this page until it can no longer be undone. */
async function remove({ key }: Purchase, words: string): Promise<void> {
  const rows = await rowsOfPurchase(key);
  if (!rows) return;
  const { exportRows } = await import('../../../utils/store/backup');
  const kept = await exportRows(rows);
  await send('background:purchase-delete', { purchase: key });
  offerUndo({ words, restore: () => importText(kept) });
  location.hash = '#/purchases';
}

/** What a purchase's price did, what happened to it, its pictures, and its deletion. */
export function PurchaseHistory({ watched: { purchase }, claims }: PurchaseToWrite) {
  const t = useStore(historyTexts);
  const now = useNow();
  const { key, marketplace, asin, title } = purchase;
  const loaded = useLive(() => observationsOf({ marketplace, asin }), [marketplace, asin]);
  return (
    <>
      <WhenLoaded loaded={loaded}>
        {(observations) => (
          <>
            <PriceChart key={key} purchase={purchase} history={priceHistory(purchase, observations)} />
            <Timeline events={timelineOf(purchase, observations, claims)} now={now} />
          </>
        )}
      </WhenLoaded>
      <EvidenceOf marketplace={marketplace} asin={asin} />
      <DeletePurchase onDelete={() => remove(purchase, t.deleted({ title, minutes: undoMinutes }))} />
    </>
  );
}
