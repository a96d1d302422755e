import { describe, expect, test } from 'vitest';
import { availableLanguages, checkTemplate, type Language, messageKinds } from '../../../utils/drafts';
import { kindOf } from '../../../utils/drafts/kinds';
import { commonTexts } from '../../../utils/drafts/languages';
import { falseClaims } from './false-claims';

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

async function templates(language: Language): Promise<{ name: string; text: string }[]> {
  const own = await Promise.all(
    messageKinds.map(async (name) => ({ name, texts: (await kindOf(name)).texts[language] })),
  );
  return [{ name: 'common', texts: await commonTexts(language) }, ...own].flatMap(({ name, texts }) =>
    strings(texts).map((text) => ({ name, text })),
  );
}

const aboutDefects = new Set(['damaged-or-wrong', 'something-missing']);

describe.each(availableLanguages)('templates in %s', (language) => {
  test('name only facts that exist, and brackets around facts only', async () => {
    for (const { name, text } of await templates(language)) {
      expect(checkTemplate(text), `${name}: ${text}`).toEqual([]);
      const plain = text.replaceAll(/\[[^[\]]*\{\w+\}[^[\]]*\]/gu, '').replaceAll(/\{\w+\}/gu, '');
      expect(plain, `${name}: ${text}`).not.toMatch(/[[\]{}]/u);
      expect(text, `${name}: ${text}`).not.toMatch(/ {2}|^\s|\s$|https?:|www\.|<\/?\w/u);
    }
  });

  test('claim no policy, threaten nobody, invent no defect', async () => {
    const { policy, guarantee, threat, defect } = falseClaims[language];
    for (const { name, text } of await templates(language)) {
      expect(text, name).not.toMatch(policy);
      expect(text, name).not.toMatch(threat);
      if (name !== 'warranty-or-invoice') expect(text, name).not.toMatch(guarantee);
      if (!aboutDefects.has(name)) expect(text, name).not.toMatch(defect);
    }
  });

  test('the words looked for would be found', () => {
    const { policy, guarantee, threat, defect, examples } = falseClaims[language];
    [policy, guarantee, threat, defect].forEach((words, index) => {
      expect(examples[index]).toMatch(words);
    });
  });
});

test('a word in one language has not crept into another', async () => {
  const scripts: Partial<Record<Language, RegExp>> = {
    ja: /\p{Script=Hiragana}/u,
    ar: /\p{Script=Arabic}/u,
    zh: /\p{Script=Han}/u,
    'zh-TW': /\p{Script=Han}/u,
    bg: /\p{Script=Cyrillic}/u,
    hy: /\p{Script=Armenian}/u,
  };
  for (const language of availableLanguages) {
    const foreign = Object.entries(scripts).filter(([other]) => other.slice(0, 2) !== language.slice(0, 2));
    for (const { name, text } of await templates(language)) {
      for (const [, script] of language === 'ja' ? [] : foreign) expect(text, name).not.toMatch(script);
      if (scripts[language]) expect(text.replaceAll(/\{\w+\}/gu, ''), name).not.toMatch(/[A-Za-z]{3}/u);
    }
  }
});
