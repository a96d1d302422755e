import { browser } from 'wxt/browser';

const originOf = (marketplace: string) => ({ origins: [`https://${marketplace}/*`] });

/** Whether the browser lets us ask a marketplace for pages; a shopper can withhold that or take it back. */
export function hasAccess(marketplace: string): Promise<boolean> {
  return browser.permissions.contains(originOf(marketplace));
}

/** Of some marketplaces those that we may not ask. */
export async function withheldOf(marketplaces: readonly string[]): Promise<string[]> {
  const allowed = await Promise.all(marketplaces.map(hasAccess));
  return marketplaces.filter((_, index) => !allowed[index]);
}

/** Asks the shopper for access; to be called in the click on a button. @returns whether it was given. */
export function askForAccess(marketplace: string): Promise<boolean> {
  return browser.permissions.request(originOf(marketplace));
}

/** Calls back whenever access was given or taken back, until the returned function is called. */
export function onAccess(listener: () => void): () => void {
  const changed = () => listener();
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(changed);
  onRemoved.addListener(changed);
  return () => {
    onAdded.removeListener(changed);
    onRemoved.removeListener(changed);
  };
}
