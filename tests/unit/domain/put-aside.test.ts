import { describe, expect, test } from 'vitest';
import { defaultThreshold } from '../../../utils/domain/drop';
import { type Choice, type Decision, decide, isSnoozed, putAsideBy } from '../../../utils/domain/put-aside';
import { isOpenDrop } from '../../../utils/domain/telling';
import { claim, dropTo } from './claims-of';

const now = new Date('2026-11-21T21:30:00');
const nothing: Decision = { dismissedAt: null, snoozedUntil: null, leftOut: false };
const hours = (count: number) => new Date(now.getTime() + count * 3_600_000).toISOString();

describe('why a drop is not told', () => {
  test.each<[string, Decision | null, number | null, string | null]>([
    ['nothing was decided', null, 1500, null],
    ['dismissed at this price', { ...nothing, dismissedAt: 1500 }, 1500, 'dismissed'],
    ['dismissed, dearer since', { ...nothing, dismissedAt: 1500 }, 1600, 'dismissed'],
    ['dismissed, a little cheaper', { ...nothing, dismissedAt: 1500 }, 1480, 'dismissed'],
    ['dismissed, cheaper by the threshold', { ...nothing, dismissedAt: 1500 }, 1440, null],
    ['dismissed, no drop now', { ...nothing, dismissedAt: 1500 }, null, null],
    ['snoozed', { ...nothing, snoozedUntil: hours(1) }, 1500, 'snoozed'],
    ['snoozed, however cheap', { ...nothing, snoozedUntil: hours(1) }, 100, 'snoozed'],
    ['the snooze is over', { ...nothing, snoozedUntil: hours(0) }, 1500, null],
    ['snoozed before the clock went back by a month', { ...nothing, snoozedUntil: hours(700) }, 1500, null],
    [
      'snoozed and dismissed, the snooze is over',
      { ...nothing, dismissedAt: 1500, snoozedUntil: hours(-1) },
      1500,
      'dismissed',
    ],
    ['left out', { ...nothing, leftOut: true }, 100, 'left-out'],
    ['left out, no drop', { ...nothing, leftOut: true }, null, 'left-out'],
  ])('%s', (_what, decision, price, expected) => {
    const drop = price === null ? null : dropTo(price);
    expect(putAsideBy(decision, drop, now, defaultThreshold)).toBe(expected);
    if (drop) {
      const isOpen = isOpenDrop({ drop, claims: [], decision }, now, defaultThreshold);
      expect(isOpen).toBe(expected === null);
    }
  });

  test('a drop that was asked for, too small or none at all is not open', () => {
    const decision = null;
    const open = (drop: ReturnType<typeof dropTo> | null, asked: boolean) =>
      isOpenDrop({ drop, claims: asked ? [claim()] : [], decision }, now, defaultThreshold);
    expect([open(dropTo(1500), false), open(dropTo(1500), true)]).toEqual([true, false]);
    expect([open(dropTo(1999), false), open(null, false)]).toEqual([false, false]);
  });
});

describe('what stands after a choice', () => {
  const clock = (iso: string | null) => (iso === null ? null : new Date(iso).toString().slice(0, 21));
  test.each<[Choice, string | null]>([
    ['tomorrow', 'Sun Nov 22 2026 08:00'],
    ['three-days', 'Tue Nov 24 2026 08:00'],
    ['dismiss', null],
    ['leave-out', null],
  ])('%s: quiet until %s', (choice, until) => {
    const after = decide(choice, null, 1500, now);
    expect(clock(after?.snoozedUntil ?? null)).toBe(until);
    expect(after?.dismissedAt ?? null).toBe(choice === 'dismiss' ? 1500 : null);
    expect(after?.leftOut).toBe(choice === 'leave-out');
    if (after && until) expect(isSnoozed(after, now)).toBe(true);
  });

  test('any snooze holds when it is made, at every hour', () => {
    for (let hour = 0; hour < 24; hour += 1) {
      const at = new Date(2026, 9, 24, hour, 59);
      for (const choice of ['tomorrow', 'three-days'] as const) {
        const after = decide(choice, null, null, at);
        expect(after && isSnoozed(after, at)).toBe(true);
      }
    }
  });

  test('nothing is dismissed without a price, and undo leaves nothing', () => {
    expect(decide('dismiss', null, null, now)).toBeNull();
    const all: Decision = { dismissedAt: 1500, snoozedUntil: hours(5), leftOut: true };
    expect(decide('dismiss', all, null, now)).toEqual(all);
    expect(decide('undo', all, 1500, now)).toBeNull();
    expect(decide('leave-out', { ...nothing, dismissedAt: 7 }, 5, now)).toEqual({
      ...nothing,
      dismissedAt: 7,
      leftOut: true,
    });
  });
});
