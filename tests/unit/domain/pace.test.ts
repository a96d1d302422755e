import { describe, expect, test } from 'vitest';
import {
  afterOrderPageSeen,
  afterOutcome,
  afterRequest,
  atClock,
  leaveFor,
  manners,
  newGuest,
} from '../../../utils/domain/pace';

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

  test('last looks use up what is kept for them first', () => {
    const used = { ...guestWith(38), lastLooks: 3 };
    expect(leaveFor(used, 'product', now, today).may).toBe('now');
    expect(leaveFor({ ...used, requests: 39 }, 'product', now, today).may).toBe('not');
    expect(leaveFor({ ...used, requests: 40 }, 'last-look', now, today).may).toBe('not');
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

describe('another account', () => {
  const seenAndWalled = (guest: ReturnType<typeof newGuest>) =>
    afterOutcome(afterOrderPageSeen(guest), 'order', 'sign-in', now);

  test('is named after two sign-ins behind an order page seen signed in', () => {
    const once = seenAndWalled(fresh);
    expect(leaveFor(once, 'order', now, today)).toEqual({ may: 'not', because: 'sign-in' });
    const twice = seenAndWalled(once);
    expect(leaveFor(twice, 'order', now, today)).toEqual({ may: 'not', because: 'signed-in-elsewhere' });
    expect(leaveFor(afterOrderPageSeen(twice), 'order', now, today).may).toBe('now');
  });

  test('is not concluded from sign-ins alone, and forgotten when an order page was read', () => {
    const walled = afterOutcome(afterOutcome(fresh, 'order', 'sign-in', now), 'order', 'sign-in', now);
    expect(leaveFor(walled, 'order', now, today)).toEqual({ may: 'not', because: 'sign-in' });
    const read = afterOutcome(afterOrderPageSeen(seenAndWalled(fresh)), 'order', 'read-signed-in', now);
    expect(leaveFor(seenAndWalled(read), 'order', now, today)).toEqual({ may: 'not', because: 'sign-in' });
  });
});

test.each([
  ['unsure', 'product'],
  ['sign-in', 'product'],
] as const)('%s in place of a %s says nothing of the marketplace', (outcome, request) => {
  const paused = afterOutcome(fresh, 'product', 'error', now);
  expect(afterOutcome(paused, request, outcome, now)).toEqual(paused);
});

test('a product read signed in does not end the rest of order pages', () => {
  const out = afterOutcome(fresh, 'order', 'sign-in', now);
  expect(leaveFor(afterOutcome(out, 'product', 'read-signed-in', now), 'order', now, today).may).toBe('not');
});

test('another look at a product keeps a greater distance', () => {
  const asked = afterRequest(fresh, now, today);
  expect(leaveFor(asked, 'another-look', now + 5_000, today)).toEqual({ may: 'soon', wait: 15_000 });
});

describe('a clock that was set back', () => {
  const used = { ...afterRequest(fresh, now, today), requests: 40, listAt: now };

  test('forgets neither what was asked today nor the gap', () => {
    const yesterday = now - 24 * hour;
    const back = atClock(used, yesterday, '2026-11-20');
    expect(leaveFor(back, 'last-look', yesterday, '2026-11-20').may).toBe('not');
    expect(back).toMatchObject({ lastRequestAt: yesterday, listAt: yesterday, requests: 40 });
  });

  test('does not count a day that lies far ahead', () => {
    const back = atClock(used, now - 300 * 24 * hour, '2026-01-25');
    expect(leaveFor(back, 'product', now - 300 * 24 * hour + manners.gap, '2026-01-25').may).toBe('now');
  });

  test('does not draw a pause out', () => {
    const paused = afterOutcome(fresh, 'product', 'captcha', now);
    const back = atClock(paused, now - 100 * hour, '2026-11-17');
    expect(leaveFor(back, 'product', now - 88 * hour, '2026-11-17').may).toBe('now');
    expect(leaveFor(back, 'product', now - 89 * hour, '2026-11-17').may).toBe('not');
  });

  test('leaves a record alone when the clock went on', () => {
    expect(atClock(used, now + hour, today)).toBe(used);
  });
});
