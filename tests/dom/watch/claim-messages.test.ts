import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { claimHandlers } from '../../../entrypoints/background/claim-messages';
import { setUpContactTabs } from '../../../entrypoints/background/contact-tabs';
import { defaultThreshold } from '../../../utils/domain/drop';
import { deleteEverything } from '../../../utils/store/backup';
import { readSentQuestions, saveDraft } from '../../../utils/store/claims';
import { claimOfTab, inheritLink, linkTab } from '../../../utils/store/contact-tabs';
import { db } from '../../../utils/store/db';
import { readDecisions } from '../../../utils/store/decisions';
import { rememberOffer } from '../../../utils/store/observations';
import { rememberOrder } from '../../../utils/store/orders';
import { readWatched } from '../../../utils/store/watched';
import { raiseAlerts } from '../../../utils/watch/alerts';
import { observation, order, purchase, usd } from '../../unit/domain/examples';

const { marketplace, key } = purchase();
const origin = { tabId: null };
const shown = async () => Object.keys((await fakeBrowser.notifications.getAll()) ?? {});
const questions = async () => (await readSentQuestions()).map((claim) => claim.key);

/** Bought at $20 a moment ago and cheaper now; with a draft. */
async function drafted(): Promise<string> {
  const now = new Date();
  const placedOn = now.toISOString().slice(0, 10);
  await rememberOrder({ marketplace, order: order({ placedOn }), adjustments: [], readAt: now }, 7);
  const { key: _k, marketplace: _m, seenAt: _s, lastSeenAt: _l, how: _h, ...offer } = observation();
  await rememberOffer(marketplace, { ...offer, price: usd(1_500) }, 'check', now);
  const watched = await readWatched(key, now, defaultThreshold);
  const message = {
    ...({ kind: 'price-difference-shop', route: 'ask-shop', channel: 'chat' } as const),
    ...{ language: 'en', subject: 'S', text: 'T' },
  };
  return (watched && (await saveDraft(watched.purchase, watched.drop, message, now))) ?? '';
}

beforeEach(async () => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, { getContexts: async () => [] });
  await deleteEverything();
});

describe('what the shopper says', () => {
  test('a request that was sent takes the drop out of badge and notifications', async () => {
    const claim = await drafted();
    await raiseAlerts(new Date());
    expect([await fakeBrowser.action.getBadgeText({}), await shown()]).toEqual(['1', [`drop:${key}`]]);
    await claimHandlers['background:claim-change']({ claim, state: 'sent', amount: null, note: '' }, origin);
    expect([await fakeBrowser.action.getBadgeText({}), await shown()]).toEqual(['', []]);
  });

  test('an amount is of the currency of the order; one that is none changes nothing', async () => {
    const claim = await drafted();
    const say = (amount: string) =>
      claimHandlers['background:claim-change']({ claim, state: 'refunded', amount, note: 'n' }, origin);
    await expect(say('3.605')).rejects.toThrow('3.605 is not an amount of USD');
    await expect(say('-3.60')).rejects.toThrow('-3.60 is not an amount of USD');
    expect((await db.claims.get(claim))?.state).toBe('drafted');
    await say('3.6');
    expect(await db.claims.get(claim)).toMatchObject({ state: 'refunded', amount: usd(360), note: 'n' });
  });

  test('a dismissal keeps the price of now, undo leaves nothing', async () => {
    await drafted();
    const choose = (choice: 'dismiss' | 'undo') =>
      claimHandlers['background:decision-change']({ purchase: key, choice }, origin);
    await choose('dismiss');
    expect((await readDecisions()).get(key)).toMatchObject({ dismissedAt: 1_500 });
    await choose('undo');
    expect((await readDecisions()).size).toBe(0);
  });
});

describe('the contact page was left', () => {
  const close = (tab: number) =>
    fakeBrowser.tabs.onRemoved.trigger(tab, { windowId: 1, isWindowClosing: false });
  const settled = () => new Promise((resolve) => setTimeout(resolve, 50));

  test('when its last tab is closed, and it is asked about once', async () => {
    const claim = await drafted();
    setUpContactTabs();
    await linkTab(7, claim);
    await inheritLink(8, 7);
    await close(7);
    await settled();
    expect([await questions(), await claimOfTab(8)]).toEqual([[], claim]);
    await close(8);
    await settled();
    expect(await questions()).toEqual([claim]);
    await claimHandlers['background:sent-asked']({ claims: [claim] }, origin);
    await linkTab(9, claim);
    await close(9);
    await settled();
    expect(await questions()).toEqual([]);
  });

  test('another tab says nothing', async () => {
    await drafted();
    setUpContactTabs();
    await close(3);
    await settled();
    expect(await questions()).toEqual([]);
  });
});
