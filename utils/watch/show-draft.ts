import { browser } from 'wxt/browser';

/** Opens the dashboard at the draft for a purchase, in a new tab: a popup would lose it with its focus (design.md decision 14). */
export async function showDraft(purchaseKey: string): Promise<void> {
  const url = browser.runtime.getURL(`/dashboard.html#/draft/${encodeURIComponent(purchaseKey)}`);
  await browser.tabs.create({ url });
}
