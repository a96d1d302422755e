import { describe, expect, test } from 'vitest';
import { afterOutcome, afterRequest, leaveFor, manners, newGuest } from '../../../utils/domain/pace';

const now = Date.parse('2026-11-21T12:00:00Z');
const today = '2026-11-21';
const hour = 3_600_000;
const fresh = newGuest('www.amazon.com');

describe('the gap between two requests', () => {
  test('a new guest may ask at once', () => {
    expect(leaveFor(fresh, 'product', now, today)).toEqual({ may: 'now' });
  });

  test('and then waits five seconds', () => {
    const asked = afterRequest(fresh, now, today);
    expect(leaveFor(asked, 'product', now + 1_000, today)).toEqual({ may: 'soon', wait: 4_000 });
    expect(leaveFor(asked, 'product', now + 5_000, today)).toEqual({ may: 'now' });
  });

  test('a clock that was set back does not silence us', () => {
    const asked = afterRequest(fresh, now + 24 * hour, today);
    expect(leaveFor(asked, 'product', now, today)).toEqual({ may: 'now' });
  });
});

describe('forty requests a day, four of them for last looks', () => {
  const guestWith = (count: number) => ({ ...fresh, day: today, requests: count });

  test.each([
    [35, 'product', 'now'],
    [36, 'product', 'not'],
    [36, 'order', 'not'],
    [36, 'last-look', 'now'],
    [40, 'last-look', 'not'],
  ] as const)('after %i, a %s may: %s', (count, request, may) => {
    expect(leaveFor(guestWith(count), request, now, today).may).toBe(may);
  });

  test('a new day starts from zero', () => {
    const next = afterRequest(guestWith(40), now + 24 * hour, '2026-11-22');
    expect(next.requests).toBe(1);
  });
});

describe('walls', () => {
  test.each(['captcha', 'continue-shopping', 'challenge'] as const)(
    '%s pauses everything 12 h, doubling',
    (wall) => {
      const first = afterOutcome(fresh, 'product', wall, now);
      expect(leaveFor(first, 'last-look', now + 12 * hour - 1, today)).toEqual({ may: 'not', because: wall });
      expect(leaveFor(first, 'product', now + 12 * hour, today)).toEqual({ may: 'now' });
      const second = afterOutcome(first, 'product', wall, now + 12 * hour);
      expect(second.pause?.length).toBe(24 * hour);
    },
  );

  test('errors pause from 30 minutes, doubling to 6 hours', () => {
    const lengths: number[] = [];
    let guest = fresh;
    for (let round = 0; round < 6; round += 1) {
      guest = afterOutcome(guest, 'product', 'error', now);
      lengths.push((guest.pause?.length ?? 0) / hour);
    }
    expect(lengths).toEqual([0.5, 1, 2, 4, 6, 6]);
  });

  test('what the shop asks for is honoured when it is longer', () => {
    expect(afterOutcome(fresh, 'product', 'error', now, 2 * hour).pause?.until).toBe(now + 2 * hour);
    expect(afterOutcome(fresh, 'product', 'error', now, 1_000).pause?.until).toBe(now + manners.errorPause);
  });

  test('a page that can be read ends the pause', () => {
    const paused = afterOutcome(fresh, 'product', 'captcha', now);
    expect(afterOutcome(paused, 'product', 'read', now + 13 * hour).pause).toBeNull();
  });

  test('a sign-in pauses order pages only, until one is seen signed in', () => {
    const out = afterOutcome(fresh, 'order', 'sign-in', now);
    expect(leaveFor(out, 'order', now + 240 * hour, today)).toEqual({ may: 'not', because: 'sign-in' });
    expect(leaveFor(out, 'product', now, today)).toEqual({ may: 'now' });
    expect(leaveFor(afterOutcome(out, 'product', 'read', now), 'order', now, today).may).toBe('not');
    expect(leaveFor(afterOutcome(out, 'order', 'read-signed-in', now), 'order', now, today).may).toBe('now');
  });
});
