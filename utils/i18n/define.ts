import { type ExtractTemplateParams, transform } from '@nanostores/i18n';
import type { ReadableAtom } from 'nanostores';
import { remembered } from '../domain/remembered';
import { i18n } from './index';
import { directionOf } from './languages';
import { regionalLocale } from './region';

/** Plural forms by the categories of `Intl.PluralRules`. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

type Values = Readonly<Record<string, string | number>>;

/** A text as a view uses it: a string, or a function of what it lacks. */
export type Text<Source> = Source extends string
  ? keyof ExtractTemplateParams<Source> extends never
    ? string
    : (values: ExtractTemplateParams<Source>) => string
  : Source extends Plural
    ? Exclude<keyof ExtractTemplateParams<Source['other']>, 'count'> extends never
      ? (count: number) => string
      : (count: number, values: Omit<ExtractTemplateParams<Source['other']>, 'count'>) => string
    : never;

export type Texts<Group> = { readonly [Key in keyof Group]: Text<Group[Key]> };

// Making an Intl object takes longer than using it, and a list has many rows.
const numberFormat = remembered((language: string) => new Intl.NumberFormat(regionalLocale(language)));
const pluralRules = remembered((language: string) => new Intl.PluralRules(language));

/** A title or an address keeps its own direction inside a sentence of the other one. */
function isolated(language: string, value: string): string {
  return directionOf(language) === 'rtl' || /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(value)
    ? `\u2068${value}\u2069`
    : value;
}

function fill(language: string, text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name] ?? whole;
    return typeof value === 'number' ? numberFormat(language).format(value) : isolated(language, value);
  });
}

// Not the library's own `params` and `count`: these insert prices and titles by a pattern in which "$" has a meaning,
// and print 10000 without the language's grouping.
const filled = transform(fill);

const plural = transform((language: string, forms: Plural, count: number, values: Values = {}) => {
  const text = forms[pluralRules(language).select(count)] ?? forms.other;
  return fill(language, text, { ...values, count });
});

function use(source: string | Plural): unknown {
  if (typeof source !== 'string') return plural(source as never);
  return source.includes('{') ? filled(source) : source;
}

/**
 * A store of one group of texts in the language of the moment.
 * @param name the group's name in every language file.
 * @param english the group in `en/`, which also gives the types.
 */
export function define<Group extends Readonly<Record<string, string | Plural>>>(
  name: string,
  english: Group,
): ReadableAtom<Texts<Group>> {
  const usable = Object.fromEntries(Object.entries(english).map(([key, source]) => [key, use(source)]));
  return i18n(name, usable as never) as ReadableAtom<never>;
}
