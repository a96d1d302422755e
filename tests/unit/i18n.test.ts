import { afterEach, describe, expect, test } from 'vitest';
import { directionOf, files, locale, pickLanguage, speak } from '../../utils/i18n';
import * as english from '../../utils/i18n/en';
import { formatOf } from '../../utils/i18n/format';
import * as texts from '../../utils/i18n/texts';

afterEach(() => locale.set('en'));

describe('texts', () => {
  test('every group of the English texts is bound to a store of its own name', () => {
    const bound = Object.keys(texts).map((name) => name.replace(/Texts$/, ''));
    expect(bound.toSorted()).toEqual(Object.keys(english).toSorted());
  });

  test('values go in as they are, whatever signs they hold', () => {
    const { title } = texts.draftTexts.get();
    expect(title({ title: "Mug $& $1 $$ $' {title}" })).toBe("Request for Mug $& $1 $$ $' {title}");
  });

  test.each([
    [0, '0 days left'],
    [1, '1 day left'],
    [2, '2 days left'],
    [1234, '1,234 days left'],
  ])('%i days left in English', (count, words) => {
    expect(texts.watchedTexts.get().daysLeft(count)).toBe(words);
  });

  test('a language chosen at run time speaks with its own plural forms, and in English where it has no words', async () => {
    files.pl = async () => ({
      watched: {
        daysLeft: { one: '{count} dzień', few: '{count} dni (few)', many: '{count} dni', other: '?' },
      },
    });
    const said: string[] = [];
    const stop = texts.watchedTexts.subscribe(({ daysLeft, lastDay }) =>
      said.push([1, 3, 5].map(daysLeft).join(', '), lastDay),
    );
    await speak('pl');
    expect(texts.popupTexts.get().noDrops).toBe('No open drops');
    await speak('en');
    stop();
    delete files.pl;
    expect(said).toEqual([
      '1 day left, 3 days left, 5 days left',
      'ends today',
      '1 dzień, 3 dni (few), 5 dni',
      'ends today',
      '1 day left, 3 days left, 5 days left',
      'ends today',
    ]);
  });
});

describe('which language', () => {
  const available = ['en', 'de', 'pt-BR', 'zh-TW'];
  test.each<[string | null, readonly string[], string]>([
    [null, ['de-AT', 'en'], 'de'],
    [null, ['pt-BR'], 'pt-BR'],
    [null, ['pt-PT', 'de'], 'de'],
    [null, ['fi', 'zh-TW'], 'zh-TW'],
    [null, [], 'en'],
    ['de', ['en-US'], 'de'],
    ['xx', ['de-DE'], 'de'],
  ])('setting %s, browser %j', (chosen, preferred, language) => {
    expect(pickLanguage(chosen, preferred, available)).toBe(language);
  });

  test.each([
    ['ar', 'rtl'],
    ['ar-EG', 'rtl'],
    ['he', 'rtl'],
    ['en', 'ltr'],
    ['arn', 'ltr'],
  ])('%s runs %s', (language, direction) => {
    expect(directionOf(language)).toBe(direction);
  });
});

describe('formats', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    process.env.TZ = zone ?? '';
  });

  test.each([
    ['en', 'en-US', { minor: 1299, currency: 'USD' }, '$12.99'],
    ['en', 'en-GB', { minor: 1299, currency: 'USD' }, 'US$12.99'],
    ['de', 'de-DE', { minor: 129900, currency: 'EUR' }, '1.299,00 €'],
    ['en', 'en-US', { minor: 1200, currency: 'JPY' }, '¥1,200'],
    ['en', 'en-US', { minor: -5, currency: 'USD' }, '-$0.05'],
    ['en', 'en-US', { minor: 900719925474099, currency: 'USD' }, '$9,007,199,254,740.99'],
  ])('money, %s as in %s: %o', (language, browser, money, words) => {
    expect(formatOf(language, [browser]).money(money).replace(/\s/g, ' ')).toBe(words);
  });

  test.each(['Pacific/Kiritimati', 'UTC', 'America/Los_Angeles'])(
    'a day is the same day in %s',
    (timeZone) => {
      process.env.TZ = timeZone;
      const { day } = formatOf('en', ['en-US']);
      expect(day('2019-03-01')).toBe('Mar 1, 2019');
      const year = new Date().getFullYear();
      expect(day(`${year}-03-01`)).toBe('Mar 1');
    },
  );

  test.each([
    ['2026-11-21T12:00:00Z', 'this minute'],
    ['2026-11-21T11:48:00Z', '12 minutes ago'],
    ['2026-11-21T10:00:00Z', '2 hours ago'],
    ['2026-11-20T12:00:00Z', 'yesterday'],
    ['2026-11-21T16:59:59Z', 'in 5 hours'],
  ])('%s, seen from noon', (iso, words) => {
    expect(formatOf('en', ['en-US']).relative(iso, new Date('2026-11-21T12:00:00Z'))).toBe(words);
  });

  test.each([
    ['2026-11-21T11:48:00Z', '12 minutes ago'],
    ['2026-11-21T12:01:30Z', 'this minute'],
    ['2026-11-23T12:00:00Z', 'this minute'],
  ])('%s is past, seen from noon', (iso, words) => {
    expect(formatOf('en', ['en-US']).ago(iso, new Date('2026-11-21T12:00:00Z'))).toBe(words);
  });
});
