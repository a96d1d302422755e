/** What the shop needs to know to look like a marketplace. Written apart from the extension's own table on purpose. */
export interface ShopMarketplace {
  readonly host: string;
  /** ISO 4217 */
  readonly currency: string;
  /** BCP 47, for amounts. */
  readonly locale: string;
  readonly language: 'en' | 'de' | 'ja';
  /** BCP 47, for days. */
  readonly dates: string;
  /** Merchant id and name under which the shop itself sells. */
  readonly ownSeller: { readonly id: string; readonly name: string };
  /** First three digits of its order numbers. */
  readonly orderPrefix: string;
}

/** host without `www.`, currency, locale, own merchant id, order prefix */
const rows: readonly (readonly [string, string, string, string, string])[] = [
  ['amazon.com', 'USD', 'en-US', 'ATVPDKIKX0DER', '112'],
  ['amazon.ca', 'CAD', 'en-CA', 'A3DWYIK6Y9EEQB', '701'],
  ['amazon.com.mx', 'MXN', 'es-MX', 'AVDBXBAVVSXLQ', '702'],
  ['amazon.com.br', 'BRL', 'pt-BR', 'A1ZZFT5FULY4LN', '703'],
  ['amazon.co.uk', 'GBP', 'en-GB', 'A3P5ROKL5A1OLE', '203'],
  ['amazon.ie', 'EUR', 'en-IE', 'A2QHQAREJ10JUZ', '204'],
  ['amazon.de', 'EUR', 'de-DE', 'A3JWKAKR8XB7XF', '302'],
  ['amazon.fr', 'EUR', 'fr-FR', 'A1X6FK5RDHNB96', '402'],
  ['amazon.it', 'EUR', 'it-IT', 'A11IL2PNWYJU7H', '403'],
  ['amazon.es', 'EUR', 'es-ES', 'A1AT7YVPFBWXBL', '404'],
  ['amazon.nl', 'EUR', 'nl-NL', 'A17D2BRD4YMT0X', '405'],
  ['amazon.com.be', 'EUR', 'nl-BE', 'A3Q3FYJVX702M2', '406'],
  ['amazon.pl', 'PLN', 'pl-PL', 'A2R2221NX79QZP', '407'],
  ['amazon.se', 'SEK', 'sv-SE', 'ANU9KP01APNAG', '408'],
  ['amazon.com.tr', 'TRY', 'tr-TR', 'A1UNQM1SR2CHM', '409'],
  ['amazon.ae', 'AED', 'en-AE', 'A2KKU8J8O8784X', '410'],
  ['amazon.sa', 'SAR', 'en-SA', 'A2XPWB6MYN7ZDK', '411'],
  ['amazon.eg', 'EGP', 'en-EG', 'A1ZVRGNO5AYLOV', '412'],
  ['amazon.in', 'INR', 'en-IN', 'A0SAMPLESHOPIN', '413'],
  ['amazon.co.jp', 'JPY', 'ja-JP', 'AN1VRQENFRJN5', '249'],
  ['amazon.sg', 'SGD', 'en-SG', 'A0SAMPLESHOPSG', '414'],
  ['amazon.com.au', 'AUD', 'en-AU', 'ANEGB3WVEVKZB', '415'],
  ['amazon.co.za', 'ZAR', 'en-ZA', 'A34KVLZUJN6MA', '416'],
];

/** Languages with their own wording; every other marketplace speaks English here. */
function languageOf(locale: string): ShopMarketplace['language'] {
  if (locale === 'de-DE') return 'de';
  return locale === 'ja-JP' ? 'ja' : 'en';
}

/** By host, `www.` included. */
export const shopMarketplaces: ReadonlyMap<string, ShopMarketplace> = new Map(
  rows.map(([domain, currency, locale, ownId, orderPrefix]) => {
    const language = languageOf(locale);
    const american = ['amazon.com', 'amazon.ca'].includes(domain);
    const name = domain === 'amazon.co.jp' ? 'Amazon.co.jp' : domain.replace('amazon', 'Amazon');
    const row: ShopMarketplace = {
      host: `www.${domain}`,
      currency,
      locale,
      language,
      dates: language === 'en' ? (american ? 'en-US' : 'en-GB') : locale,
      ownSeller: { id: ownId, name },
      orderPrefix,
    };
    return [row.host, row] as const;
  }),
);

/** The pieces of a printed amount, in the order in which the marketplace prints them. */
export function moneyParts(minor: number, at: ShopMarketplace): Intl.NumberFormatPart[] {
  const format = new Intl.NumberFormat(at.locale, {
    style: 'currency',
    currency: at.currency,
    currencyDisplay: 'narrowSymbol',
  });
  return format.formatToParts(minor / 10 ** minorDigits(at.currency));
}

/** An amount in minor units as the marketplace prints it: `$1,234.50`, `1.234,50 €`, `￥1,234`. */
export function printMoney(minor: number, at: ShopMarketplace): string {
  return moneyParts(minor, at)
    .map((part) => part.value)
    .join('');
}

/** Digits after the decimal mark. */
export function minorDigits(currency: string): number {
  return currency === 'JPY' ? 0 : 2;
}

/** A day (UTC) as order pages of the marketplace print it: `November 19, 2026`, `19. November 2026`, `2026年11月19日`. */
export function printDay(day: Date, at: ShopMarketplace, withYear = true): string {
  return new Intl.DateTimeFormat(at.dates, {
    ...(withYear ? { year: 'numeric' as const } : {}),
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  }).format(day);
}
