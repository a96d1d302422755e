import { afterEach, describe, expect, test, vi } from 'vitest';
import { directionOf, groupsInUse, locale, speakWith } from '../../utils/i18n';
import * as english from '../../utils/i18n/en';
import { formatOf } from '../../utils/i18n/format';
import { pickLanguage } from '../../utils/i18n/pick';
import { speak, spokenFor } from '../../utils/i18n/speak';
import * as texts from '../../utils/i18n/texts';
import { textsOf } from '../i18n/texts';

afterEach(() => {
  locale.set('en');
  vi.unstubAllGlobals();
});

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

  test('a language chosen at run time speaks with its own plural forms, and in English where it has no words', () => {
    const said: string[] = [];
    const stop = texts.watchedTexts.subscribe(({ daysLeft, lastDay }) =>
      said.push([1, 3, 5].map(daysLeft).join(', '), lastDay),
    );
    const daysLeft = { one: '{count} dzień', few: '{count} dni (few)', many: '{count} dni' };
    speakWith({ language: 'pl', texts: { watched: { daysLeft } } });
    expect(texts.popupTexts.get().noDrops).toBe('No open drops');
    speakWith({ language: 'en', texts: {} });
    stop();
    expect(said).toEqual([
      '1 day left, 3 days left, 5 days left',
      'ends today',
      '1 dzień, 3 dni (few), 5 dni',
      'ends today',
      '1 day left, 3 days left, 5 days left',
      'ends today',
    ]);
  });

  test('numbers are grouped as the language does, and what is put into Arabic keeps its own direction', () => {
    const inParts = { several: '{number}/{count}: {title}' };
    speakWith({ language: 'de', texts: {} });
    expect(texts.watchedTexts.get().daysLeft(12_345)).toBe('12.345 days left');
    speakWith({ language: 'ar', texts: { contact: inParts } });
    const { several } = texts.contactTexts.get();
    expect(several({ number: 1, count: 2000, title: 'Mug (blue)' })).toBe('1/2,000: \u2068Mug (blue)\u2069');
  });
});

describe('the files of the package', () => {
  const inPackage = async (address: string) => {
    const [, language = ''] = /^\/languages\/(.+)\.json$/.exec(address) ?? [];
    const groups = await textsOf(language);
    return { json: async () => groups };
  };

  test('a language is loaded before it is spoken', async () => {
    vi.stubGlobal('fetch', inPackage);
    const before = texts.watchedTexts.get().lastDay;
    const spoken = speak('de-AT');
    expect([locale.get(), texts.watchedTexts.get().lastDay]).toEqual(['en', before]);
    await spoken;
    expect(locale.get()).toBe('de');
    expect(texts.watchedTexts.get().lastDay).not.toBe(before);
  });

  test('of two choices in a row the later one counts, though its file comes first', async () => {
    const { promise: slow, resolve: arrive } = Promise.withResolvers<void>();
    vi.stubGlobal('fetch', async (address: string) => {
      if (address.includes('/fr.')) await slow;
      return inPackage(address);
    });
    const first = speak('fr');
    const second = speak('it');
    await second;
    expect(locale.get()).toBe('it');
    arrive();
    await first;
    expect(locale.get()).toBe('it');
  });

  test('who asks while another still loads waits for the words as well', async () => {
    vi.stubGlobal('fetch', inPackage);
    const first = speak('nl');
    void speak('es');
    await first;
    expect(locale.get()).toBe('es');
  });

  test('a file that is absent leaves everything in English', async () => {
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('Failed to fetch');
    });
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => {});
    await speak('ja');
    expect([locale.get(), complaint.mock.calls.length]).toEqual(['en', 1]);
    expect(await spokenFor('ja', ['strip'])).toEqual({ language: 'en', texts: {} });
  });

  test('a content script gets the groups that it asks for, and no other', async () => {
    vi.stubGlobal('fetch', inPackage);
    const { language, texts: sent } = await spokenFor('de', ['strip', 'watched', 'nonsense']);
    expect([language, Object.keys(sent).toSorted()]).toEqual(['de', ['strip', 'watched']]);
    expect(groupsInUse()).toContain('strip');
  });
});

describe('which language', () => {
  test.each<[string | null, readonly string[], string]>([
    [null, ['de-AT', 'en'], 'de'],
    [null, ['pt-BR'], 'pt-BR'],
    [null, ['pt', 'de'], 'pt-BR'],
    [null, ['pt-PT', 'de'], 'pt-BR'],
    [null, ['fi', 'zh-TW'], 'zh-TW'],
    [null, ['zh'], 'zh-CN'],
    [null, ['zh-Hans-HK'], 'zh-CN'],
    [null, ['zh-SG'], 'zh-CN'],
    [null, ['zh-HK'], 'zh-TW'],
    [null, ['zh-MO'], 'zh-TW'],
    [null, ['zh-Hant'], 'zh-TW'],
    [null, ['fr-CA', 'en-CA'], 'fr'],
    [null, ['en-GB', 'fr'], 'en'],
    [null, ['ar-EG'], 'ar'],
    [null, ['AR'], 'ar'],
    [null, ['sr-Latn', 'bg'], 'bg'],
    [null, ['no such tag', 'sv'], 'sv'],
    [null, [], 'en'],
    ['de', ['en-US'], 'de'],
    ['xx', ['de-DE'], 'de'],
    ['', ['ja'], 'ja'],
  ])('setting %s, browser %j', (chosen, preferred, language) => {
    expect(pickLanguage(chosen, preferred)).toBe(language);
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
    ['zh-TW', 'zh-CN', { minor: 129900, currency: 'TWD' }, '$1,299.00'],
    ['en', 'en-US', { minor: -5, currency: 'USD' }, '-$0.05'],
    ['en', 'en-US', { minor: 900719925474099, currency: 'USD' }, '$9,007,199,254,740.99'],
  ])('money, %s as in %s: %o', (language, browser, money, words) => {
    expect(formatOf(language, [browser]).money(money).replace(/\s/g, ' ')).toBe(words);
  });

  test('in a right-to-left line the "$" of "US$" stays where it is', () => {
    expect(formatOf('ar', []).money({ minor: 4999, currency: 'USD' })).toMatch(/US\$\u200e$/);
    expect(formatOf('de', []).money({ minor: 4999, currency: 'USD' })).toMatch(/\$$/);
  });

  test('a browser that has no Armenian shows figures, and no English words', () => {
    const { moment: inArmenian } = formatOf('hy', []);
    expect(inArmenian('2026-11-21T12:00:00Z')).toContain('նոյ');
    // As Chromium, which calls Armenian by its English name.
    vi.stubGlobal('Intl', {
      ...Object.fromEntries(Object.getOwnPropertyNames(Intl).map((name) => [name, Reflect.get(Intl, name)])),
      DisplayNames: class {
        of = () => 'Armenian';
      },
    });
    const { day, moment, ago, list, languageName } = formatOf('hy', []);
    const now = new Date('2026-11-21T14:00:00Z');
    for (const figures of [day('2026-11-21'), moment(now.toISOString()), ago('2026-11-21T12:00:00Z', now)])
      expect(figures).toMatch(/^21\.11\.2026(, \d\d:\d\d)?$/);
    expect([list(['ա', 'բ']), languageName('de')]).toEqual(['ա, բ', 'Deutsch']);
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
