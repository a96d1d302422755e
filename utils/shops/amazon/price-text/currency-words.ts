/** Words and symbols that name exactly one currency, as shops print them; compared without case. */
const certain: Readonly<Record<string, readonly string[]>> = {
  USD: ['US$', 'USD$', 'U$S', 'US $', '$US', '$ US'],
  CAD: ['CA$', 'CDN$', 'CAD$', 'C$', 'CA $', 'CDN $', 'Can$', '$CA', '$ CA', '$ CAN'],
  MXN: ['MX$', 'MXN$', 'Mex$', 'MX $'],
  BRL: ['R$', 'BRL$', 'R $'],
  AUD: ['A$', 'AU$', 'AUD$', 'AU $'],
  SGD: ['S$', 'SG$', 'SGD$'],
  NZD: ['NZ$', 'NZD$'],
  HKD: ['HK$', 'HKD$'],
  TWD: ['NT$', 'NTD'],
  EUR: ['€', 'euro', 'euros'],
  GBP: ['£', '₤', 'GB£', 'UK£'],
  EGP: ['E£', 'LE', 'ج.م', 'ج.م.', 'جنيه', 'جنيه مصري'],
  JPY: ['円', 'JP¥', 'yen'],
  CNY: ['元', '圆', 'CN¥', 'RMB'],
  INR: ['₹', 'रु', 'ரூ', 'രൂപ'],
  PLN: ['zł', 'zl'],
  TRY: ['TL', '₺'],
  AED: ['\u20c3', 'د.إ', 'د.إ.', 'درهم', 'درهم إماراتي', 'Dhs', 'Dh'],
  SAR: ['\u20c1', 'ر.س', 'ر.س.', 'ريال', 'ريال سعودي', 'SR', '﷼'],
  CZK: ['Kč', 'Kc'],
  HUF: ['Ft'],
  RON: ['lei'],
  BGN: ['лв', 'лв.'],
  CHF: ['Fr.', 'SFr', 'SFr.'],
  ILS: ['₪', 'NIS', 'ש״ח', 'ש"ח'],
  KRW: ['₩', '원'],
  RUB: ['₽', 'руб', 'руб.'],
  UAH: ['₴', 'грн', 'грн.'],
  THB: ['฿'],
  VND: ['₫', 'VNĐ'],
  PHP: ['₱'],
  IDR: ['Rp'],
  KZT: ['₸'],
  GEL: ['₾'],
  KWD: ['د.ك', 'دينار كويتي'],
  QAR: ['ر.ق'],
  JOD: ['د.أ'],
};

/** Marks that several currencies share: the marketplace's own when it is one of them, else the first. */
const shared: Readonly<Record<string, readonly string[]>> = {
  $: ['USD', 'CAD', 'MXN', 'AUD', 'SGD', 'NZD', 'HKD', 'TWD', 'CLP', 'COP', 'ARS', 'BRL'],
  '¥': ['JPY', 'CNY'],
  kr: ['SEK', 'NOK', 'DKK', 'ISK'],
  R: ['ZAR', 'BRL'],
  Rs: ['INR', 'PKR', 'LKR', 'NPR', 'MUR'],
};

const codes = new Set(Intl.supportedValuesOf('currency'));

const byWord = new Map<string, readonly string[]>();
for (const [code, words] of Object.entries(certain))
  for (const word of words) byWord.set(word.toLowerCase(), [code]);
for (const [word, family] of Object.entries(shared)) {
  byWord.set(word.toLowerCase(), family);
  byWord.set(`${word.toLowerCase()}.`, family);
}

/**
 * The currency that a word or symbol names.
 * @param word without surrounding space, e.g. `CA$`, `zł`, `EUR`.
 * @param hint ISO 4217 code of the marketplace: decides what a shared mark (`$`, `kr`, `R`, `¥`, `Rs`) means.
 * @returns ISO 4217 code; null when the word names no currency.
 */
export function currencyOfWord(word: string, hint: string): string | null {
  const family = byWord.get(word.toLowerCase());
  if (family) return family.includes(hint) ? hint : (family[0] ?? null);
  const code = word.toUpperCase();
  return /^[A-Z]{3}$/.test(code) && codes.has(code) ? code : null;
}
