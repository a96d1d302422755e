import { remembered } from '../../../domain/remembered';
import { ar } from './ar';
import { bn } from './bn';
import { whole } from './conditions';
import { cs } from './cs';
import { da } from './da';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { he } from './he';
import { hi } from './hi';
import { it } from './it';
import { ja } from './ja';
import { kn } from './kn';
import { ko } from './ko';
import { Lexicon } from './lexicon';
import { ml } from './ml';
import { mr } from './mr';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';
import { sv } from './sv';
import { ta } from './ta';
import { te } from './te';
import { tr } from './tr';
import type { Words } from './words';
import { zh } from './zh';

/** Every language that has words. All are asked at once: a page can mix languages (Polish on amazon.de, translations). */
const languages: readonly Words[] = [
  en,
  de,
  fr,
  es,
  it,
  nl,
  pl,
  pt,
  sv,
  tr,
  da,
  cs,
  ja,
  zh,
  ko,
  ar,
  he,
  hi,
  bn,
  mr,
  ta,
  te,
  kn,
  ml,
];

export type StatusWord = keyof Words['status'];
export type MoneyWord = keyof Words['money'];

/** Built at first use: most pages need some of the lexicons only. Sets are shared between calls. */
function lazily<Meaning>(
  fill: (lexicon: Lexicon<Meaning>, words: Words) => void,
): (text: string) => ReadonlySet<Meaning> {
  let built: Lexicon<Meaning> | null = null;
  const find = (text: string) => {
    if (!built) {
      built = new Lexicon();
      for (const words of languages) fill(built, words);
    }
    return built.find(text);
  };
  const known = remembered(find, 500);
  // Pages repeat their labels; a long text is seldom one.
  return (text) => (text.length < 100 ? known(text) : find(text));
}

/** The more telling word first: "Not yet delivered" names delivery too. */
const statusOrder = ['cancelled', 'returned', 'notShipped', 'undelivered', 'delivered', 'shipped'] as const;
const moneyOrder = [
  'refund',
  'subtotal',
  'grandTotal',
  'points',
  'giftCard',
  'sum',
  'fee',
  'tax',
  'shipping',
  'discount',
] as const;

const statusIn = lazily<StatusWord | 'unsettled'>((lexicon, { status, unsettled }) => {
  lexicon.add('unsettled', unsettled);
  for (const each of statusOrder) lexicon.add(each, status[each]);
});

const moneyIn = lazily<MoneyWord>((lexicon, { money }) => {
  for (const each of moneyOrder) lexicon.add(each, money[each]);
});

const othersIn = lazily<'subscription' | 'soldBy' | 'returnLine'>((lexicon, words) => {
  lexicon
    .add('subscription', words.subscription)
    .add('soldBy', whole(words.soldBy))
    .add('returnLine', words.returnLine);
});

/** The state that a status line names, or null for no known word, or one that settles nothing ("Return cancelled"). */
export const statusWord = (text: string): StatusWord | null =>
  isUnsettled(text) ? null : mentionedStatus(text);

/** The state that a line speaks of, settled or not ("Some items shipped"), or null for no known word. */
export function mentionedStatus(text: string): StatusWord | null {
  const found = statusIn(text);
  return statusOrder.find((each) => found.has(each)) ?? null;
}

/** Whether a line says of a state that it was taken back, failed, is only asked for or holds for a part. */
export const isUnsettled = (text: string): boolean => statusIn(text).has('unsettled');

/** What the label of a money line names, or null for no known word. */
export function moneyWord(label: string): MoneyWord | null {
  const found = moneyIn(label);
  return moneyOrder.find((each) => found.has(each)) ?? null;
}

/** Whether a line tells of deliveries or charges that repeat. */
export const isSubscription = (text: string): boolean => othersIn(text).has('subscription');

/** Whether a line tells of giving something back. */
export const isReturnLine = (text: string): boolean => othersIn(text).has('returnLine');

/** Whether a text is nothing but the label before a seller's name, without its colon ("Sold by"). */
export const isSoldByLabel = (text: string): boolean => othersIn(text).has('soldBy');
