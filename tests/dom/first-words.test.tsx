import { useStore } from '@nanostores/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { startPage } from '../../entrypoints/dashboard/start-page';
import { locale } from '../../utils/i18n';
import { watchedTexts } from '../../utils/i18n/texts/watching';
import { toSettings } from '../../utils/settings';

const Words = () => <p>{useStore(watchedTexts).draftRequest}</p>;

afterEach(() => {
  vi.unstubAllGlobals();
  locale.set('en');
});

/** Starts a page whose language file is answered by hand. */
function started(language: string, json: () => Promise<unknown>) {
  vi.stubGlobal('fetch', async () => ({ json }));
  const root = document.createElement('main');
  return { root, done: startPage(root, <Words />, Promise.resolve(toSettings({ language }))) };
}

test('a page is empty until its language has come; English never flashes', async () => {
  const { promise, resolve } = Promise.withResolvers<unknown>();
  const { root, done } = started('ar', () => promise);
  await new Promise((passed) => setTimeout(passed, 50));
  expect(root.childElementCount).toBe(0);
  resolve({ watched: { draftRequest: 'صياغة طلب' } });
  await done;
  expect(root.textContent).toBe('صياغة طلب');
  const { lang, dir } = document.documentElement;
  expect([lang, dir]).toEqual(['ar', 'rtl']);
});

test('a page whose language file is damaged opens in English', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const { root, done } = started('sv', () => Promise.reject(new SyntaxError('not JSON')));
  await done;
  expect([root.textContent, document.documentElement.dir]).toEqual(['Draft request', 'ltr']);
});
