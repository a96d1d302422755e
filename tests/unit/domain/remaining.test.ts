import { describe, expect, test } from 'vitest';
import { defaultThreshold, isWorthTelling } from '../../../utils/domain/drop';
import { expectedOf, remainingOf } from '../../../utils/domain/remaining';
import { claim, dropTo } from './claims-of';
import { purchase, usd } from './examples';

const paid = (amount: number, change = {}) => claim({ state: 'refunded', amount: usd(amount), ...change });

describe('what is left of a drop', () => {
  test('all of it while nothing came back', () => {
    const drop = dropTo(1200);
    expect(remainingOf(drop, [claim(), claim({ state: 'refused', amount: null })])).toEqual(drop);
  });

  test('what came back counts as never paid, whatever its form', () => {
    for (const state of ['refunded', 'gift-card', 'credit'] as const)
      expect(remainingOf(dropTo(1200), [claim({ state, amount: usd(500) })])).toMatchObject({
        ...{ paid: usd(1500), now: usd(1200), perPiece: usd(300), inAll: usd(300) },
      });
  });

  test('shared by the pieces of a line, rounded down', () => {
    const drop = dropTo(980, { quantity: 2, netTotal: usd(2601), netUnitPrice: usd(1300) });
    expect(remainingOf(drop, [paid(300)])).toMatchObject({
      ...{ paid: usd(1150), perPiece: usd(170), inAll: usd(341), quantity: 2 },
    });
  });

  test('nothing once all of it came back, and too little to tell where almost all did', () => {
    expect(remainingOf(dropTo(1500), [paid(500)])).toBeNull();
    expect(remainingOf(dropTo(1500), [paid(900)])).toBeNull();
    const cents = remainingOf(dropTo(1500), [paid(470)]);
    expect(cents && isWorthTelling(cents, defaultThreshold)).toBe(false);
  });

  test('money for another matter, or in another currency, is not it', () => {
    const drop = dropTo(1500);
    expect(remainingOf(drop, [paid(500, { kind: 'damaged-or-wrong', route: null })])).toEqual(drop);
    expect(remainingOf(drop, [paid(0, { amount: { minor: 500, currency: 'EUR' } })])).toEqual(drop);
  });
});

describe('what an answer can still bring', () => {
  const further = claim({ number: 1, offered: usd(1200), difference: usd(800) });
  test.each([
    ['nothing came back', [claim(), further], 800],
    ['the first request was answered meanwhile', [paid(500), further], 300],
    ['more came back than was asked for', [paid(900), further], 0],
    ['its own amount counts not', [{ ...further, state: 'refunded', amount: usd(800) } as const], 800],
  ])('%s', (_what, claims, expected) => {
    expect(expectedOf(further, claims, purchase())).toEqual(usd(expected));
  });

  test('less than the drop where less was asked for', () => {
    expect(expectedOf({ ...further, difference: usd(300) }, [further], purchase())).toEqual(usd(300));
  });

  test('without its purchase, what it says itself', () => {
    expect(expectedOf(further, [paid(500), further], null)).toEqual(usd(800));
  });
});
