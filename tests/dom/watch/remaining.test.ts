import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { draftHandlers } from '../../../entrypoints/background/draft-messages';
import { pageHandlers } from '../../../entrypoints/background/page-messages';
import { readPurchase } from '../../../entrypoints/dashboard/draft/read-draft';
import { factsOf } from '../../../utils/drafts';
import { toSettings, watchingOf } from '../../../utils/settings';
import { marketplaceOf } from '../../../utils/shops';
import { deleteEverything } from '../../../utils/store/backup';
import { changeClaim } from '../../../utils/store/claims';
import { db } from '../../../utils/store/db';
import { readListed } from '../../../utils/store/find-purchases';
import { rememberOffer } from '../../../utils/store/observations';
import { rememberOrder } from '../../../utils/store/orders';
import { readOverview } from '../../../utils/store/read-overview';
import { changeSettings } from '../../../utils/store/settings-store';
import { raiseAlerts } from '../../../utils/watch/alerts';
import { observation, order, purchase, usd } from '../../unit/domain/examples';

const { marketplace, key, orderId } = purchase();
const origin = { tabId: null };
const asUsual = watchingOf(toSettings({}));
const message = {
  ...({ kind: 'price-difference-shop', route: 'ask-shop', channel: 'chat' } as const),
  ...{ language: 'en', subject: 'S', text: 'T' },
};

async function see(minor: number): Promise<void> {
  const { key: _k, marketplace: _m, seenAt: _s, lastSeenAt: _l, how: _h, ...offer } = observation();
  await rememberOffer(marketplace, { ...offer, price: usd(minor) }, 'check', new Date());
}

const draft = async () =>
  (await draftHandlers['background:draft-save']({ purchase: key, ...message }, origin)).claim;

beforeEach(async () => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, { getContexts: async () => [] });
  await deleteEverything();
  const now = new Date();
  const bought = order({ placedOn: now.toISOString().slice(0, 10) });
  await rememberOrder({ marketplace, order: bought, adjustments: [], readAt: now }, 7);
});

describe('what an earlier request brought', () => {
  beforeEach(async () => {
    await see(1_500);
    await changeClaim(await draft(), { state: 'refunded', amount: usd(500), note: '' }, new Date());
  });

  test('is taken off the popup’s sum, the notification, the list, the draft and its figures', async () => {
    await see(1_200);
    const now = new Date();
    const { drops, totals } = await readOverview(now, asUsual);
    expect(totals.waiting).toEqual([usd(300)]);
    await raiseAlerts(now);
    const shown = JSON.stringify(await fakeBrowser.notifications.getAll());
    expect(shown).toContain(`drop:${key}`);
    const [watched] = drops;
    const shop = marketplaceOf(marketplace);
    if (!watched || !shop) throw new Error('no drop');
    expect(factsOf(watched, shop, '')).toMatchObject({
      ...{ paid: usd(1500), now: usd(1200), difference: usd(300), differenceInAll: usd(300) },
    });
    expect(await db.claims.get(await draft())).toMatchObject({ offered: usd(1200), difference: usd(300) });
    expect((await readListed([key])).get(key)?.drop?.inAll).toEqual(usd(300));
  });

  test('closes the drop where it was all of it', async () => {
    const now = new Date();
    expect((await readOverview(now, asUsual)).totals).toMatchObject({ drops: 0, waiting: [] });
    await raiseAlerts(now);
    expect(await fakeBrowser.notifications.getAll()).toEqual({});
    const found = await readPurchase(key, now, asUsual.threshold);
    expect(found?.watched).toMatchObject({ drop: null, routes: { noneBecause: 'paid-back' } });
    expect((await readListed([key])).get(key)?.drop).toBeNull();
  });
});

test('strips and the page of a purchase judge by the shopper’s own threshold', async () => {
  await see(1_900);
  const url = `https://${marketplace}/your-orders/orders`;
  const because = async () => {
    const asked = { url, orderIds: [orderId], groups: [] };
    const { watched } = await pageHandlers['background:orders-watched'](asked, origin);
    return watched.map(({ routes }) => routes.noneBecause);
  };
  expect(await because()).toEqual([null]);
  const settings = await changeSettings({ minPercent: 10 });
  expect(await because()).toEqual(['too-small']);
  const found = await readPurchase(key, new Date(), watchingOf(settings).threshold);
  expect(found?.watched.routes.noneBecause).toBe('too-small');
});
