import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDay } from '../../../utils/shops/amazon/date-text';
import { marketplaces } from '../../../utils/shops/amazon/marketplaces';

const day = (text: string, language: string, near: string | null = null) =>
  readDay(text, { languages: language.split(' '), near });

describe('readDay', () => {
  test.each([
    ['November 1, 2024', 'en-US', '2024-11-01'],
    ['14 November 2024', 'en-GB', '2024-11-14'],
    ['Delivered on February 21st, 2026', 'en', '2026-02-21'],
    ['Ordered on Sept 4, 2014', 'en', '2014-09-04'],
    ['the 21st of February 2026', 'en', '2026-02-21'],
    ['1º de março de 2026', 'pt-BR', '2026-03-01'],
    ['٢٠ إبريل ٢٠٢٦', 'ar-EG', '2026-04-20'],
    ['20 फरवरी 2026', 'hi-IN', '2026-02-20'],
    ['Zugestellt am Dienstag, 12. März 2024', 'de-DE', '2024-03-12'],
    ['3 mrz 1999', 'de-DE', '1999-03-03'],
    ['Commande du 1er février 2024', 'fr-FR', '2024-02-01'],
    ['Fenêtre de retour fermée le 31 janv. 2019', 'fr-FR', '2019-01-31'],
    ['16 de noviembre de 2018', 'es-MX', '2018-11-16'],
    ['22 luglio 2016', 'it-IT', '2016-07-22'],
    ['29 mrt 2026', 'nl-NL', '2026-03-29'],
    ['28 lutego 2026', 'pl-PL', '2026-02-28'],
    ['14 września 2024', 'pl-PL', '2024-09-14'],
    ['14 Şubat 2026', 'tr-TR', '2026-02-14'],
    ['15 de dezembro de 2024', 'pt-BR', '2024-12-15'],
    ['14 januari 2014', 'sv-SE', '2014-01-14'],
    ['返品期間：2026年2月7日まで', 'ja-JP', '2026-02-07'],
    ['2024년 3월 5일', 'ko', '2024-03-05'],
    ['٢٠ فبراير ٢٠٢٦', 'ar-AE', '2026-02-20'],
    ['20 באפריל 2012', 'he', '2012-04-20'],
    ['१७ अक्टूबर २०१८', 'hi-IN', '2018-10-17'],
    ['7. února 2026', 'cs-CZ', '2026-02-07'],
    ['2026-02-07', 'sv-SE', '2026-02-07'],
    ['07.02.2026', 'de-DE', '2026-02-07'],
    ['2/7/2026', 'en-US', '2026-02-07'],
    ['2/7/2026', 'en-GB', '2026-07-02'],
    ['Return until 13/02/2026', 'en-US', '2026-02-13'],
    ['Livré le 07/03/2026', 'fr-FR en', '2026-03-07'],
  ])('%s (%s) is %s', (text, language, expected) => {
    expect(day(text, language)).toBe(expected);
  });

  test.each([
    ['Delivered January 3', 'en-US', '2024-12-30', '2025-01-03'],
    ['Delivered Friday, January 3 at 8:04 PM', 'en-US', '2025-01-03', '2025-01-03'],
    ['Odebrano w dniu: 3 marca', 'pl-PL', '2026-02-28', '2026-03-03'],
    ['2月9日にお届け済み', 'ja-JP', '2026-02-07', '2026-02-09'],
    ['Delivered 29 February', 'en-GB', '2025-01-01', '2028-02-29'],
  ])('%s (%s) after %s is %s', (text, language, near, expected) => {
    expect(day(text, language, near)).toBe(expected);
  });

  test.each([
    'Arriving tomorrow',
    'Delivered Wednesday',
    'Delivered January 3',
    'May contain 12 pieces',
    'Order 112-1000001-1000001',
    '31 February 2026',
    'Arriving in 3 days',
    '',
  ])('%s names no day', (text) => {
    expect(day(text, 'en-US')).toBeNull();
  });

  test('a numeric date that two of the page languages read differently names no day', () => {
    expect(readDay('2/7/2026', { languages: ['en-US', 'fr-FR'] })).toBeNull();
  });

  test('an unknown language tag does no harm', () => {
    expect(readDay('3 March 2026', { languages: ['', 'x-none', 'not a tag', 'en'] })).toBe('2026-03-03');
  });

  test('every month of every marketplace language is read back, as Intl prints it', () => {
    for (const language of new Set(marketplaces.flatMap(({ languages }) => languages))) {
      for (let month = 0; month < 12; month += 1) {
        for (const style of ['long', 'short'] as const) {
          const format = new Intl.DateTimeFormat(language, {
            day: 'numeric',
            month: style,
            year: 'numeric',
            timeZone: 'UTC',
            calendar: 'gregory',
          });
          const text = format.format(Date.UTC(2026, month, 17));
          expect(day(text, language), `${language}: ${text}`).toBe(
            `2026-${String(month + 1).padStart(2, '0')}-17`,
          );
        }
      }
    }
  });
});

const vectors = new URL('../../../../shared/corpus/vectors/', import.meta.url);
const held = existsSync(vectors);
const load = (name: string) => JSON.parse(readFileSync(new URL(name, vectors), 'utf8')) as string[][];

/** Languages of the marketplaces' pages (facts 1.2). */
const named: Record<string, string> = {
  English: 'en-GB',
  French: 'fr',
  Spanish: 'es',
  Dutch: 'nl',
  Italian: 'it',
  Portuguese: 'pt',
  Turkish: 'tr',
  German: 'de',
  Czech: 'cs',
  Japanese: 'ja',
  Chinese: 'zh',
  Bangla: 'bn',
  Hindi: 'hi',
};
const tags = 'en de fr es it nl pl tr pt ja sv ar zh cs da he ko hi ta te kn ml bn mr'.split(' ');

describe.skipIf(!held)(`date vectors${held ? '' : ' (skipped: ../shared is absent)'}`, () => {
  test('dates.json: every date of a marketplace language, none for a weekday or a time alone', () => {
    const rows = load('dates.json').filter(([, , language]) => named[language ?? '']);
    expect(rows.length).toBeGreaterThan(40);
    for (const [text = '', expected = '', language = ''] of rows) {
      const isRelative = !/\p{Nd}/u.test(text.replace(/\d+:\d+/, ''));
      // The vectors' own clock stands in 2012.
      expect(day(text, named[language] ?? '', '2012-01-01'), text).toBe(
        isRelative ? null : expected.slice(0, 10),
      );
    }
  });

  test('date-words.json: the English translation of a date names the same day', () => {
    const rows = load('date-words.json').filter(([tag]) => tags.includes(tag ?? ''));
    expect(rows.length).toBeGreaterThan(40);
    for (const [tag = '', text = '', english = ''] of rows)
      expect(day(text, tag, '2012-01-01'), text).toBe(day(english, 'en', '2012-01-01'));
  });
});
