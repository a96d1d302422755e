import { describe, expect, test } from 'vitest';
import { type ConditionKind, conditionsOf, type Verdict } from '../../../utils/domain/conditions';
import type { Purchase } from '../../../utils/domain/purchase';
import { purchase } from './examples';

const now = new Date('2026-11-21T12:00:00Z');
const readAt = '2026-11-19T18:00:00.000Z';
const judged = (change: Partial<Purchase>, at = now, zones = ['UTC']) =>
  conditionsOf(purchase({ sellerReadAt: readAt, stateReadAt: readAt, ...change }), at, zones);

describe('each condition is met, unmet or unknown', () => {
  test.each<[ConditionKind, Partial<Purchase>, Verdict]>([
    ['sold-by-shop', { soldByAmazon: true }, 'met'],
    ['sold-by-shop', { soldByAmazon: false }, 'unmet'],
    ['sold-by-shop', { soldByAmazon: null }, 'unknown'],
    ['within-window', { windowEndsOn: '2026-11-21' }, 'met'],
    ['within-window', { windowEndsOn: '2026-11-20' }, 'unmet'],
    ['within-window', { windowEndsOn: null, placedOn: null }, 'unknown'],
    ['not-shipped', { state: 'not-shipped' }, 'met'],
    ['not-shipped', { state: 'shipped' }, 'unmet'],
    ['not-shipped', { state: 'delivered' }, 'unmet'],
    ['not-shipped', { state: 'cancelled' }, 'unmet'],
    ['not-shipped', { state: 'returned' }, 'unmet'],
    ['not-shipped', { state: 'unknown' }, 'unknown'],
  ])('%s with %j: %s', (kind, change, expected) => {
    expect(judged(change)[kind].verdict).toBe(expected);
  });

  test('the window closes with the earlier midnight of the two time zones', () => {
    const at = new Date('2026-11-21T20:00:00Z');
    const inWindow = (zones: string[]) =>
      judged({ windowEndsOn: '2026-11-21' }, at, zones)['within-window'].verdict;
    expect(inWindow(['America/Los_Angeles'])).toBe('met');
    expect(inWindow(['America/Los_Angeles', 'Asia/Tokyo'])).toBe('unmet');
  });
});

test('each says what it rests on', () => {
  expect(judged({ state: 'delivered', deliveredOn: '2026-11-20' })).toEqual({
    'sold-by-shop': { verdict: 'met', seller: 'Amazon.com', readAt },
    'within-window': { verdict: 'met', placedOn: '2026-11-19', endsOn: '2026-11-26' },
    'not-shipped': { verdict: 'unmet', state: 'delivered', deliveredOn: '2026-11-20', readAt },
  });
});
