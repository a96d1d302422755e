import { browser } from 'wxt/browser';
import { send } from '../messaging/send';
import type { Look } from './look';

const idleMs = 30_000;
let creation: Promise<void> | null = null;
let closing: ReturnType<typeof setTimeout> | undefined;
let closed: Promise<void> = Promise.resolve();

async function openOffscreen(): Promise<void> {
  // One on its way out still counts among the contexts, and answers no more.
  await closed;
  const contexts = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT' as never] });
  if (contexts.length > 0) return;
  await browser.offscreen.createDocument({
    url: '/offscreen.html',
    reasons: ['DOM_PARSER' as never],
    justification: 'Fetches a page of the shop and reads the price on it',
  });
}

async function lookOffscreen(url: string): Promise<Look> {
  clearTimeout(closing);
  creation ??= openOffscreen().finally(() => {
    creation = null;
  });
  await creation;
  const seen = await send('offscreen:look', { url });
  closing = setTimeout(() => {
    closed = browser.offscreen.closeDocument().catch(() => {});
  }, idleMs);
  return seen;
}

/**
 * Fetches and reads a page: in an offscreen document in Chromium, whose worker has no `DOMParser`, and here in
 * Firefox's event page. One code path in both. The readers come with their first use: most of the background's lives
 * end without one. Throws nothing: a page on which the document or its reader broke down says nothing of the shop, and
 * must not keep the pages behind it from being looked at.
 */
export async function lookAt(url: string): Promise<Look> {
  try {
    if (!import.meta.env.FIREFOX) return await lookOffscreen(url);
    const { look } = await import('./look');
    return await look(url);
  } catch (error) {
    console.error('look', error);
    return { failed: 'cut-short' };
  }
}
