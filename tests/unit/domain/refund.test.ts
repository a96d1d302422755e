import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../utils/domain/claim';
import { refundNotes, refundToAsk } from '../../../utils/domain/refund';
import { claim } from './claims-of';
import { usd } from './examples';

describe('what a refund total says about a claim', () => {
  test.each<[string, Partial<Claim>, number, [number, boolean] | null]>([
    ['sent', {}, 360, [360, false]],
    ['printed with a minus', {}, -360, [360, false]],
    ['it stood there before anything was sent', { state: 'drafted', sentAt: null }, 360, [360, true]],
    ['seen before', { refundSeen: usd(360) }, 360, null],
    ['denied before', { refundSeen: usd(360), refundDenied: true }, 360, null],
    ['denied before, and grown since', { refundSeen: usd(360), refundDenied: true }, 800, [800, false]],
    ['settled', { state: 'refused' }, 360, null],
    ['a question about the product', { kind: 'product-question' }, 360, null],
    ['a broken thing', { kind: 'damaged-or-wrong' }, 360, [360, false]],
    ['nothing came back', {}, 0, null],
  ])('%s', (_what, change, total, expected) => {
    const notes = refundNotes([claim(change)], usd(total));
    const [minor, refundDenied] = expected ?? [];
    expect(notes).toEqual(
      minor === undefined ? [] : [{ key: claim().key, refundSeen: usd(minor), refundDenied }],
    );
  });

  test('what is noted already is taken off', () => {
    const paid = claim({ state: 'refunded', amount: usd(300) });
    const open = claim({ number: 1 });
    expect(refundNotes([paid, open], usd(300))).toEqual([]);
    expect(refundNotes([paid, open], usd(500))).toEqual([
      { key: open.key, refundSeen: usd(200), refundDenied: false },
    ]);
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
