import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { deleteEverything } from '../../../utils/store/backup';
import { allClaimsOf, saveDraft } from '../../../utils/store/claims';
import { db } from '../../../utils/store/db';
import { noteTakenRoute } from '../../../utils/store/taken-routes';
import { now, watched } from '../components/samples';

const byShop = { soldByAmazon: true, seller: 'Amazon.com', sellerId: null } as const;
const draft = { kind: 'price-difference-shop', channel: 'form', language: 'en', subject: 'S' } as const;

beforeEach(async () => {
  fakeBrowser.reset();
  await deleteEverything();
});

describe('a way that was taken without a message', () => {
  test('is a settled claim of its worth, once, and ends what was only drafted', async () => {
    const seen = watched(byShop);
    await db.purchases.put(seen.purchase);
    await saveDraft(seen.purchase, seen.drop, { ...draft, route: 'ask-shop', text: 'May I ask?' }, now);
    // The second one of a double click was judged before the first was kept.
    await Promise.all([1, 2].map(() => noteTakenRoute(seen, 'cancel-and-reorder', now)));
    const claims = await allClaimsOf(seen.purchase.key);
    expect(claims.map(({ route, state, amount }) => [route, state, amount])).toEqual([
      ['cancel-and-reorder', 'refunded', seen.routes.open[0]?.worth],
      ['ask-shop', 'closed', null],
    ]);
  });

  test('is refused when it is not open any more', async () => {
    const seen = watched({ ...byShop, state: 'shipped' });
    await expect(noteTakenRoute(seen, 'cancel-and-reorder', now)).rejects.toThrow('no longer open');
  });
});
