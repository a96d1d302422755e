import { browser } from 'wxt/browser';
import { marketplaceOf, shopOf } from '../../utils/shops';
import { db } from '../../utils/store/db';
import { clearNotice, subjectOf } from '../../utils/watch/notices';
import { remindedOf } from '../../utils/watch/reminder-notices';
import { showClaim, showClaims, showDraft, showPurchases } from '../../utils/watch/show-draft';

async function showProduct(purchaseKey: string): Promise<void> {
  const purchase = await db.purchases.get(purchaseKey);
  const marketplace = purchase && marketplaceOf(purchase.marketplace);
  if (purchase && marketplace)
    await browser.tabs.create({ url: shopOf(marketplace).addresses.product(marketplace, purchase.asin) });
  else await showPurchases();
}

const isRemembered = async (purchaseKey: string) => (await db.purchases.get(purchaseKey)) !== undefined;

/** The draft; the purchases where this one was deleted meanwhile. */
async function openDraft(purchaseKey: string): Promise<void> {
  await ((await isRemembered(purchaseKey)) ? showDraft(purchaseKey) : showPurchases());
}

/** A reminder opens the draft while it is not sent and can be written, else the request among the others. */
async function openReminded(claimKey: string): Promise<void> {
  const claim = claimKey === 'several' ? undefined : await db.claims.get(claimKey);
  if (!claim) await showClaims();
  else if (claim.state === 'drafted' && (await isRemembered(claim.purchaseKey)))
    await showDraft(claim.purchaseKey);
  else await showClaim(claim.key);
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
  else await (button === 1 ? showProduct(subject) : openDraft(subject));
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
