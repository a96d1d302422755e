import {
  arabic,
  chinese,
  czech,
  danish,
  hebrew,
  hindi,
  japanese,
  korean,
  polish,
  swedish,
  turkish,
} from './more-words';
import {
  british,
  dutch,
  english,
  french,
  german,
  italian,
  type OfferWords,
  portuguese,
  spanish,
} from './words';

/** How a marketplace prints an offer in one of its languages (facts 1.2, 1.3, 4.6). */
export interface Look extends OfferWords {
  readonly host: string;
  readonly language: string;
  readonly currency: string;
  /** Symbol, mark between thousands, decimal mark, and where symbol and number stand: `$n`, `n $`. */
  readonly money: readonly [symbol: string, group: string, decimal: string, pattern: string];
  /** A name that the shop itself sells under. */
  readonly own: string;
  /** Thousands in twos after the first three (`1,29,900`), or digits of another script. */
  readonly digits: 'lakh' | 'arab' | null;
}

const nbsp = '\u00a0';
const thin = '\u202f';

function look(
  place: string,
  money: Look['money'],
  own: string,
  words: OfferWords,
  digits: Look['digits'] = null,
): Look {
  const [host = '', language = '', currency = ''] = place.split(' ');
  return { host: `www.amazon.${host}`, language, currency, money, own, ...words, digits };
}

/** Every marketplace at least once; where it prints amounts in several forms, each of them. */
export const looks: readonly Look[] = [
  look('com en-US USD', ['$', ',', '.', '$n'], 'Amazon.com', english),
  look('com es-US USD', ['US$', ',', '.', '$n'], 'Amazon.com', spanish),
  look('com he-IL USD', ['$', ',', '.', '$n'], 'Amazon.com', hebrew),
  look('com zh-CN USD', ['US$', ',', '.', '$n'], 'Amazon.com', chinese),
  look('com ko-KR USD', ['US$', ',', '.', '$n'], 'Amazon.com', korean),
  look('com pt-BR USD', ['US$', '.', ',', `$${nbsp}n`], 'Amazon.com', portuguese),
  look('com de-DE USD', ['$', '.', ',', `n${nbsp}$`], 'Amazon.com', german),
  look('ca en-CA CAD', ['$', ',', '.', '$n'], 'Amazon.ca', english),
  look('ca fr-CA CAD', ['$', nbsp, ',', `n${nbsp}$`], 'Amazon.ca', french),
  look('com.mx es-MX MXN', ['$', ',', '.', '$n'], 'Amazon México', spanish),
  look('com.br pt-BR BRL', ['R$', '.', ',', `$${nbsp}n`], 'Amazon.com.br', portuguese),
  look('co.uk en-GB GBP', ['£', ',', '.', '$n'], 'Amazon', british),
  look('ie en-IE EUR', ['€', ',', '.', '$n'], 'Amazon EU S.a.r.L.', british),
  look('de de-DE EUR', ['€', '.', ',', `n${nbsp}$`], 'Amazon', german),
  look('de en-GB EUR', ['€', ',', '.', '$n'], 'Amazon', british),
  look('de cs-CZ EUR', ['€', nbsp, ',', `n${nbsp}$`], 'Amazon', czech),
  look('de da-DK EUR', ['€', '.', ',', `n${nbsp}$`], 'Amazon', danish),
  look('de tr-TR EUR', ['€', '.', ',', '$n'], 'Amazon', turkish),
  look('de de-DE EUR', ['EUR', '.', ',', '$ n'], 'Amazon.de', german),
  look('fr fr-FR EUR', ['€', thin, ',', `n${nbsp}$`], 'Amazon', french),
  look('it it-IT EUR', ['€', '.', ',', 'n$'], 'Amazon', italian),
  look('es es-ES EUR', ['€', '.', ',', `n${nbsp}$`], 'Amazon', spanish),
  look('es pt-PT EUR', ['€', nbsp, ',', `n${nbsp}$`], 'Amazon', portuguese),
  look('nl nl-NL EUR', ['€', '.', ',', `$${nbsp}n`], 'Amazon', dutch),
  look('com.be fr-BE EUR', ['€', nbsp, ',', `n${nbsp}$`], 'Amazon', french),
  look('com.be nl-BE EUR', ['€', '.', ',', '$n'], 'Amazon', dutch),
  look('pl pl-PL PLN', ['zł', nbsp, ',', `n${nbsp}$`], 'Amazon', polish),
  look('se sv-SE SEK', ['kr', nbsp, ',', `n${nbsp}$`], 'Amazon', swedish),
  look('se en-GB SEK', ['SEK', ',', '.', '$ n'], 'Amazon.se', british),
  look('com.tr tr-TR TRY', ['TL', '.', ',', `n${nbsp}$`], 'Amazon.com.tr', turkish),
  look('ae en-AE AED', ['AED', ',', '.', `$${nbsp}n`], 'Amazon.ae', english),
  look('ae ar-AE AED', ['درهم', ',', '.', `n${nbsp}$`], 'Amazon.ae', arabic),
  look('sa en-SA SAR', ['SAR', ',', '.', `$${nbsp}n`], 'Amazon.sa', english),
  look('sa ar-SA SAR', ['ريال', ',', '.', `n${nbsp}$`], 'Amazon.sa', arabic),
  look('eg en-EG EGP', ['EGP', ',', '.', '$n'], 'Amazon.eg', english),
  look('eg ar-EG EGP', ['جنيه', '٬', '٫', `\u200f$${nbsp}n`], 'Amazon.eg', arabic, 'arab'),
  look('in en-IN INR', ['₹', ',', '.', '$n'], 'Amazon', english, 'lakh'),
  look('in hi-IN INR', ['₹', ',', '.', '$n'], 'Amazon', hindi, 'lakh'),
  look('co.jp ja-JP JPY', ['￥', ',', '.', '$n'], 'Amazon.co.jp', japanese),
  look('co.jp en-US JPY', ['¥', ',', '.', '$n'], 'Amazon.co.jp', english),
  look('co.jp zh-CN JPY', ['JP¥', ',', '.', `$${nbsp}n`], 'Amazon Japan G.K.', chinese),
  look('sg en-SG SGD', ['S$', ',', '.', '$n'], 'Amazon SG', english),
  look('com.au en-AU AUD', ['$', ',', '.', '$n'], 'Amazon AU', english),
  look('co.za en-ZA ZAR', ['R', ' ', ',', '$ n'], 'Amazon.co.za', english),
  look('co.za en-ZA ZAR', ['R', ',', '.', '$n'], 'Amazon.co.za', english),
];
