import { describe, expect, test } from 'vitest';
import { daysLeft, isWindowOpen, windowClosesAt, windowEnd } from '../../../utils/domain/window';

test('the window is the order date and seven days, the last one included', () => {
  expect(windowEnd('2026-11-19')).toBe('2026-11-26');
  expect(windowEnd('2026-02-25')).toBe('2026-03-04');
  expect(windowEnd('2026-12-30', 3)).toBe('2027-01-02');
  expect(windowEnd(null)).toBeNull();
});

describe('it closes at the earlier midnight of the two time zones', () => {
  test.each([
    [['America/New_York'], '2026-11-27T05:00:00.000Z'],
    [['America/New_York', 'Asia/Tokyo'], '2026-11-26T15:00:00.000Z'],
    [['Pacific/Auckland', 'America/Los_Angeles'], '2026-11-26T11:00:00.000Z'],
  ])('%j', (zones, closes) => {
    expect(windowClosesAt('2026-11-26', zones).toISOString()).toBe(closes);
  });

  test('across the change to winter time', () => {
    expect(windowClosesAt('2026-10-25', ['Europe/Berlin']).toISOString()).toBe('2026-10-25T23:00:00.000Z');
  });
});

test('it is open to the last second and closed from midnight on', () => {
  const zones = ['Europe/Berlin'];
  expect(isWindowOpen('2026-11-26', new Date('2026-11-26T22:59:59Z'), zones)).toBe(true);
  expect(isWindowOpen('2026-11-26', new Date('2026-11-26T23:00:00Z'), zones)).toBe(false);
  expect(isWindowOpen(null, new Date('2026-11-26T23:00:00Z'), zones)).toBe(false);
});

test('days left count down to 0 on the last day, by the zone that is furthest ahead', () => {
  const now = new Date('2026-11-24T20:00:00Z');
  expect(daysLeft('2026-11-26', now, ['America/New_York'])).toBe(2);
  expect(daysLeft('2026-11-26', now, ['America/New_York', 'Asia/Tokyo'])).toBe(1);
  expect(daysLeft('2026-11-24', now, ['America/New_York'])).toBe(0);
});
