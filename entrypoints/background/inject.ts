import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { filesOf, type Script } from '../../utils/scripts';

type Injected = Exclude<Script, 'orders' | 'reader'>;

/** Runs one of our scripts in the page that a tab shows; rejects when the tab has gone or left the shop. */
export async function inject(tabId: number, script: Injected): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: filesOf(script) as ScriptPublicPath[] });
}
