import { findMarketplace } from '../find-marketplace';
import type { Marketplace } from '../shop';
import { type MarketplaceHost, marketplaceHosts } from './hosts';

/** host → country, currency, languages, time zone, marketplace id, own merchant id, further selling names. */
type Row = readonly [string, string, string, string, string, string | null, ...string[]];

/** The company behind the European sites, as invoices and details pages spell it. */
const europe = [
  'Amazon EU S.a.r.L.',
  'Amazon EU S.à r.l.',
  'Amazon EU S.à r.l., UK Branch',
  'Amazon EU Sarl',
  'Amazon Media EU S.à r.l.',
  'Amazon Digital Germany GmbH',
  'Amazon Digital UK Limited',
];

/**
 * Facts 1.1 (ids), 1.2 (languages, the site's own first), 4.6 (selling names). Every site also sells as "Amazon" and
 * as "Amazon" with its own domain; both are added below.
 */
const rows: Readonly<Record<MarketplaceHost, Row>> = {
  'www.amazon.com': [
    'US',
    'USD',
    'en-US es-US',
    'America/New_York',
    'ATVPDKIKX0DER',
    'ATVPDKIKX0DER',
    'Amazon.com LLC',
    'Amazon.com, LLC',
    'Amazon.com Services LLC',
    'Amazon.com Services, LLC',
    'Amazon.com Services, Inc',
    'Amazon.com Services, Inc.',
    'Amazon.com Services Inc',
    'Amazon Export Sales LLC',
    'Amazon Digital Services LLC',
    'Amazon Digital Services, Inc.',
  ],
  'www.amazon.ca': [
    'CA',
    'CAD',
    'en-CA fr-CA',
    'America/Toronto',
    'A2EUQ1WTGCTBG2',
    'A3DWYIK6Y9EEQB',
    'Amazon.com.ca, Inc.',
    'Amazon.com.ca ULC',
  ],
  'www.amazon.com.mx': [
    'MX',
    'MXN',
    'es-MX en-US',
    'America/Mexico_City',
    'A1AM78C64UM0Y8',
    'AVDBXBAVVSXLQ',
    'Amazon México',
    'Amazon Mexico',
    'Servicios Comerciales Amazon México S. de R.L. de C.V.',
  ],
  'www.amazon.com.br': [
    'BR',
    'BRL',
    'pt-BR',
    'America/Sao_Paulo',
    'A2Q3Y263D00KWC',
    'A1ZZFT5FULY4LN',
    'Amazon Serviços de Varejo do Brasil Ltda.',
  ],
  'www.amazon.co.uk': ['GB', 'GBP', 'en-GB', 'Europe/London', 'A1F83G8C2ARO7P', 'A3P5ROKL5A1OLE', ...europe],
  'www.amazon.ie': [
    'IE',
    'EUR',
    'en-IE en-GB',
    'Europe/Dublin',
    'A28R8C7NBKEWEA',
    'A2QHQAREJ10JUZ',
    ...europe,
  ],
  'www.amazon.de': [
    'DE',
    'EUR',
    'de-DE en-GB cs-CZ nl-NL pl-PL tr-TR da-DK',
    'Europe/Berlin',
    'A1PA6795UKMFR9',
    'A3JWKAKR8XB7XF',
    ...europe,
  ],
  'www.amazon.fr': [
    'FR',
    'EUR',
    'fr-FR en-GB',
    'Europe/Paris',
    'A13V1IB3VIYZZH',
    'A1X6FK5RDHNB96',
    ...europe,
  ],
  'www.amazon.it': ['IT', 'EUR', 'it-IT en-GB', 'Europe/Rome', 'APJ6JRA9NG5V4', 'A11IL2PNWYJU7H', ...europe],
  'www.amazon.es': [
    'ES',
    'EUR',
    'es-ES en-GB pt-PT',
    'Europe/Madrid',
    'A1RKKUPIHCS9HS',
    'A1AT7YVPFBWXBL',
    ...europe,
  ],
  'www.amazon.nl': [
    'NL',
    'EUR',
    'nl-NL en-GB',
    'Europe/Amsterdam',
    'A1805IZSGTT6HS',
    'A17D2BRD4YMT0X',
    ...europe,
  ],
  'www.amazon.com.be': [
    'BE',
    'EUR',
    'nl-BE fr-BE en-GB',
    'Europe/Brussels',
    'AMEN7PMS3EDWL',
    'A3Q3FYJVX702M2',
    ...europe,
  ],
  'www.amazon.pl': ['PL', 'PLN', 'pl-PL', 'Europe/Warsaw', 'A1C3SOZRARQ6R3', 'A2R2221NX79QZP', ...europe],
  'www.amazon.se': [
    'SE',
    'SEK',
    'sv-SE en-GB',
    'Europe/Stockholm',
    'A2NODRKZP88ZB9',
    'ANU9KP01APNAG',
    ...europe,
  ],
  'www.amazon.com.tr': [
    'TR',
    'TRY',
    'tr-TR',
    'Europe/Istanbul',
    'A33AVAJ2PDY3EV',
    'A1UNQM1SR2CHM',
    'Amazon Turkey Perakende Hizmetleri Limited Şirketi',
  ],
  'www.amazon.ae': ['AE', 'AED', 'en-AE ar-AE', 'Asia/Dubai', 'A2VIGQ35RCS4UG', 'A2KKU8J8O8784X'],
  'www.amazon.sa': ['SA', 'SAR', 'en-SA ar-SA', 'Asia/Riyadh', 'A17E79C6D8DWNP', 'A2XPWB6MYN7ZDK'],
  'www.amazon.eg': ['EG', 'EGP', 'en-EG ar-EG', 'Africa/Cairo', 'ARBP9OOSHTCHU', 'A1ZVRGNO5AYLOV'],
  'www.amazon.in': [
    'IN',
    'INR',
    'en-IN hi-IN ta-IN te-IN kn-IN ml-IN bn-IN mr-IN',
    'Asia/Kolkata',
    'A21TJRUUN4KGV',
    null,
  ],
  'www.amazon.co.jp': [
    'JP',
    'JPY',
    'ja-JP en-US zh-CN',
    'Asia/Tokyo',
    'A1VC38T7YXB528',
    'AN1VRQENFRJN5',
    'Amazon Japan G.K.',
    'アマゾンジャパン合同会社',
    'アマゾンジャパン',
  ],
  'www.amazon.sg': ['SG', 'SGD', 'en-SG', 'Asia/Singapore', 'A19VAU5U5O7RUS', null, 'Amazon SG'],
  'www.amazon.com.au': [
    'AU',
    'AUD',
    'en-AU',
    'Australia/Sydney',
    'A39IBJ37TRP1C6',
    'ANEGB3WVEVKZB',
    'Amazon AU',
    'Amazon Commercial Services',
    'Amazon Commercial Services Pty Ltd',
    'Amazon Australia Services, Inc.',
  ],
  'www.amazon.co.za': ['ZA', 'ZAR', 'en-ZA', 'Africa/Johannesburg', 'AE08WJ6YKNBMC', 'A34KVLZUJN6MA'],
};

/** Amazon's 23 storefronts, in the order of {@link marketplaceHosts}. */
export const marketplaces: readonly Marketplace[] = marketplaceHosts.map((host) => {
  const [country, currency, languages, timeZone, marketplaceId, merchantId, ...names] = rows[host];
  return {
    host,
    country,
    currency,
    languages: languages.split(' '),
    timeZone,
    marketplaceId,
    merchantId,
    sellingNames: ['Amazon', `Amazon${host.slice('www.amazon'.length)}`, ...names],
  };
});

/** The marketplace of an address or host, compared whole: `www.amazon.com.evil.example` has none. */
export function amazonMarketplace(urlOrHost: string): Marketplace | null {
  return findMarketplace(marketplaces, urlOrHost);
}
