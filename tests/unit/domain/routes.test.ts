import { describe, expect, test } from 'vitest';
import { type Claim, claimKey, unfollowed } from '../../../utils/domain/claim';
import type { Observation } from '../../../utils/domain/offer';
import type { Purchase } from '../../../utils/domain/purchase';
import type { RouteKind, Situation } from '../../../utils/domain/route';
import { askRoute, isFirstSurest, type NoRouteBecause, routesOf } from '../../../utils/domain/routes';
import { purchase, usd } from './examples';
import { situation } from './situations';

function claim(number: number, change: Partial<Claim> = {}): Claim {
  const { key, marketplace, orderId, asin, line } = purchase();
  return {
    ...{ marketplace, orderId, asin, line, purchaseKey: key, key: claimKey(key, number), number },
    ...{ kind: 'price-difference-shop', channel: 'chat', language: 'en', route: 'ask-shop' },
    ...{ state: 'sent', paid: usd(2000), offered: usd(1500), difference: usd(500), subject: '', text: 'Hi.' },
    ...{ draftedAt: '2026-11-20T10:00:00.000Z', sentAt: '2026-11-20T11:00:00.000Z', answeredAt: null },
    ...{ amount: null, note: '', ...unfollowed, ...change },
  } as Claim;
}

const kindsOf = (given: Situation) => routesOf(given).open.map(({ kind }) => kind);

describe('for a shopper', () => {
  const delivered = { state: 'delivered', deliveredOn: '2026-11-20', returnableUntil: '2026-12-20' } as const;
  const theirs = { soldByAmazon: false, seller: 'Northwind', sellerId: 'A1' } as const;
  const large = { price: usd(500) };
  test.each<[string, Partial<Purchase>, Partial<Observation>, RouteKind[]]>([
    ['sold by the shop, not shipped', {}, {}, ['cancel-and-reorder', 'ask-shop']],
    ['shipped', { state: 'shipped' }, {}, ['ask-shop']],
    ['delivered, five dollars', delivered, {}, ['ask-shop', 'return-and-rebuy', 'exchange']],
    ['delivered, fifteen dollars', delivered, large, ['return-and-rebuy', 'exchange', 'ask-shop']],
    [
      'delivered, window over, five dollars',
      { ...delivered, windowEndsOn: '2026-11-20' },
      {},
      ['return-and-rebuy', 'exchange'],
    ],
    ['another seller, not shipped', theirs, theirs, ['ask-seller', 'cancel-and-reorder']],
    [
      'a pre-order with the mark',
      {},
      { priceGuarantee: true },
      ['automatic-guarantee', 'cancel-and-reorder'],
    ],
    ['state not read', { state: 'unknown' }, {}, ['ask-shop']],
  ])('%s', (_, bought, seen, expected) => {
    expect(kindsOf(situation(bought, seen))).toEqual(expected);
  });

  test('a route says what it is worth, how sure it is, what it costs and until when', () => {
    expect(routesOf(situation({ quantity: 2, netTotal: usd(3800), netUnitPrice: usd(1900) })).open).toEqual([
      {
        kind: 'cancel-and-reorder',
        worth: usd(800),
        sureness: 'sure-while-it-lasts',
        costs: {
          steps: ['order-anew', 'cancel-first', 'check-cancelled'],
          waiting: 'both-charged',
          sendsBack: false,
        },
        deadline: { by: 'shipping', day: null },
        needs: ['price-lasts'],
        why: 'not-shipped',
      },
      {
        kind: 'ask-shop',
        worth: usd(800),
        sureness: 'courtesy',
        costs: { steps: [], waiting: 'answer-shop', sendsBack: false },
        deadline: { by: 'window', day: '2026-11-26' },
        needs: [],
        why: 'all-met',
      },
    ]);
  });

  test('a request where not all conditions are met says so', () => {
    const ask = (bought: Partial<Purchase>) => routesOf(situation(bought)).open.at(-1);
    expect(ask({ state: 'shipped' })).toMatchObject({ kind: 'ask-shop', why: 'has-shipped', needs: [] });
    expect(ask({ state: 'unknown' })).toMatchObject({ why: 'not-known', needs: ['state-not-read'] });
    expect(ask({ placedOn: null, windowEndsOn: null })).toMatchObject({
      ...{ why: 'not-known', needs: ['date-not-read'], deadline: null },
    });
  });

  test('a return without effort to spare is the way only where nothing else is', () => {
    const open = routesOf(situation(delivered)).open;
    expect(open.map(({ kind }) => kind)[0]).toBe('ask-shop');
    expect(isFirstSurest(open)).toBe(false);
    expect(isFirstSurest(routesOf(situation(delivered, large)).open)).toBe(true);
    expect(isFirstSurest([])).toBe(false);
  });
});

describe('why there is no way', () => {
  test.each<[NoRouteBecause, Partial<Purchase>, Partial<Observation> | null, Partial<Situation>]>([
    ['left-out', {}, {}, { leftOut: true }],
    ['cancelled', { state: 'cancelled' }, {}, {}],
    ['returned', { state: 'returned' }, {}, {}],
    ['not-cheaper', {}, { price: usd(2000) }, {}],
    ['no-price', {}, null, {}],
    ['no-price', {}, { price: null }, {}],
    ['no-price', { netUnitPrice: null, netTotal: null }, {}, {}],
    ['other-currency', {}, { price: { minor: 1500, currency: 'EUR' } }, {}],
    ['unsure', { condition: 'used' }, {}, {}],
    ['unsure', {}, { seller: 'Northwind', sellerId: 'A1', soldByAmazon: false }, {}],
    ['unsure', { soldByAmazon: null, seller: null }, {}, {}],
    ['too-small', {}, { price: usd(1990) }, {}],
    ['window-over', { state: 'shipped', windowEndsOn: '2026-11-20' }, {}, {}],
    ['window-over', { state: 'delivered', windowEndsOn: '2026-11-20' }, {}, {}],
  ])('%s', (expected, bought, seen, change) => {
    expect(routesOf(situation(bought, seen, change))).toEqual({
      ...{ open: [], noneBecause: expected, askClosed: null },
    });
  });
});

describe('never two requests for one drop', () => {
  const shipped = { state: 'shipped' } as const;
  const asked = (claims: Claim[], bought: Partial<Purchase> = shipped, seen: Partial<Observation> = {}) =>
    routesOf(situation(bought, seen, { claims }));

  test.each(['sent', 'refused', 'no-answer', 'closed'] as const)('%s closes the question', (state) => {
    expect(asked([claim(0, { state })])).toEqual({ open: [], noneBecause: 'asked', askClosed: 'asked' });
  });

  test('a draft does not, nor a message about something else', () => {
    const draft = claim(0, { state: 'drafted', sentAt: null });
    const other = claim(1, { kind: 'where-is-my-order', route: null, offered: null, difference: null });
    expect(asked([draft, other]).open.map(({ kind }) => kind)).toEqual(['ask-shop']);
  });

  test('a further fall opens it again, once', () => {
    const refused = claim(0, { state: 'refused', offered: usd(1600) });
    expect(asked([refused], shipped, { price: usd(1590) }).askClosed).toBe('asked');
    expect(asked([refused], shipped, { price: usd(1500) }).open.map(({ kind }) => kind)).toEqual([
      'ask-shop',
    ]);
  });

  test('after two refusals the next way is offered instead, however far it falls', () => {
    const refused = [claim(0, { state: 'refused', offered: usd(1800) }), claim(1, { state: 'refused' })];
    const delivered = { state: 'delivered', returnableUntil: '2026-12-20' } as const;
    const { open, askClosed } = asked(refused, delivered, { price: usd(1000) });
    expect(open.map(({ kind }) => kind)).toEqual(['return-and-rebuy', 'exchange']);
    expect(askClosed).toBe('refused-twice');
    expect(asked(refused).noneBecause).toBe('refused-twice');
  });

  test('what came back is taken off what a way is worth', () => {
    const half = claim(0, { state: 'credit', amount: usd(200) });
    expect(asked([half], {})).toMatchObject({
      open: [{ kind: 'cancel-and-reorder', worth: usd(300) }],
      askClosed: 'asked',
    });
    expect(asked([claim(0, { state: 'refunded', amount: usd(500) })], {}).noneBecause).toBe('paid-back');
    expect(asked([claim(0, { state: 'refunded', amount: usd(470) })], {}).noneBecause).toBe('too-small');
  });

  test('where asking is not possible any more, that is the reason', () => {
    const over = { ...shipped, windowEndsOn: '2026-11-20' };
    expect(asked([claim(0, { state: 'refused' })], over)).toMatchObject({
      ...{ noneBecause: 'window-over', askClosed: 'asked' },
    });
  });
});

test.each([
  [true, 'ask-shop'],
  [false, 'ask-seller'],
  [null, 'ask-shop'],
] as const)('sold by the shop %s: the message goes %s', (soldByAmazon, expected) => {
  expect(askRoute(purchase({ soldByAmazon }))).toBe(expected);
});
