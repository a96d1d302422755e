import { describe, expect, it } from 'vitest';
import { toDecimal } from '../../../utils/domain/money';
import { readAmount, readMoney, readNamedMoney } from '../../../utils/shops/amazon/price-text';

const shown = (text: string, currency: string) => {
  const money = readMoney(text, currency);
  return money && `${toDecimal(money).amount} ${money.currency}`;
};

describe('readMoney', () => {
  it.each([
    ['$18.60', 'USD', '18.60 USD'],
    ['$1,234.56', 'USD', '1234.56 USD'],
    ['$12.0', 'CAD', '12.00 CAD'],
    ['CA$12.3', 'CAD', '12.30 CAD'],
    ['CDN$ 5.77', 'CAD', '5.77 CAD'],
    ['7,00 $', 'CAD', '7.00 CAD'],
    ['7,00 $ US', 'CAD', '7.00 USD'],
    ['7,00 $ CA', 'USD', '7.00 CAD'],
    ['US$12.34', 'GBP', '12.34 USD'],
    ['USD 12.34', 'CAD', '12.34 USD'],
    ['-$5.00', 'USD', '-5.00 USD'],
    ['−5,00 €', 'EUR', '-5.00 EUR'],
    ['- EUR 5,00', 'EUR', '-5.00 EUR'],
    ['$1,234.00', 'MXN', '1234.00 MXN'],
    ['S$12.34', 'SGD', '12.34 SGD'],
    ['$12.34', 'SGD', '12.34 SGD'],
    ['£17.49', 'GBP', '17.49 GBP'],
    ['GBP 12.34', 'GBP', '12.34 GBP'],
    ['1.234,56 €', 'EUR', '1234.56 EUR'],
    ['1\u202f234,56 €', 'EUR', '1234.56 EUR'],
    ['1\u00a0234,56\u00a0€', 'EUR', '1234.56 EUR'],
    ['EUR 12,99', 'EUR', '12.99 EUR'],
    ['EUR 12.99', 'EUR', '12.99 EUR'],
    ['€22,99', 'EUR', '22.99 EUR'],
    ['139,00\u00a0zł', 'PLN', '139.00 PLN'],
    ['199,00kr', 'SEK', '199.00 SEK'],
    ['kr 1 199,00', 'SEK', '1199.00 SEK'],
    ['SEK 199,00', 'SEK', '199.00 SEK'],
    ['1.299,00\u00a0TL', 'TRY', '1299.00 TRY'],
    ['R$ 1.234,56', 'BRL', '1234.56 BRL'],
    ['R$7,00', 'BRL', '7.00 BRL'],
    ['BRL7,00', 'BRL', '7.00 BRL'],
    ['¥1,200', 'JPY', '1200 JPY'],
    ['￥1,200', 'JPY', '1200 JPY'],
    ['1,200円', 'JPY', '1200 JPY'],
    ['￥１，２００', 'JPY', '1200 JPY'],
    ['₹1,29,900.00', 'INR', '129900.00 INR'],
    ['₹1,239', 'INR', '1239.00 INR'],
    ['Rs. 499', 'INR', '499.00 INR'],
    ['AED 49.99', 'AED', '49.99 AED'],
    ['٤٩٫٩٩ درهم', 'AED', '49.99 AED'],
    ['\u200f١٬٢٣٤٫٥٠ ر.س.\u200f', 'SAR', '1234.50 SAR'],
    ['SAR 49.99', 'SAR', '49.99 SAR'],
    ['\u20c1 1,299.00', 'SAR', '1299.00 SAR'],
    ['\u20c31,299.00', 'AED', '1299.00 AED'],
    ['₹১,২৯৯.০০', 'INR', '1299.00 INR'],
    ['₹१,२९,९००.००', 'INR', '129900.00 INR'],
    ['EGP 1,234.00', 'EGP', '1234.00 EGP'],
    ['644.00 جنيه', 'EGP', '644.00 EGP'],
    ['R 1 234,56', 'ZAR', '1234.56 ZAR'],
    ['R1,234.56', 'ZAR', '1234.56 ZAR'],
    ['THB 1,296.46', 'USD', '1296.46 THB'],
    ['$12', 'EUR', '12.00 USD'],
    ['12.34', 'USD', '12.34 USD'],
    ['Price: $12.34', 'USD', '12.34 USD'],
  ])('reads %s on a site in %s as %s', (text, currency, expected) => {
    expect(shown(text, currency)).toBe(expected);
  });

  it.each([
    ['', 'no text'],
    ['$', 'no number'],
    ['$12.00 - $18.00', 'a range'],
    ['$18.60$18.60', 'two numbers'],
    ['12x de R$ 44,00', 'an instalment'],
    ['$3.01 / Count', 'a price per unit'],
    ['($6.24)', 'an amount in brackets'],
    ['10%', 'a percentage'],
    ['Only 5 left', 'words without a currency'],
    ['¥12.50', 'a fraction of a yen'],
    ['$1,23.00', 'odd grouping'],
  ])('refuses %j: %s', (text) => {
    expect(readMoney(text, text.includes('¥') ? 'JPY' : 'USD')?.minor ?? null).toBe(
      text === '12.345' ? 1234500 : null,
    );
  });
});

describe('readNamedMoney', () => {
  it.each([
    ['£17.49 with 5 percent savings', 'GBP', 1749],
    ['R$ 796,81 com 6 por cento de desconto', 'BRL', 79681],
    ["33,69 € avec 16 % d'économies", 'EUR', 3369],
    ['Buy MP3 Album $9.49', 'USD', 949],
    ['₹1,239.00 with 35 percent savings', 'INR', 123900],
  ])('finds the priced amount of %s', (text, currency, minor) => {
    expect(readNamedMoney(text, currency)).toEqual({ minor, currency });
  });

  it('refuses two priced amounts', () => {
    expect(readNamedMoney('$12 instead of $15', 'USD')).toBeNull();
  });
});

describe('readAmount', () => {
  it.each([
    ['From $109.90', '109.90'],
    ['$.75', '0.75'],
    ['1.837, 32 €', '1837.32'],
    ['35€ 99', '35.99'],
    ['40% OFF', null],
    ['Free', null],
  ])('reads %s as %s', (text, expected) => {
    expect(readAmount(text)).toBe(expected);
  });

  it('is linear in the length of the text', () => {
    const start = performance.now();
    readAmount('1'.repeat(200_000));
    readAmount('1 '.repeat(100_000));
    readMoney('$1,'.repeat(60_000), 'USD');
    readMoney(`${' '.repeat(200_000)}$`, 'USD');
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
