import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { claimHandlers } from '../../../entrypoints/background/claim-messages';
import { draftHandlers } from '../../../entrypoints/background/draft-messages';
import type { PageFacts } from '../../../utils/domain/page';
import { deleteEverything, importData } from '../../../utils/store/backup';
import { db } from '../../../utils/store/db';
import { deletionMark } from '../../../utils/store/deletions';
import { keepEvidenceOf } from '../../../utils/store/evidence';
import { rememberOrder } from '../../../utils/store/orders';
import { deletePurchase } from '../../../utils/store/purchase-rows';
import { changeSettings } from '../../../utils/store/settings-store';
import { ingestOrderPage, refreshMirror } from '../../../utils/watch/ingest';
import type { Look } from '../../../utils/watch/look';
import { startRound } from '../../../utils/watch/round';
import { exportFileOf } from '../../bench/export-file';
import { item, order, purchase, usd } from '../../unit/domain/examples';

/** What is being fetched, and what lets it arrive. */
const fetching = vi.hoisted(() => ({ url: '', arrive: (_look: unknown): void => {}, begun: () => {} }));
vi.mock('../../../utils/watch/look-at', () => ({
  lookAt: (url: string) =>
    new Promise((resolve) => {
      Object.assign(fetching, { url, arrive: resolve });
      fetching.begun();
    }),
}));

const { key, marketplace, asin } = purchase();
const today = new Date().toISOString().slice(0, 10);
const report = {};
const bought = order({ placedOn: today });
const other = order({
  ...{ orderId: '112-0000002-0000002', placedOn: today },
  items: [item({ asin: 'B000000002' })],
});
const otherKey = `${marketplace}/${other.orderId}/B000000002/0`;

const productPage: PageFacts = {
  ...{ page: 'product', asin, title: null, price: usd(1_500), noPriceBecause: null, seller: 'Amazon.com' },
  ...{ sellerId: null, soldByAmazon: true, shipsFrom: null, listPrice: null, availability: 'in-stock' },
  ...{ priceGuarantee: false, signedIn: true, report },
};
const listPage: PageFacts = {
  ...{ page: 'order-list', encrypted: false, signedIn: true, report },
  orders: [bought, other],
};
const detailsPage: PageFacts = {
  ...{ page: 'order-details', adjustments: [], refundTotal: usd(500), signedIn: true, report },
  order: bought,
};
const unread: PageFacts = { page: 'unknown', expected: 'product', report: { price: null } };

/** Runs a round until its first page is being fetched. */
async function untilFetching(): Promise<{ readonly arrives: (facts: PageFacts) => Promise<void> }> {
  const begun = new Promise<void>((resolve) => {
    fetching.begun = resolve;
  });
  const round = startRound();
  await begun;
  return {
    async arrives(facts) {
      // What is due behind it is not fetched.
      Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
      const look: Look = {
        ...{ url: fetching.url, status: 200, retryAfter: null, whole: true, size: 1_000 },
        facts,
      };
      fetching.arrive(look);
      await round;
    },
  };
}

/** What stands in the store, table by table; [] everywhere once nothing does. */
async function rows(): Promise<Record<string, number>> {
  const counts = await Promise.all(
    db.tables.map(async (table) => [table.name, await table.count()] as const),
  );
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

/** Keys beside the store that may not speak of anything that was deleted. */
async function beside(): Promise<unknown> {
  const { revision: _revision, watched = {}, ...rest } = await fakeBrowser.storage.local.get();
  return { ...rest, ...(JSON.stringify(watched) === '{}' ? {} : { watched }) };
}

const remember = (what: typeof bought, priced: boolean) =>
  rememberOrder({ marketplace, order: what, adjustments: priced ? [] : null, readAt: new Date() }, 7);

beforeEach(async () => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.permissions, { contains: async () => true });
  Object.assign(fakeBrowser.runtime, { getContexts: async () => [] });
  await deleteEverything();
  await changeSettings({ orderLists: false });
});
afterEach(async () => {
  Reflect.deleteProperty(navigator, 'onLine');
  await deleteEverything();
});

/** The product was looked at just now, so that the list of orders is what is asked for. */
async function onlyListIsDue(): Promise<void> {
  await changeSettings({ orderLists: true });
  await remember(bought, true);
  const triedAt = new Date().toISOString();
  await db.products.put({
    ...{ key: `${marketplace}/${asin}`, marketplace, asin, triedAt, readAt: triedAt },
    ...{ failures: 0, size: null, latest: null },
  });
}

describe('everything is deleted while a page is being fetched', () => {
  test.each([
    ['a product', true, productPage],
    ['a product whose page cannot be read', true, unread],
    ['an order', false, detailsPage],
  ])('%s: nothing of it is kept', async (_what, priced, facts) => {
    await remember(bought, priced);
    const { arrives } = await untilFetching();
    await deleteEverything();
    await arrives(facts);
    expect(await rows()).toEqual({});
    expect(await beside()).not.toHaveProperty('layoutReports');
  });

  test('the list of orders: neither are its orders', async () => {
    await onlyListIsDue();
    const { arrives } = await untilFetching();
    expect(fetching.url).toContain('order');
    await deleteEverything();
    await arrives(listPage);
    expect(await rows()).toEqual({});
  });
});

describe('one purchase is deleted while a page is being fetched', () => {
  test.each([
    ['its product', productPage],
    ['its product, whose page cannot be read', unread],
  ])('%s: only the patience with the shop remembers it', async (_what, facts) => {
    await remember(bought, true);
    const { arrives } = await untilFetching();
    await deletePurchase(key);
    await arrives(facts);
    expect(await rows()).toEqual({ guests: 1 });
  });

  test('its product, which another purchase is of as well: what was seen is kept', async () => {
    await remember(bought, true);
    await remember({ ...other, items: [item({ asin })] }, true);
    const { arrives } = await untilFetching();
    await deletePurchase(key);
    await arrives(productPage);
    expect(await rows()).toMatchObject({ purchases: 1, observations: 1, products: 1 });
  });

  test('its order: it does not come back', async () => {
    await remember(bought, false);
    const { arrives } = await untilFetching();
    await deletePurchase(key);
    await arrives(detailsPage);
    expect(await rows()).toEqual({ guests: 1 });
  });

  test('the list of orders: the others are kept', async () => {
    await onlyListIsDue();
    const { arrives } = await untilFetching();
    await deletePurchase(key);
    await arrives(listPage);
    expect((await db.purchases.toArray()).map((each) => each.key)).toEqual([otherKey]);
    expect((await db.orders.toArray()).map((each) => each.orderId)).toEqual([other.orderId]);
  });
});

test('a page of many orders that is being remembered leaves nothing behind', async () => {
  const orders = Array.from({ length: 40 }, (_, index) => ({
    ...bought,
    orderId: `112-0000003-00000${index}`,
  }));
  const facts: PageFacts = { ...listPage, page: 'order-list', orders };
  const remembering = ingestOrderPage(marketplace, facts, new Date(), deletionMark());
  while ((await db.purchases.count()) < 2) await new Promise((resolve) => setTimeout(resolve));
  await deleteEverything();
  await remembering;
  expect(await rows()).toEqual({});
});

test('the list of what is watched is not written back', async () => {
  await remember(bought, true);
  const writing = refreshMirror(new Date());
  await deleteEverything();
  await writing;
  expect(await beside()).toEqual({});
});

test('a file that is still being checked is not taken in, and that is said', async () => {
  const file = exportFileOf({ purchases: 3_000, open: 20 }, new Date());
  let deleting: Promise<void> | null = null;
  const reply = await importData(file, () => {
    deleting ??= deleteEverything();
  });
  await deleting;
  expect(reply).toEqual({ refused: 'deleted', at: null });
  expect(await rows()).toEqual({});
});

test('a file that is being written is written before everything is deleted', async () => {
  const file = exportFileOf({ purchases: 3_000, open: 20 }, new Date());
  const wanted = new AbortController();
  // Not out of the transaction itself, of which it would be a part.
  const deleting = new Promise((resolve) => {
    wanted.signal.onabort = () => setTimeout(() => resolve(deleteEverything()));
  });
  const reply = await importData(file, (part) => {
    if (part > 0.6) wanted.abort();
  });
  await deleting;
  expect(reply).toMatchObject({ imported: { purchases: 3_000 } });
  expect(await rows()).toEqual({});
});

describe('what the shopper does with a purchase that is being deleted in another tab', () => {
  const write = () =>
    draftHandlers['background:draft-save'](
      {
        ...({ purchase: key, kind: 'cancel', channel: 'form', language: 'en', route: null } as const),
        ...{ subject: '', text: 'x' },
      },
      { tabId: null },
    );
  const decide = () =>
    claimHandlers['background:decision-change']({ purchase: key, choice: 'leave-out' }, { tabId: null });

  test.each<[string, () => Promise<unknown>]>([
    ['a message', write],
    ['a decision', decide],
  ])('%s is kept before it and goes with it, or not at all', async (_what, act) => {
    for (let turns = 0; turns < 12; turns += 1) {
      await remember(bought, true);
      const acting = act().catch(() => null);
      for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setTimeout(resolve));
      await deletePurchase(key);
      await acting;
      expect(await rows()).toEqual({});
    }
  });

  test('a picture that is being taken is not kept', async () => {
    await remember(bought, true);
    const since = deletionMark();
    await deletePurchase(key);
    const picture = new Blob(['x'], { type: 'image/png' });
    const taken = { marketplace, asin, takenAt: new Date().toISOString(), picture, width: 1, height: 1 };
    expect(await keepEvidenceOf(taken, since)).toBeNull();
    await remember(bought, true);
    await deleteEverything();
    expect(await keepEvidenceOf(taken, deletionMark())).toBeNull();
    expect(await rows()).toEqual({});
    await remember(bought, true);
    expect(await keepEvidenceOf(taken, deletionMark())).toBe(key);
  });
});
