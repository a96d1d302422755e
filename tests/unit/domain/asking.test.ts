import { describe, expect, test } from 'vitest';
import { askedLately, isAsked, isFurther, refusalsOf } from '../../../utils/domain/asking';
import type { Claim } from '../../../utils/domain/claim';
import { defaultThreshold } from '../../../utils/domain/drop';
import { claim, dropTo } from './claims-of';
import { usd } from './examples';

describe('a drop was asked for', () => {
  const refused = claim({ state: 'refused' });
  const cheaper = claim({ number: 1, offered: usd(1400), state: 'no-answer' });
  test.each<[string, readonly Claim[], number, boolean]>([
    ['nobody asked', [], 1500, false],
    ['a draft closes nothing', [claim({ state: 'drafted', sentAt: null })], 1500, false],
    ['sent at this price', [claim()], 1500, true],
    ['sent, and dearer since', [claim()], 1700, true],
    ['sent, and cheaper by less than the threshold', [claim()], 1480, true],
    ['sent, and cheaper by the percent, not the amount', [claim()], 1451, true],
    ['sent, and cheaper by the threshold', [claim()], 1440, false],
    ['refused at this price', [refused], 1500, true],
    ['refused, and cheaper by the threshold', [refused], 1440, false],
    ['refunded at this price', [claim({ state: 'refunded', amount: usd(500) })], 1500, true],
    ['closed at this price', [claim({ state: 'closed' })], 1500, true],
    ['closed before it was sent', [claim({ state: 'closed', sentAt: null })], 1500, false],
    [
      'a way on which nobody is asked',
      [claim({ state: 'refunded', route: 'return-and-rebuy' })],
      1500,
      false,
    ],
    ['sent, in a file without times', [claim({ sentAt: null })], 1500, true],
    ['asked twice, cheaper than the first price only', [claim(), cheaper], 1400, true],
    ['asked twice, cheaper than both', [claim(), cheaper], 1300, false],
    ['the price of then is not known', [claim({ offered: null })], 100, true],
    ['then offered in another currency', [claim({ offered: { minor: 9000, currency: 'EUR' } })], 100, true],
    ['asked about something else', [claim({ kind: 'where-is-my-order', offered: null })], 1500, false],
  ])('%s', (_what, claims, price, expected) => {
    expect(isAsked(claims, dropTo(price), defaultThreshold)).toBe(expected);
  });

  test('percent of a piece and amount of the line both count, for several pieces too', () => {
    const drop = dropTo(980, { quantity: 2, netTotal: usd(2600), netUnitPrice: usd(1300) });
    expect(isFurther(drop, usd(1004), defaultThreshold)).toBe(false);
    expect(isFurther(drop, usd(1005), defaultThreshold)).toBe(true);
  });
});

test('refusals are of requests for the difference', () => {
  const claims = [
    claim({ state: 'refused' }),
    claim({ number: 1, state: 'no-answer' }),
    claim({ number: 2, state: 'refused', kind: 'damaged-or-wrong' }),
    claim({ number: 3, state: 'refused', kind: 'price-difference-seller' }),
    claim({ number: 4, state: 'refused', route: 'exchange' }),
  ];
  expect(refusalsOf(claims)).toBe(2);
});

describe('asked in the last seven days', () => {
  const now = new Date('2026-11-27T10:59:59.000Z');
  test.each<[string, Partial<Claim>, number]>([
    ['almost seven days ago', {}, 1],
    ['seven days ago', { sentAt: '2026-11-20T10:59:59.000Z' }, 0],
    ['not sent', { state: 'drafted', sentAt: null }, 0],
    ['nobody was asked', { state: 'refunded', route: 'cancel-and-reorder' }, 0],
    ['closed before it was sent', { state: 'closed', sentAt: null }, 0],
    ['about something else', { kind: 'cancel' }, 0],
    ['answered since', { state: 'refused' }, 1],
    ['before the clock was set back', { sentAt: '2026-11-28T11:00:00.000Z' }, 1],
  ])('%s', (_what, change, expected) => {
    expect(askedLately([claim(change)], now)).toBe(expected);
  });
});
