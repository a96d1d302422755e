import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { EvidenceButton } from '../../components/evidence-button';
import { send } from '../../utils/messaging/send';
import { marketplaceOf, shopOf } from '../../utils/shops';
import { latestPurchaseOf } from '../../utils/store/evidence';

/** The tab in front, when it shows a product that was bought; else null. */
async function productTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const marketplace = marketplaceOf(tab?.url ?? '');
  const asin = marketplace && shopOf(marketplace).asinOf(tab?.url ?? '');
  if (tab?.id === undefined || !asin) return null;
  return (await latestPurchaseOf(marketplace.host, asin)) === null ? null : tab.id;
}

/** "Save evidence", while the product page of a purchase is in front; nothing on any other page. */
export function EvidenceHere() {
  const [tab, setTab] = useState<number | null>(null);
  useEffect(() => {
    void productTab().then(setTab, () => setTab(null));
  }, []);
  if (tab === null) return null;
  return (
    <EvidenceButton
      onSave={() => send('background:evidence-save', { tab })}
      placeOf={(purchase) => `/dashboard.html#/purchase/${encodeURIComponent(purchase)}`}
    />
  );
}
