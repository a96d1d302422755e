import { computed } from 'nanostores';
import { type Money, toDecimal } from '../domain/money';
import type { Day } from '../domain/page';
import { locale } from './index';

/** Numbers, money and times in one language. */
export interface Format {
  /** "$13.99", in the money's own currency. */
  money(money: Money): string;
  /** A calendar day, the same in every time zone: "Nov 19", with the year where it is not this one. */
  day(day: Day): string;
  /** An ISO time on the shopper's own clock: "Nov 19, 2026, 2:05 PM". */
  moment(iso: string): string;
  /** Time from an ISO time to `now` or back: "2 hours ago", "in 3 hours"; "this minute" under a minute. */
  relative(iso: string, now: Date): string;
  /** As {@link relative} for what is past: a time that is newer than the page's `now` is "this minute". */
  ago(iso: string, now: Date): string;
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

/**
 * The formats of a language.
 * @param language BCP 47 code of the interface.
 * @param preferred the browser's languages: the first of the same language says the region ("en" read in Britain).
 */
export function formatOf(language: string, preferred: readonly string[] = navigator.languages): Format {
  const region = preferred.find((each) => each.split('-')[0] === language.split('-')[0]) ?? language;
  const days = new Intl.DateTimeFormat(region, { month: 'short', day: 'numeric', timeZone: 'UTC' });
  const daysWithYear = new Intl.DateTimeFormat(region, { dateStyle: 'medium', timeZone: 'UTC' });
  const thisYear = String(new Date().getFullYear());
  const moments = new Intl.DateTimeFormat(region, { dateStyle: 'medium', timeStyle: 'short' });
  const relatives = new Intl.RelativeTimeFormat(region, { numeric: 'auto' });
  const currencies = new Map<string, Intl.NumberFormat>();
  // Making an Intl object takes longer than using it, and a table has one price in every other cell.
  const currencyFormat = (currency: string) => {
    const known = currencies.get(currency) ?? new Intl.NumberFormat(region, { style: 'currency', currency });
    currencies.set(currency, known);
    return known;
  };
  const relative = (iso: string, now: Date) => {
    const seconds = (new Date(iso).getTime() - now.getTime()) / 1000;
    const [unit, size] = steps.find(([, each]) => Math.abs(seconds) >= each) ?? ['minute', 60];
    return relatives.format(Math.round(seconds / size) || 0, unit);
  };
  return {
    money: (money) =>
      currencyFormat(money.currency).format(toDecimal(money).amount as Intl.StringNumericLiteral),
    day: (day) => (day.startsWith(thisYear) ? days : daysWithYear).format(new Date(`${day}T00:00:00Z`)),
    moment: (iso) => moments.format(new Date(iso)),
    relative,
    ago: (iso, now) => relative(new Date(iso) > now ? now.toISOString() : iso, now),
    list: (parts) => new Intl.ListFormat(region, { type: 'conjunction' }).format(parts),
    languageName: (code) => new Intl.DisplayNames([region], { type: 'language' }).of(code) ?? code,
  };
}

/** The formats of the interface's language. */
export const format = /* @__PURE__ */ computed(locale, (language) => formatOf(language));
