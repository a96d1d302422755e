import { browser } from 'wxt/browser';
import { stampOf } from '../domain/evidence';
import type { EvidenceReply } from '../messages';
import { marketplaceOf, shopOf } from '../shops';
import type { PersonalParts } from '../shops/shop';
import { deletionMark } from '../store/deletions';
import { keepEvidenceOf, latestPurchaseOf } from '../store/evidence';
import { evidencePicture } from './evidence-picture';
import { measurePage, type PageView, sameView, unfit } from './page-view';

async function viewOf(tabId: number, parts: PersonalParts): Promise<PageView | null> {
  try {
    const [measured] = await browser.scripting.executeScript({
      target: { tabId },
      func: measurePage,
      args: [parts],
    });
    return (measured?.result as PageView | undefined) ?? null;
  } catch {
    // A page into which nothing can be put, or a tab that was closed meanwhile.
    return null;
  }
}

/** The visible part of a window's tab in front; null when the browser does not allow it. */
async function shoot(windowId: number): Promise<Blob | null> {
  try {
    const address = await browser.tabs.captureVisibleTab(windowId, { format: 'png' });
    return await (await fetch(address)).blob();
  } catch {
    return null;
  }
}

/** A picture together with the page as it stood before and after it was taken, the same both times. */
async function shootStill(tabId: number, windowId: number, parts: PersonalParts) {
  const before = await viewOf(tabId, parts);
  if (!before) return 'not-product';
  const reason = unfit(before);
  if (reason) return reason;
  const shot = await shoot(windowId);
  if (!shot) return 'not-allowed';
  const takenAt = new Date();
  const after = await viewOf(tabId, parts);
  // Whichever tab is in front is what the browser takes a picture of.
  const { active } = await browser.tabs.get(tabId);
  if (!after || !active || !sameView(before, after)) return 'moved';
  return { shot, takenAt, view: after };
}

/**
 * Keeps a dated picture of a product page in front: what is visible below the navigation bar. Needs `activeTab`,
 * which the shopper's click on the toolbar button or in the context menu gives.
 * @returns the newest purchase of the product, on whose page the picture stands; or why there is none.
 */
export async function saveEvidence(tabId: number): Promise<EvidenceReply> {
  const since = deletionMark();
  const { url = '', windowId, active } = await browser.tabs.get(tabId);
  const marketplace = marketplaceOf(url);
  const shop = marketplace && shopOf(marketplace);
  const asin = shop?.asinOf(url) ?? null;
  if (!active || !shop || asin === null || windowId === undefined) return { refused: 'not-product' };
  const { host } = marketplace;
  if ((await latestPurchaseOf(host, asin)) === null) return { refused: 'not-bought' };
  const still = await shootStill(tabId, windowId, shop.personalParts);
  if (typeof still === 'string') return { refused: still };
  const { shot, takenAt, view } = still;
  if (marketplaceOf(view.url) !== marketplace || shop.asinOf(view.url) !== asin) return { refused: 'moved' };
  const stamp = stampOf({ marketplace: host, asin, takenAt });
  const picture = await evidencePicture(shot, view, stamp);
  if (!picture) return { refused: 'moved' };
  const taken = { marketplace: host, asin, takenAt: takenAt.toISOString(), ...picture };
  const purchase = await keepEvidenceOf(taken, since);
  return purchase === null ? { refused: 'not-bought' } : { purchase };
}
