import type { Money } from '../domain/money';
import { minorDigits } from '../domain/money';
import type { Day } from '../domain/page';
import type { Channel, DraftFacts, SoldNow } from './draft';
import type { Language } from './languages';
import type { CommonTexts } from './languages/language';
import { shorten } from './shorten';

/** The facts that a template can name, in curly brackets. */
export const placeholders = [
  'order',
  'item',
  'quantity',
  'placedOn',
  'deliveredOn',
  'paid',
  'paidEach',
  'now',
  'nowFromShop',
  'nowFromSameSeller',
  'nowFromAnother',
  'difference',
  'differenceInAll',
  'condition',
  'shop',
  'site',
  'seenAt',
  'signature',
] as const;

export type Placeholder = (typeof placeholders)[number];

const names: ReadonlySet<string> = new Set(placeholders);

/** Whether a name in curly brackets stands for a fact. */
export function isPlaceholder(name: string): name is Placeholder {
  return names.has(name);
}

/** The names in curly brackets of a text, in order, known or not. */
export function placeholdersIn(text: string): string[] {
  return [...text.matchAll(/\{([^{}\n]*)\}/gu)].map(([, name = '']) => name);
}

/** What each placeholder becomes; null: not known, or not so. */
export type Values = Readonly<Record<Placeholder, string | null>>;

/** The values with each known one changed. */
export function mapValues(values: Values, change: (value: string, name: string) => string): Values {
  const entries = Object.entries(values) as [Placeholder, string | null][];
  return Object.fromEntries(
    entries.map(([name, value]) => [name, value === null ? null : change(value, name)]),
  ) as Record<Placeholder, string | null>;
}

/** A name as long as a chat can carry or a voice can read; at most 80 characters anywhere. */
const titleLength: Readonly<Record<Channel, number>> = { form: 80, chat: 60, phone: 50 };

/**
 * The facts in the words of a language: dates long, amounts with the currency's own digits, as people of the
 * marketplace's country write them where the language is theirs.
 */
export function valuesOf(facts: DraftFacts, { language, channel, conditions }: ValuesFor): Values {
  const locale = localeFor(language, facts.country);
  const money = (amount: Money | null) => amount && formatMoney(amount, locale);
  const day = (value: Day | null) => value && formatDay(value, locale);
  const nowFrom = (who: SoldNow) => (facts.soldNow === who ? money(facts.now) : null);
  // What is said about more than one piece only.
  const several = facts.quantity !== null && facts.quantity > 1;
  const values: Values = {
    order: facts.orderId,
    item: facts.item && shorten(facts.item, titleLength[channel]),
    quantity: several ? new Intl.NumberFormat(locale).format(facts.quantity) : null,
    placedOn: day(facts.placedOn),
    deliveredOn: day(facts.deliveredOn),
    paid: money(facts.paid),
    paidEach: several ? money(facts.paid) : null,
    now: money(facts.now),
    nowFromShop: nowFrom('shop'),
    nowFromSameSeller: nowFrom('same-seller'),
    nowFromAnother: nowFrom('another-seller'),
    difference: money(facts.difference),
    differenceInAll: several ? money(facts.differenceInAll) : null,
    condition: facts.condition && conditions[facts.condition],
    shop: facts.shop,
    site: facts.site,
    seenAt: facts.seenAt && formatTime(facts.seenAt, locale, facts.timeZone),
    signature: facts.signature?.trim() || null,
  };
  return mapValues(values, (value) =>
    language === 'ar' || rightToLeft.test(value) ? isolated(value) : value,
  );
}

export interface ValuesFor {
  readonly language: Language;
  readonly channel: Channel;
  readonly conditions: CommonTexts['conditions'];
}

/** Arabic text with Western digits: order numbers have them, and a reader compares the two. */
function localeFor(language: Language, country: string | null): string {
  if (language === 'ar') return `ar${country ? `-${country}` : ''}-u-nu-latn`;
  return country && !language.includes('-') ? `${language}-${country}` : language;
}

function formatMoney({ minor, currency }: Money, locale: string): string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
  // As in the interface: a right-to-left line would put the "$" of "US$" on its other side.
  const close = locale.startsWith('ar') ? '\u200e' : '';
  return format.format(minor / 10 ** minorDigits(currency)) + close;
}

function formatDay(day: Day, locale: string): string {
  const text = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
  return ordinal(text, locale);
}

/** By the clock of the marketplace's people, who read it. */
function formatTime(time: string, locale: string, timeZone: string | null): string {
  const format = { dateStyle: 'long', timeStyle: 'short', timeZone: timeZone ?? 'UTC' } as const;
  return ordinal(new Intl.DateTimeFormat(locale, format).format(new Date(time)), locale);
}

/** French and Portuguese count the first of a month as the "first"; `Intl` does not. */
function ordinal(date: string, locale: string): string {
  const first = locale.startsWith('fr') ? '1er' : locale.startsWith('pt') ? '1º' : '1';
  return date.replace(/^1(?=\s)/u, first);
}

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Between first-strong isolates, so that text and numbers of the other direction keep their order. */
function isolated(value: string): string {
  return `\u2068${value}\u2069`;
}
