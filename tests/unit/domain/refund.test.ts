import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../utils/domain/claim';
import type { Money } from '../../../utils/domain/money';
import {
  refundNotes as notesOf,
  type RefundableLine,
  refundToAsk,
  unnotedRefund,
} from '../../../utils/domain/refund';
import { claim } from './claims-of';
import { purchase, usd } from './examples';

/** By an order of one kettle of $20 that was not given back. */
const refundNotes = (
  claims: readonly Claim[],
  total: Money,
  lines: readonly RefundableLine[] = [purchase()],
) => notesOf(claims, total, lines);

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
  [{ refundSeen: { minor: 360, currency: 'EUR' } }, null],
  [{}, null],
])('asked about %j: %s', (change, minor) => {
  expect(refundToAsk(claim(change), 'USD')?.minor ?? null).toBe(minor);
});

describe('a request for a difference of $5 on a thing of $20', () => {
  const back = purchase({ state: 'returned' });
  const lamp = purchase({ unitPrice: usd(400), netUnitPrice: usd(400), netTotal: usd(400) });
  const three = purchase({ quantity: 3, netTotal: usd(5_700), netUnitPrice: usd(1_900) });
  const proposed = { refundSeen: usd(500) };
  /** Expected: what counts as having stood there before, and what is proposed, in cents. */
  test.each<[string, number, readonly RefundableLine[], Partial<Claim>, [number, number]]>([
    ['with tax on top', 540, [purchase()], {}, [0, 540]],
    ['a round sum', 1_000, [purchase()], {}, [0, 1_000]],
    ['part of it', 200, [purchase()], {}, [0, 200]],
    ['the whole price', 2_000, [purchase()], {}, [2_000, 0]],
    ['the whole price with tax', 2_160, [purchase()], {}, [2_160, 0]],
    ['the whole price, and it was given back', 2_000, [back], {}, [2_000, 0]],
    ['what was asked, and it was given back later', 500, [back], {}, [0, 500]],
    ['more than that with tax, and it was given back', 700, [back], {}, [700, 0]],
    ['the price of another line', 400, [purchase(), lamp], {}, [400, 0]],
    ['two pieces of three before discounts', 4_000, [three], { difference: usd(2_500) }, [4_000, 0]],
    ['two pieces of three net', 3_800, [three], { difference: usd(2_500) }, [3_800, 0]],
    ['the whole line net', 5_700, [three], { difference: usd(4_000) }, [5_700, 0]],
    ['as much as was asked, which is a price too', 400, [lamp], { difference: usd(400) }, [0, 400]],
    ['the whole price after a likely answer', 2_500, [back], proposed, [2_000, 500]],
    ['the rest of the price after a likely answer', 2_000, [back], proposed, [1_500, 500]],
    [
      'the whole price after an answer that was denied',
      2_500,
      [back],
      { ...proposed, refundDenied: true },
      [2_500, 0],
    ],
    [
      'asked for in another currency',
      900,
      [purchase()],
      { difference: { minor: 5, currency: 'EUR' } },
      [0, 900],
    ],
    ['that, and it was given back', 900, [back], { difference: { minor: 5, currency: 'EUR' } }, [900, 0]],
  ])('%s', (_what, total, lines, change, [refundBefore, refundSeen]) => {
    const note = { refundBefore: money(refundBefore), refundSeen: money(refundSeen), refundDenied: false };
    const asked = claim(change);
    const [said] = refundNotes([asked], usd(total), lines);
    expect({ ...asked, ...said }).toMatchObject(note);
    // Read again it says the same.
    expect(refundNotes([{ ...asked, ...said }], usd(total), lines)).toEqual([]);
  });

  test('after a return the answer is what comes on top of it', () => {
    const asked = claim();
    const [returned] = refundNotes([asked], usd(2_000), [back]);
    const [answered] = refundNotes([{ ...asked, ...returned }], usd(2_500), [back]);
    expect(answered).toMatchObject({ refundBefore: usd(2_000), refundSeen: usd(500) });
  });

  test('the whole price is still proposed to a message about a broken thing', () => {
    const broken = claim({ kind: 'damaged-or-wrong', route: null, difference: null });
    expect(refundNotes([broken], usd(2_000), [back])).toMatchObject([{ refundSeen: usd(2_000) }]);
  });
});
