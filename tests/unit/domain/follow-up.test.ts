import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../utils/domain/claim';
import { dueOf, type Followed, mayAskAgain } from '../../../utils/domain/follow-up';
import type { Purchase } from '../../../utils/domain/purchase';
import type { Route, RouteKind } from '../../../utils/domain/routes';
import { claim, dropTo } from './claims-of';
import { purchase, usd } from './examples';

const zones = ['America/New_York', 'America/Los_Angeles'];
const sentAt = '2026-11-20T11:00:00.000Z';
const hoursOn = (hours: number) => new Date(Date.parse(sentAt) + hours * 3_600_000).toISOString();
/** Half past ten in New York. */
const lastDay = '2026-11-26T15:30:00Z';

const open = (...kinds: RouteKind[]) => ({
  ...{ open: kinds.map((kind) => ({ kind }) as Route), noneBecause: null, askClosed: null },
});

interface Case {
  readonly claim?: Partial<Claim>;
  readonly bought?: Partial<Purchase>;
  readonly more?: Partial<Followed>;
  readonly at: string;
}

function due({ claim: change = {}, bought = {}, more = {}, at }: Case) {
  const one = claim(change);
  const followed = { drop: dropTo(1500), routes: open(), putAside: false, zones };
  return dueOf({ claim: one, claims: [one], purchase: purchase(bought), ...followed, ...more }, new Date(at));
}

const seller = { kind: 'price-difference-seller', route: 'ask-seller', channel: 'form' } as const;
const drafted = { state: 'drafted', sentAt: null } as const;
const returned = { state: 'refused', answeredAt: sentAt } as const;
const nearReturn = { returnableUntil: '2026-12-20' };

describe('what is due', () => {
  test.each<[string, Case, string | null]>([
    ['shop, 24 h less a minute', { at: hoursOn(23.98) }, null],
    ['shop, 24 h', { at: hoursOn(24) }, 'no-answer'],
    ['shop, after a month of sleep', { at: hoursOn(700) }, 'no-answer'],
    ['shop, the clock went back', { at: hoursOn(-30) }, null],
    ['seller, 47 h', { claim: seller, at: hoursOn(47) }, null],
    ['seller, 48 h', { claim: seller, at: hoursOn(48) }, 'no-answer'],
    ['answered', { claim: { state: 'refused', answeredAt: hoursOn(3) }, at: hoursOn(48) }, null],
    [
      'something else, to the shop',
      { claim: { kind: 'damaged-or-wrong', route: null }, at: hoursOn(24) },
      'no-answer',
    ],
    [
      'something else, to a seller, 24 h',
      {
        claim: { kind: 'damaged-or-wrong', route: null, channel: 'form' },
        bought: { soldByAmazon: false },
        at: hoursOn(24),
      },
      null,
    ],
    ['went back meanwhile', { bought: { state: 'returned' }, at: hoursOn(24) }, null],
    [
      'went back, and the refund is missing',
      { claim: { kind: 'refund-not-received', route: null }, bought: { state: 'returned' }, at: hoursOn(24) },
      'no-answer',
    ],
    ['no drop any more, still no answer', { more: { drop: null }, at: hoursOn(24) }, 'no-answer'],
    ['put aside, still no answer', { more: { putAside: true }, at: hoursOn(24) }, 'no-answer'],
    ['drafted, the last day', { claim: drafted, at: lastDay }, 'window-ends'],
    ['drafted, the day before', { claim: drafted, at: '2026-11-25T15:30:00Z' }, null],
    // The earlier midnight of the two zones is New York's.
    ['drafted, the window is over', { claim: drafted, at: '2026-11-27T05:00:00Z' }, null],
    ['drafted, not cheaper any more', { claim: drafted, more: { drop: null }, at: lastDay }, null],
    ['drafted, put aside', { claim: drafted, more: { putAside: true }, at: lastDay }, null],
    [
      'drafted, about something else',
      { claim: { ...drafted, kind: 'cancel', route: null }, at: lastDay },
      null,
    ],
    ['drafted, no window', { claim: drafted, bought: { windowEndsOn: null }, at: lastDay }, null],
    [
      'refused, return in two days',
      {
        claim: returned,
        bought: nearReturn,
        more: { routes: open('return-and-rebuy') },
        at: '2026-12-18T15:00:00Z',
      },
      'return-ends',
    ],
    [
      'refused, return in three days',
      {
        claim: returned,
        bought: nearReturn,
        more: { routes: open('return-and-rebuy') },
        at: '2026-12-17T15:00:00Z',
      },
      null,
    ],
    [
      'refused, the return day',
      {
        claim: returned,
        bought: nearReturn,
        more: { routes: open('return-and-rebuy') },
        at: '2026-12-20T15:00:00Z',
      },
      'return-ends',
    ],
    [
      'refused, the day after',
      {
        claim: returned,
        bought: nearReturn,
        more: { routes: open('return-and-rebuy') },
        at: '2026-12-21T15:00:00Z',
      },
      null,
    ],
    [
      'refused, an exchange is another way',
      {
        claim: returned,
        bought: nearReturn,
        more: { routes: open('exchange', 'return-and-rebuy') },
        at: '2026-12-18T15:00:00Z',
      },
      'return-ends',
    ],
    [
      'refused once, asking is open',
      {
        claim: returned,
        bought: nearReturn,
        more: { routes: open('ask-shop', 'return-and-rebuy') },
        at: '2026-12-18T15:00:00Z',
      },
      null,
    ],
    [
      'refused, no return',
      { claim: returned, bought: nearReturn, more: { routes: open() }, at: '2026-12-18T15:00:00Z' },
      null,
    ],
    [
      'paid, return in two days',
      {
        claim: { state: 'refunded', amount: usd(500) },
        bought: nearReturn,
        more: { routes: open('return-and-rebuy') },
        at: '2026-12-18T15:00:00Z',
      },
      null,
    ],
  ])('%s', (_what, given, expected) => {
    expect(due(given)).toBe(expected);
  });

  test('only the newest request about a matter counts', () => {
    const first = claim();
    const second = claim({ number: 1, sentAt: hoursOn(30) });
    const other = claim({ number: 2, kind: 'cancel', route: null, sentAt: hoursOn(30) });
    const followed = { drop: null, routes: open(), putAside: false, zones, purchase: purchase() };
    const claims = [other, second, first];
    const kinds = claims.map((each) => dueOf({ ...followed, claim: each, claims }, new Date(hoursOn(54))));
    expect(kinds).toEqual(['no-answer', 'no-answer', null]);
    const closed = [claim({ number: 1, ...drafted, state: 'closed' }), first];
    expect(dueOf({ ...followed, claim: first, claims: closed }, new Date(hoursOn(54)))).toBe('no-answer');
  });
});

describe('asking again', () => {
  const damaged = (change: Partial<Claim> = {}) =>
    claim({ kind: 'damaged-or-wrong', route: null, offered: null, difference: null, ...change });
  test.each<[string, readonly Claim[], boolean]>([
    ['after one', [damaged()], true],
    ['not after two', [damaged(), damaged({ number: 1 })], false],
    ['a draft does not count', [damaged(), damaged({ number: 1, ...drafted })], true],
    ['a closed draft does not count', [damaged(), damaged({ number: 1, ...drafted, state: 'closed' })], true],
    ['another matter does not count', [damaged(), claim({ number: 1, kind: 'cancel' })], true],
  ])('%s', (_what, claims, expected) => {
    expect(mayAskAgain(damaged(), { claims, routes: open() })).toBe(expected);
  });

  test.each<[string, RouteKind[], boolean]>([
    ['a drop is asked for once', ['cancel-and-reorder'], false],
    ['asking is open again, since it fell further', ['cancel-and-reorder', 'ask-shop'], true],
    ['a seller, too', ['ask-seller'], true],
  ])('about a price: %s', (_what, kinds, expected) => {
    expect(mayAskAgain(claim(), { claims: [claim()], routes: open(...kinds) })).toBe(expected);
  });
});
