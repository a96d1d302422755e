import { browser } from 'wxt/browser';
import { inheritLink, unlinkTab } from '../../utils/store/contact-tabs';

/** Keeps track of which tabs belong to a message on its way to a contact page. */
export function setUpContactTabs(): void {
  browser.tabs.onCreated.addListener(({ id, openerTabId }) => {
    if (id !== undefined && openerTabId !== undefined) void inheritLink(id, openerTabId);
  });
  browser.tabs.onRemoved.addListener((tabId) => void unlinkTab(tabId));
}
