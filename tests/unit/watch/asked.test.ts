import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askedAt, noteAnswered, noteAsked } from '../../../utils/watch/jobs';

beforeEach(() => fakeBrowser.reset());

test('what was asked for is ended once it is done', async () => {
  await noteAsked(new Date(1_000));
  expect(await askedAt()).toBe(1_000);
  await noteAnswered(1_000);
  expect(await askedAt()).toBeNull();
});

test('a wish that comes while the one before is being ended stays', async () => {
  await noteAsked(new Date(1_000));
  await Promise.all([noteAnswered(1_000), noteAsked(new Date(2_000))]);
  expect(await askedAt()).toBe(2_000);
});
