/** Forms of facts 1.3 that `Intl` does not print; `#` stands for the number in the language's own form. */
const shopForms: Readonly<Record<string, readonly string[]>> = {
  USD: ['$#', 'US$#', 'USD #'],
  CAD: ['$#', 'CAD #'],
  MXN: ['$#'],
  BRL: ['R$ #', 'R$#', 'R$\u00a0#'],
  GBP: ['£#', 'GBP #'],
  EUR: ['#\u00a0€', '€\u00a0#', '€#', 'EUR #'],
  PLN: ['#\u00a0zł', '# zł'],
  SEK: ['#\u00a0kr', '#kr', 'kr #', 'SEK #'],
  TRY: ['#\u00a0TL', '# TL', '₺#'],
  JPY: ['￥#', '¥#', '#円', '¥ #'],
  INR: ['₹#', '₹\u00a0#', 'Rs. #'],
  AED: ['AED #', 'AED\u00a0#', 'AED#', '#\u00a0د.إ.'],
  SAR: ['SAR #', 'SAR\u00a0#', '#\u00a0ر.س.'],
  EGP: ['EGP #', 'EGP\u00a0#', '\u200f#\u00a0جنيه'],
  SGD: ['S$#'],
  AUD: ['$#', 'A$#'],
  ZAR: ['R#', 'R #', 'R\u00a0#', 'ZAR #'],
};

/**
 * The forms in which a marketplace can print an amount.
 * @param minor in hundredths; yen print the same number without decimals.
 */
export function moneyForms(
  minor: number,
  { currency, language }: { currency: string; language: string },
): string[] {
  const digits = currency === 'JPY' ? 0 : 2;
  const value = digits ? minor / 100 : minor;
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  const number = new Intl.NumberFormat(language, options).format(Math.abs(value));
  const sign = minor < 0 ? '-' : '';
  return [
    new Intl.NumberFormat(language, { ...options, style: 'currency', currency }).format(value),
    ...(shopForms[currency] ?? []).map((form) => sign + form.replace('#', number)),
  ];
}
