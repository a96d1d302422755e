import { browser } from 'wxt/browser';
import { marketplaceOf, shopOf } from '../../utils/shops';
import { noteContactLeft } from '../../utils/store/claims';
import { claimOfTab, inheritLink, unlinkTab } from '../../utils/store/contact-tabs';

/** A closed tab; a chat that opened in one of its own still belongs to the message. */
async function closed(tabId: number): Promise<void> {
  const claim = await unlinkTab(tabId);
  if (claim !== null) await noteContactLeft(claim);
}

/** A tab that went from its contact page back to the orders. */
async function moved(tabId: number, url: string): Promise<void> {
  const marketplace = marketplaceOf(url);
  const isOrders = marketplace && shopOf(marketplace).pageKind(url) === 'order-list';
  const claim = isOrders ? await claimOfTab(tabId) : null;
  if (claim !== null) await noteContactLeft(claim);
}

/** Keeps track of which tabs belong to a message on its way to a contact page, and of when they are left. */
export function setUpContactTabs(): void {
  browser.tabs.onCreated.addListener(({ id, openerTabId }) => {
    if (id !== undefined && openerTabId !== undefined) void inheritLink(id, openerTabId);
  });
  browser.tabs.onUpdated.addListener((tabId, { url }) => {
    if (url !== undefined) void moved(tabId, url);
  });
  browser.tabs.onRemoved.addListener((tabId) => void closed(tabId));
}
