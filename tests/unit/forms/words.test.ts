import { describe, expect, it } from 'vitest';
import { roles } from '../../../utils/forms/roles';
import { languages, plainWords, wordRoles, wordsSay } from '../../../utils/forms/words';

const entries = Object.entries(languages).flatMap(([language, words]) =>
  Object.entries(words).flatMap(([role, { is, not = [] }]) =>
    [...is, ...not].map((entry) => ({ language, role, entry })),
  ),
);

/** Entries without the signs of a regular expression: the plain text that they are meant to match. */
const literal = entries.filter(({ entry }) => !/[\\()[\]?*+|^$°]/.test(entry));

describe('word lists', () => {
  it('knows message, topic and order number in every language', () => {
    for (const [language, words] of Object.entries(languages)) {
      for (const role of ['message', 'topic', 'order-number'] as const) {
        expect(words[role]?.is.length, `${language} ${role}`).toBeGreaterThan(0);
      }
    }
  });

  it('is written the way texts are read, so that each entry can match', () => {
    const unreadable = literal.filter(({ entry }) => plainWords(entry) !== entry.replace(/!$/, ''));
    expect(unreadable).toEqual([]);
  });

  it('names each entry once per role and language', () => {
    const keys = Object.entries(languages).flatMap(([language, words]) =>
      Object.entries(words).flatMap(([role, { is }]) => is.map((entry) => `${language} ${role} ${entry}`)),
    );
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('has no entry that a shorter one of its list finds anyway', () => {
    const anywhere = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Arab}\p{sc=Hebr}]/u;
    const finds = (short: string, entry: string) =>
      short !== entry &&
      !short.endsWith('!') &&
      (anywhere.test(short) ? entry.includes(short) : entry.startsWith(short));
    const lists = Object.values(languages).flatMap((words) =>
      Object.values(words).flatMap(({ is, not = [] }) => [is, not]),
    );
    const found = lists.map((list) => list.filter((entry) => literal.some((each) => each.entry === entry)));
    expect(found.flatMap((list) => list.filter((entry) => list.some((each) => finds(each, entry))))).toEqual(
      [],
    );
  });

  it('has only roles that are read by words', () => {
    expect(roles.filter((each) => !(wordRoles as readonly string[]).includes(each))).toEqual([
      'hidden',
      'other',
    ]);
    for (const { role } of entries) expect(wordRoles).toContain(role);
  });
});

describe('wordsSay', () => {
  it.each([
    ['order-number', 'orderNumber', 'yes'],
    ['order-number', 'Bestell-Nr.', 'yes'],
    ['order-number', 'رقم الطلب', 'yes'],
    ['order-number', 'Order date', 'no'],
    ['name', 'user_name', 'no'],
    ['name', 'emailFisrtName', 'yes'],
    ['address', 'E-mail address', 'no'],
    ['topic', 'Size nasıl yardımcı olabiliriz?', 'yes'],
    ['message', 'ご質問の内容', 'yes'],
    ['phone', 'Message', null],
    ['message', '', null],
  ] as const)('%s: %s → %s', (role, text, said) => {
    expect(wordsSay(role, plainWords(text))).toBe(said);
  });
});
