import { browser } from 'wxt/browser';

const openTab = (path: `/${string}`) =>
  browser.tabs.create({ url: browser.runtime.getURL(path as '/dashboard.html') });

/** Opens the dashboard at the draft for a purchase, in a new tab: a popup would lose it with its focus (design.md decision 14). */
export async function showDraft(purchaseKey: string): Promise<void> {
  await openTab(`/dashboard.html#/draft/${encodeURIComponent(purchaseKey)}`);
}

/** Opens the dashboard at the purchases. */
export async function showPurchases(): Promise<void> {
  await openTab('/dashboard.html#/purchases');
}

/** Opens the dashboard at the claims. */
export async function showClaims(): Promise<void> {
  await openTab('/dashboard.html#/claims');
}

/** Opens the dashboard at one claim among the others. */
export async function showClaim(claimKey: string): Promise<void> {
  await openTab(`/dashboard.html#/claims/${encodeURIComponent(claimKey)}`);
}
