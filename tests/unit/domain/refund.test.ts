import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../utils/domain/claim';
import { refundNotes, refundToAsk, unnotedRefund } from '../../../utils/domain/refund';
import { claim } from './claims-of';
import { usd } from './examples';

const money = (minor: number) => (minor > 0 ? usd(minor) : null);

describe('what a refund total says about a claim', () => {
  const before = { refundBefore: usd(360) };
  const denied = { refundSeen: usd(360), refundDenied: true };
  /** Expected: what stood there before, and what is proposed, in cents; 0: nothing. */
  test.each<[string, Partial<Claim>, number, [number, number] | null]>([
    ['sent', {}, 360, [0, 360]],
    ['printed with a minus', {}, -360, [0, 360]],
    ['not sent yet', { state: 'drafted', sentAt: null }, 360, null],
    ['it stood there before it was sent', before, 360, null],
    ['on top of what stood there before', before, 860, [360, 500]],
    ['seen before', { refundSeen: usd(360) }, 360, null],
    ['seen before, and grown since', { refundSeen: usd(360) }, 500, [0, 500]],
    ['denied before', denied, 360, null],
    ['denied before, and grown since', denied, 860, [360, 500]],
    ['denied on top of what stood there', { ...before, ...denied, refundSeen: usd(140) }, 500, null],
    ['that, and grown since', { ...before, ...denied, refundSeen: usd(140) }, 600, [500, 100]],
    ['settled', { state: 'refused' }, 360, null],
    ['a question about the product', { kind: 'product-question' }, 360, null],
    ['a broken thing', { kind: 'damaged-or-wrong', route: null }, 360, [0, 360]],
    ['nothing came back', {}, 0, null],
    ['in another currency than before', { refundBefore: { minor: 900, currency: 'EUR' } }, 360, [0, 360]],
  ])('%s', (_what, change, total, expected) => {
    const [refundBefore = 0, refundSeen = 0] = expected ?? [];
    const note = { key: claim().key, refundBefore: money(refundBefore), refundSeen: money(refundSeen) };
    expect(refundNotes([claim(change)], usd(total))).toEqual(
      expected ? [{ ...note, refundDenied: false }] : [],
    );
  });

  test('what is noted already is taken off', () => {
    const paid = claim({ state: 'refunded', amount: usd(300) });
    const open = claim({ number: 1 });
    expect(refundNotes([paid, open], usd(300))).toEqual([]);
    expect(refundNotes([paid, open], usd(500))).toMatchObject([{ key: open.key, refundSeen: usd(200) }]);
  });

  test('what was another request’s answer is no longer proposed, nor taken off twice', () => {
    const paid = claim({ state: 'refunded', amount: usd(360) });
    const proposed = claim({ number: 1, refundSeen: usd(360) });
    expect(refundNotes([paid, proposed], usd(360))).toMatchObject([{ refundSeen: null }]);
    const later = claim({ number: 1, refundBefore: usd(360) });
    const [known] = refundNotes([paid, later], usd(360));
    expect(known).toMatchObject({ refundBefore: null, refundSeen: null });
    expect(refundNotes([paid, { ...later, ...known }], usd(860))).toMatchObject([{ refundSeen: usd(500) }]);
  });

  test('a way on which nobody was asked is in no refund total', () => {
    const anew = claim({ state: 'refunded', route: 'cancel-and-reorder', amount: usd(300) });
    expect(unnotedRefund([anew], usd(300))).toEqual(usd(300));
    expect(unnotedRefund([claim({ state: 'refunded', amount: usd(300) })], usd(300))).toBeNull();
  });
});

test.each<[Partial<Claim>, number | null]>([
  [{ refundSeen: usd(360) }, 360],
  [{ refundSeen: usd(360), refundDenied: true }, null],
  [{ refundSeen: usd(360), state: 'refunded' }, null],
  [{}, null],
])('asked about %j: %s', (change, minor) => {
  expect(refundToAsk(claim(change))?.minor ?? null).toBe(minor);
});
