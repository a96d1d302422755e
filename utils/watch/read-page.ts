import { browser } from 'wxt/browser';
import type { PageFacts } from '../domain/page';
import { send } from '../messaging/send';
import { readPage } from '../shops/read';

const idleMs = 30_000;
let creation: Promise<void> | null = null;
let closing: ReturnType<typeof setTimeout> | undefined;

async function openOffscreen(): Promise<void> {
  const contexts = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT' as never] });
  if (contexts.length > 0) return;
  await browser.offscreen.createDocument({
    url: '/offscreen.html',
    reasons: ['DOM_PARSER' as never],
    justification: 'Reads the price on a page that was fetched',
  });
}

async function readOffscreen(html: string, url: string): Promise<PageFacts> {
  clearTimeout(closing);
  creation ??= openOffscreen().finally(() => {
    creation = null;
  });
  await creation;
  const facts = await send('offscreen:read', { html, url });
  closing = setTimeout(() => void browser.offscreen.closeDocument().catch(() => {}), idleMs);
  return facts;
}

/**
 * Parses and reads a fetched page: in an offscreen document in Chromium, whose worker has no `DOMParser`, and here in
 * Firefox's event page. One code path after that.
 */
export function parseAndRead(html: string, url: string): Promise<PageFacts> {
  if (!import.meta.env.FIREFOX) return readOffscreen(html, url);
  return Promise.resolve(readPage(new DOMParser().parseFromString(html, 'text/html'), url));
}
