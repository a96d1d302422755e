import { browser } from 'wxt/browser';
import { marketplaceOf, shopOf } from '../../utils/shops';
import { db } from '../../utils/store/db';
import { clearNotice, subjectOf } from '../../utils/watch/notices';
import { remindedOf } from '../../utils/watch/reminder-notices';
import { showClaim, showClaims, showDraft, showPurchases } from '../../utils/watch/show-draft';

async function showProduct(purchaseKey: string): Promise<void> {
  const purchase = await db.purchases.get(purchaseKey);
  const marketplace = purchase && marketplaceOf(purchase.marketplace);
  if (!purchase || !marketplace) return;
  await browser.tabs.create({ url: shopOf(marketplace).addresses.product(marketplace, purchase.asin) });
}

/** A reminder opens the draft while it is not sent, else the request among the others. */
async function openReminded(claimKey: string): Promise<void> {
  const claim = claimKey === 'several' ? undefined : await db.claims.get(claimKey);
  if (!claim) await showClaims();
  else await (claim.state === 'drafted' ? showDraft(claim.purchaseKey) : showClaim(claim.key));
}

async function open(notificationId: string, button: number): Promise<void> {
  const reminded = remindedOf(notificationId);
  if (reminded !== null) {
    await clearNotice(notificationId);
    await openReminded(reminded);
    return;
  }
  const subject = subjectOf(notificationId);
  if (subject === null) return;
  await clearNotice(notificationId);
  if (subject === 'several') await showPurchases();
  else await (button === 1 ? showProduct(subject) : showDraft(subject));
}

/**
 * A click on a notification, or its first button, opens the draft; of several drops, the list of purchases; of a
 * reminder, the request.
 */
export function setUpNotifications(): void {
  browser.notifications.onClicked.addListener((id) => void open(id, 0));
  if (!import.meta.env.FIREFOX)
    browser.notifications.onButtonClicked.addListener((id, button) => void open(id, button));
}
