import { browser } from 'wxt/browser';
import type { Claim } from '../../utils/domain/claim';
import { fromDecimal } from '../../utils/domain/money';
import type { ContactDraft } from '../../utils/messages';
import type { Handlers } from '../../utils/messaging/receive';
import { marketplaceOf, shopOf } from '../../utils/shops';
import { changeClaim, draftedClaims, saveDraft } from '../../utils/store/claims';
import { claimOfTab, linkTab } from '../../utils/store/contact-tabs';
import { db } from '../../utils/store/db';
import { noteUnfilledPage } from '../../utils/store/layout-reports';
import { bumpRevision } from '../../utils/store/mirror';
import { readWatched } from '../../utils/store/queries';
import { readSettings } from '../../utils/store/settings-store';
import { resetTemplate, saveTemplate } from '../../utils/store/templates';
import { refreshBadge } from '../../utils/watch/alerts';
import { showDraft } from '../../utils/watch/show-draft';

type ClaimHandlers = Pick<
  Handlers<'background'>,
  | 'background:draft-show'
  | 'background:draft-save'
  | 'background:support-open'
  | 'background:contact-opened'
  | 'background:contact-drafts'
  | 'background:contact-filled'
  | 'background:template-change'
  | 'background:claim-change'
>;

async function claimOf(key: string): Promise<Claim> {
  const claim = await db.claims.get(key);
  if (!claim) throw new Error('This draft is no longer there');
  return claim;
}

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

/** What a claim is paid in: the currency of the order. */
async function currencyOf({ difference, purchaseKey, marketplace }: Claim): Promise<string> {
  const purchase = await db.purchases.get(purchaseKey);
  const known = difference ?? purchase?.netUnitPrice ?? purchase?.unitPrice;
  return known?.currency ?? marketplaceOf(marketplace)?.currency ?? '';
}

/** From the draft to the contact page and on to the answer. */
export const claimHandlers: ClaimHandlers = {
  'background:draft-show': ({ purchase }) => showDraft(purchase),
  'background:draft-save': async ({ purchase: key, ...message }) => {
    const now = new Date();
    const watched = await readWatched(key, now);
    const claim = watched && (await saveDraft(watched.purchase, watched.drop, message, now));
    if (!claim) throw new Error('There is nothing to write about');
    return { claim };
  },
  'background:support-open': async ({ claim: key, to }) => {
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
    if (tab.id !== undefined) {
      await linkTab(tab.id, key);
      await browser.tabs.update(tab.id, { url });
    }
    return { url };
  },
  'background:contact-opened': async ({ url }, { tabId }) => {
    if (tabId === null || (await draftsFor(url, tabId)).length === 0) return;
    await browser.scripting.executeScript({ target: { tabId }, files: ['/contact-card.js'] });
  },
  'background:contact-drafts': async ({ url }, { tabId }) => {
    const { language, emailCopy } = await readSettings();
    return { drafts: await draftsFor(url, tabId), language, emailCopy };
  },
  'background:contact-filled': ({ url, stage, outcomes }) =>
    noteUnfilledPage(url, stage, outcomes, new Date()),
  'background:template-change': ({ kind, language, template }) =>
    template ? saveTemplate({ kind, language, ...template }) : resetTemplate(kind, language),
  'background:claim-change': async ({ claim: key, state, amount, note }) => {
    const claim = await claimOf(key);
    const currency = await currencyOf(claim);
    const money = amount === null ? null : fromDecimal(amount, currency);
    if (amount !== null && money === null) throw new Error(`${amount} is not an amount of ${currency}`);
    const now = new Date();
    await changeClaim(key, { state, amount: money, note }, now);
    await refreshBadge(now);
    await bumpRevision();
  },
};
