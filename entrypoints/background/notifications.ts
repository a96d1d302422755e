import { browser } from 'wxt/browser';
import { purchaseOfAlert } from '../../utils/watch/alerts';
import { showDraft } from '../../utils/watch/show-draft';

/** A click on a notification opens the draft for its purchase. */
export function setUpNotifications(): void {
  browser.notifications.onClicked.addListener((id) => {
    const purchase = purchaseOfAlert(id);
    if (!purchase) return;
    void showDraft(purchase);
    void browser.notifications.clear(id);
  });
}
