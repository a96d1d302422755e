import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { languageNames, languages } from '../../utils/i18n/languages';
import { problemsOf } from '../i18n/problems';
import { sameWords } from '../i18n/same-words';
import { englishTexts, flat, textsOf, translated } from '../i18n/texts';
import { unusedTexts } from '../i18n/used';

const root = fileURLToPath(new URL('../..', import.meta.url));
const english = await englishTexts();
const others = languages.filter((language) => language !== 'en');
const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));

test('there is a file for every language, and none besides', async () => {
  expect(await translated()).toEqual(others.toSorted());
});

test.each(others)('%s says everything that English says, in its own words and signs', async (language) => {
  expect(problemsOf(language, english, await textsOf(language))).toEqual({
    missing: [],
    extra: [],
    english: [],
    placeholders: [],
    signs: [],
  });
});

test('every text is used somewhere', () => {
  expect(unusedTexts(english)).toEqual([]);
});

test.each(Object.entries(sameWords))(
  '%s: each word that may stay English is there',
  async (language, words) => {
    const own = new Set(flat(await textsOf(language)).values());
    expect(words.filter((word) => !own.has(word))).toEqual([]);
  },
);

test.each(languages)('%s is called as its readers call it', (language) => {
  const { script } = new Intl.Locale(language).maximize();
  const named = language.startsWith('zh') ? `zh-${script}` : language;
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(named);
  expect(languageNames[language]).toBe(name);
});

describe('name and description in the browser’s list of extensions', () => {
  const folder = (language: string) => language.replace('-', '_');

  test('one folder for every language', () => {
    expect(readdirSync(join(root, 'public/_locales')).toSorted()).toEqual(languages.map(folder).toSorted());
  });

  test.each(languages)('%s', (language) => {
    const messages = read(`public/_locales/${folder(language)}/messages.json`);
    const original = read('public/_locales/en/messages.json');
    expect(Object.keys(messages)).toEqual(Object.keys(original));
    expect(messages.name.message).toBe('Dropback');
    const { message } = messages.description;
    // Both stores refuse a longer one.
    expect([...message].length).toBeLessThanOrEqual(132);
    if (language !== 'en') expect(message).not.toBe(original.description.message);
  });
});
