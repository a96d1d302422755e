import { describe, expect, test } from 'vitest';
import '../../../components/theme.css';
import '../../../components/draft/draft.css';
import { ConditionList } from '../../../components/draft/conditions';
import { RouteList } from '../../../components/draft/route-list';
import { conditionsOf } from '../../../utils/domain/conditions';
import type { Observation } from '../../../utils/domain/offer';
import type { Purchase } from '../../../utils/domain/purchase';
import type { WatchedPurchase } from '../../../utils/store/overview';
import { claim, links, now, purchase, watched } from './samples';
import { click, show, words } from './stage';

const shop = { soldByAmazon: true, seller: 'Amazon.com', sellerId: null } as const;
const delivered = { ...shop, state: 'delivered', deliveredOn: '2026-11-20' } as const;
const returnable = { ...delivered, returnableUntil: '2026-12-20' } as const;

async function list(
  bought: Partial<Purchase>,
  seen: Partial<Observation> = {},
  change: Partial<WatchedPurchase> = {},
) {
  const { routes, purchase: made } = watched(bought, seen, change);
  return show(<RouteList routes={routes} purchase={made} links={links} onTaken={async () => {}} />, 700);
}

const heads = (stage: ParentNode) =>
  [...stage.querySelectorAll('.route > h3, .route > summary')].map((each) => words(each));

/** The words of one point of a way, by its name. */
const point = (route: ParentNode | null, name: string) =>
  [...(route?.querySelectorAll('.points > div') ?? [])].map(words).find((each) => each.startsWith(name));

describe('the ways', () => {
  test('the surest stands first, in full: why, how sure, what it takes, until when', async () => {
    const stage = await list(shop);
    expect(heads(stage)).toEqual(['Order again, then cancel Worth $1.62Surest', 'Ask Amazon Worth $1.62']);
    const first = stage.querySelector('.route');
    expect(first && words(first)).toContain('It has not shipped. You pay the new price');
    expect(point(first, 'How sure')).toContain('Sure as long as the price lasts');
    expect(point(first, 'How long')).toContain('Until it ships');
  });

  test('its steps say to order anew first, and lead to the pages in that order', async () => {
    const stage = await list(shop);
    const steps = stage.querySelector('.route .steps');
    expect([...(steps?.querySelectorAll('li') ?? [])].map(words)).toEqual([
      expect.stringMatching(/^Order it again first\./),
      expect.stringMatching(/^Then cancel the first order on its details page/),
      expect.stringMatching(/^Check that it was cancelled\./),
    ]);
    expect([...(steps?.querySelectorAll('a') ?? [])].map((each) => [words(each), each.href])).toEqual([
      ['Open the product page', 'https://www.amazon.com/product/B000000001'],
      ['Open the order', 'https://www.amazon.com/order/112-0000001-0000001'],
    ]);
  });

  test('the others are folded and open by keyboard', async () => {
    const stage = await list(returnable);
    expect(heads(stage)).toEqual([
      'Ask Amazon Worth $1.62Try this first',
      'Buy again and return Worth $1.62',
      'Exchange it Worth $1.62',
    ]);
    const [second, third] = stage.querySelectorAll('details');
    expect([second?.open, second?.querySelector('summary')?.tabIndex]).toEqual([false, 0]);
    second?.querySelector('summary')?.click();
    expect(second?.open).toBe(true);
    expect(point(second ?? null, 'How long')).toContain('Until Dec 20, the last day for a return');
    expect(point(second ?? null, 'What must hold')).toContain('more than the effort of sending one back');
    expect(point(third ?? null, 'What must hold')).toContain('without a promotion and paid by card');
    // An exchange begins at the order, nothing is bought anew.
    expect([...(third?.querySelectorAll('a') ?? [])].map(words)).toEqual([
      'Open the order',
      'Open the product page',
    ]);
  });

  test('a pre-order with the mark waits', async () => {
    const stage = await list(shop, { priceGuarantee: true });
    expect(heads(stage)[0]).toBe('Wait: the guarantee pays by itself Worth $1.62Surest');
    expect(stage.querySelector('div.route .steps')).toBeNull();
  });

  test.each<[string, Partial<Purchase>, Partial<Observation>, Partial<WatchedPurchase>, string]>([
    ['unsure', {}, {}, {}, 'It is not sure that this is the same offer.'],
    ['window over', { ...shop, state: 'shipped', windowEndsOn: '2026-11-20' }, {}, {}, 'The window is over'],
    [
      'asked',
      { ...shop, state: 'shipped' },
      {},
      { claims: [claim({ state: 'sent' })] },
      'You asked already.',
    ],
  ])('%s: no way, and why', async (_, bought, seen, change, said) => {
    const stage = await list(bought, seen, change);
    expect(words(stage)).toMatch(/^No way is open\./);
    expect(words(stage)).toContain(said);
  });

  test('after a request the ways that are left say so', async () => {
    const stage = await list(returnable, {}, { claims: [claim({ state: 'refused' })] });
    expect(words(stage)).toContain('You asked already, so asking again is not among these ways.');
    expect(heads(stage)[0]).toBe('Buy again and return Worth $1.62Surest');
  });
});

describe('the conditions', () => {
  const said = async (bought: Partial<Purchase>) => {
    const conditions = conditionsOf(purchase(bought), now, ['UTC']);
    const stage = await show(<ConditionList conditions={conditions} />, 700);
    return [...stage.querySelectorAll('li')].map(words);
  };

  test('each says whether it is met and what it rests on', async () => {
    expect(await said(shop)).toEqual([
      'Sold by Amazon itselfMetSold by Amazon.com, read on the order page on Nov 20',
      'Ordered recentlyMetOrdered on Nov 19; the window ends on Nov 26',
      'Not yet shippedMetNot yet shipped, as of Nov 20',
    ]);
    expect(await said({ ...delivered, windowEndsOn: '2026-11-20' })).toEqual([
      expect.stringContaining('Met'),
      'Ordered recentlyNot metOrdered on Nov 19; the window ended on Nov 20',
      'Not yet shippedNot metDelivered on Nov 20',
    ]);
  });

  test('what was not read is said, without a date of ours', async () => {
    const nothing = { seller: null, sellerId: null, soldByAmazon: null, placedOn: null, windowEndsOn: null };
    expect(await said({ ...nothing, state: 'unknown', stateReadAt: null, sellerReadAt: null })).toEqual([
      'Sold by Amazon itselfNot knownNo order page was read that says who sold it',
      'Ordered recentlyNot knownNo order page was read that shows the order date',
      'Not yet shippedNot knownNo order page was read that says whether it has shipped',
    ]);
    expect((await said({ sellerReadAt: null, stateReadAt: null }))[0]).toContain(
      'Sold by Northwind Home Goods',
    );
  });
});

test('a way that was taken is noted, and a failure is said', async () => {
  const taken: string[] = [];
  const { routes, purchase: made } = watched(shop);
  const stage = await show(
    <RouteList
      routes={routes}
      purchase={made}
      links={links}
      onTaken={async ({ kind }) => {
        taken.push(kind);
        if (taken.length > 1) throw new Error('the disk is full');
      }}
    />,
    700,
  );
  await click(stage, 'I did this');
  expect(words(stage)).toContain('Noted under Claims: $1.62 came back.');
  await click(stage, 'I did this');
  expect(words(stage)).toContain('Not noted: the disk is full');
  expect(taken).toEqual(['cancel-and-reorder', 'cancel-and-reorder']);
});
