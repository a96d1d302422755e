import { browser } from 'wxt/browser';
import type { Claim } from '../../utils/domain/claim';
import { spokenFor } from '../../utils/i18n/speak';
import type { ContactDraft } from '../../utils/messages';
import type { Handlers } from '../../utils/messaging/receive';
import { marketplaceOf, shopOf } from '../../utils/shops';
import { claimOf, draftedClaims } from '../../utils/store/claims';
import { claimOfTab, linkTab } from '../../utils/store/contact-tabs';
import { db } from '../../utils/store/db';
import { deletionMark, unlessDeleted } from '../../utils/store/deletions';
import { noteUnfilledPage } from '../../utils/store/layout-reports';
import { readSettings } from '../../utils/store/settings-store';
import { inject } from './inject';

type ContactHandlers = Pick<
  Handlers<'background'>,
  | 'background:support-open'
  | 'background:contact-opened'
  | 'background:contact-drafts'
  | 'background:contact-filled'
>;

async function contactDraft(claim: Claim, ownTab: boolean): Promise<ContactDraft> {
  const purchase = await db.purchases.get(claim.purchaseKey);
  return { claim, title: purchase?.title ?? claim.asin, ownTab };
}

/** The draft that a tab was opened for; in any other tab, all drafts of its marketplace. */
async function draftsFor(url: string, tabId: number | null): Promise<ContactDraft[]> {
  const key = tabId === null ? null : await claimOfTab(tabId);
  const own = key === null ? undefined : await db.claims.get(key);
  if (own) return [await contactDraft(own, true)];
  const marketplace = marketplaceOf(url);
  const drafted = marketplace ? await draftedClaims(marketplace.host) : [];
  return Promise.all(drafted.map((claim) => contactDraft(claim, false)));
}

/** From a draft to the page where it is sent. */
export const contactHandlers: ContactHandlers = {
  'background:support-open': async ({ claim: key, to }) => {
    const since = deletionMark();
    const claim = await claimOf(key);
    const marketplace = marketplaceOf(claim.marketplace);
    if (!marketplace) throw new Error(`${claim.marketplace} is not a marketplace`);
    const purchase = await db.purchases.get(claim.purchaseKey);
    const { addresses } = shopOf(marketplace);
    const target = {
      orderId: claim.orderId,
      sellerId: purchase?.sellerId ?? null,
      toSeller: to === 'seller',
    };
    const url =
      to === 'product-page'
        ? addresses.product(marketplace, claim.asin)
        : addresses.contact(marketplace, target);
    // The link has to stand before the page asks for its draft, so the tab starts empty.
    const tab = await browser.tabs.create({ url: 'about:blank' });
    const { id } = tab;
    if (id !== undefined) {
      await unlessDeleted(since, () => linkTab(id, key));
      await browser.tabs.update(id, { url });
    }
    return { url };
  },
  'background:contact-opened': async ({ url }, { tabId }) => {
    if (tabId === null || (await draftsFor(url, tabId)).length === 0) return;
    await inject(tabId, 'contact-card');
  },
  'background:contact-drafts': async ({ url, groups }, { tabId }) => {
    const { language, emailCopy } = await readSettings();
    return { drafts: await draftsFor(url, tabId), spoken: await spokenFor(language, groups), emailCopy };
  },
  'background:contact-filled': ({ url, stage, outcomes }) =>
    noteUnfilledPage(url, stage, outcomes, new Date()),
};
