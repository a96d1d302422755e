import { computed } from 'nanostores';
import { gapOf } from '../domain/language';
import { type Money, toDecimal } from '../domain/money';
import type { Day } from '../domain/page';
import { remembered } from '../domain/remembered';
import { locale } from './index';
import { directionOf, languageNames } from './languages';
import { regionalLocale } from './region';

/** Numbers, money and times in one language. */
export interface Format {
  /** "$13.99", in the money's own currency. */
  money(money: Money): string;
  /** A calendar day, the same in every time zone: "Nov 19", with the year where it is not this one. */
  day(day: Day): string;
  /** A month, `YYYY-MM`: "November 2026". */
  month(month: string): string;
  /** An ISO time on the shopper's own clock: "Nov 19, 2026, 2:05 PM". */
  moment(iso: string): string;
  /** Time from an ISO time to `now` or back: "2 hours ago", "in 3 hours"; "this minute" under a minute. */
  relative(iso: string, now: Date): string;
  /** As {@link relative} for what is past: a time that is newer than the page's `now` is "this minute". */
  ago(iso: string, now: Date): string;
  /** What stands between two sentences. */
  readonly gap: string;
  /** "a, b and c". */
  list(parts: readonly string[]): string;
  /** The name of a language in the language of the interface. */
  languageName(code: string): string;
}

const steps: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** Languages that a browser may not know (Chromium has no Armenian), each with one that writes figures as it does. */
const standIns: Readonly<Record<string, string>> = { hy: 'ru' };

const isName = (code: string): code is keyof typeof languageNames => Object.hasOwn(languageNames, code);

/** The language whose figures stand in for one that the browser knows no words of, or null. */
function standInFor(language: string): string | null {
  const standIn = standIns[language];
  if (!standIn || !isName(language)) return null;
  const own = new Intl.DisplayNames([language], { type: 'language' }).of(language);
  return own === languageNames[language] ? null : standIn;
}

/**
 * The formats of a language.
 * @param language BCP 47 code of the interface.
 * @param preferred the browser's languages: the first of the same language says the region ("en" read in Britain).
 */
export function formatOf(language: string, preferred: readonly string[] = navigator.languages): Format {
  const standIn = standInFor(language);
  return standIn ? figuresOnly(standIn) : wordsOf(regionalLocale(language, preferred));
}

const numeric = { day: '2-digit', month: '2-digit', year: 'numeric' } as const;

/** Formats without a word of the language they are borrowed from. */
function figuresOnly(standIn: string): Format {
  const days = new Intl.DateTimeFormat(standIn, { ...numeric, timeZone: 'UTC' });
  const moments = new Intl.DateTimeFormat(standIn, { ...numeric, hour: '2-digit', minute: '2-digit' });
  const moment = (iso: string) => moments.format(new Date(iso));
  return {
    ...wordsOf(standIn),
    day: (day) => days.format(new Date(`${day}T00:00:00Z`)),
    moment,
    relative: moment,
    ago: moment,
    list: (parts) => parts.join(', '),
    languageName: (code) => (isName(code) ? languageNames[code] : code),
  };
}

/** Makes something with its first use: making an Intl object takes longer than using it. */
function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function wordsOf(region: string): Format {
  const dates = (options: Intl.DateTimeFormatOptions) => once(() => new Intl.DateTimeFormat(region, options));
  const days = dates({ month: 'short', day: 'numeric', timeZone: 'UTC' });
  const daysWithYear = dates({ dateStyle: 'medium', timeZone: 'UTC' });
  const months = dates({ month: 'long', year: 'numeric', timeZone: 'UTC' });
  const thisYear = String(new Date().getFullYear());
  const moments = dates({ dateStyle: 'medium', timeStyle: 'short' });
  const relatives = once(() => new Intl.RelativeTimeFormat(region, { numeric: 'auto' }));
  const currencyFormat = remembered(
    (currency: string) => new Intl.NumberFormat(region, { style: 'currency', currency }),
  );
  const relative = (iso: string, now: Date) => {
    const seconds = (new Date(iso).getTime() - now.getTime()) / 1000;
    const [unit, size] = steps.find(([, each]) => Math.abs(seconds) >= each) ?? ['minute', 60];
    return relatives().format(Math.round(seconds / size) || 0, unit);
  };
  // A right-to-left line would put the "$" of "US$" on its other side: the sign takes the direction of what follows.
  const close = directionOf(region) === 'rtl' ? '\u200e' : '';
  return {
    money: (money) =>
      currencyFormat(money.currency).format(toDecimal(money).amount as Intl.StringNumericLiteral) + close,
    day: (day) => (day.startsWith(thisYear) ? days : daysWithYear)().format(new Date(`${day}T00:00:00Z`)),
    month: (month) => months().format(new Date(`${month}-01T00:00:00Z`)),
    moment: (iso) => moments().format(new Date(iso)),
    relative,
    ago: (iso, now) => relative(new Date(iso) > now ? now.toISOString() : iso, now),
    gap: gapOf(region),
    list: (parts) => new Intl.ListFormat(region, { type: 'conjunction' }).format(parts),
    languageName: (code) => new Intl.DisplayNames([region], { type: 'language' }).of(code) ?? code,
  };
}

/** The formats of the interface's language. */
export const format = /* @__PURE__ */ computed(locale, (language) => formatOf(language));
