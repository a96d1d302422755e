import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { firstLook, followLook, lookAgain } from '../../../utils/store/first-look';
import { changeSettings } from '../../../utils/store/settings-store';

const { local } = fakeBrowser.storage;
const glance = { shape: 1, day: 'today' };

beforeEach(() => {
  fakeBrowser.reset();
  localStorage.clear();
});

afterEach(() => {
  vi.restoreAllMocks();
});

test('what was looked at is at hand at once the next time, and nothing else', async () => {
  expect(firstLook()).toBeNull();
  await local.set({ glance, watched: {}, settings: { checks: false } });
  const look = { glance, settings: { checks: false } };
  expect(await lookAgain()).toEqual(look);
  expect(firstLook()).toEqual(look);
});

test('while a page is open the copy follows every change, to the last deletion', async () => {
  const end = followLook();
  await changeSettings({ language: 'de' });
  await expect.poll(firstLook).toMatchObject({ settings: { language: 'de' } });
  await local.set({ glance });
  await expect.poll(firstLook).toMatchObject({ glance });
  await local.remove(['settings', 'glance']);
  await expect.poll(() => localStorage.length).toBe(0);
  end();
  await local.set({ glance });
  await new Promise((done) => setTimeout(done, 50));
  expect(firstLook()).toBeNull();
});

test('without a place for it the browser is asked each time', async () => {
  await local.set({ glance });
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('blocked', 'SecurityError');
  });
  expect(await lookAgain()).toEqual({ glance });
  expect(firstLook()).toBeNull();
});

test('a copy that nobody can read is none', () => {
  localStorage.setItem('first-look', '{"glance":');
  expect(firstLook()).toBeNull();
});
