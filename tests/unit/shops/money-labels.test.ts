import { describe, expect, test } from 'vitest';
import { readDay } from '../../../utils/shops/amazon/date-text';
import { isSoldByLabel, moneyWord, statusWord } from '../../../utils/shops/amazon/words';
import { type MoneyLabels, moneyLabels, returnLines, sellerLabels } from '../../support/money-labels';

const meaning = (label: string) => {
  const word = moneyWord(label);
  return word === 'subtotal' || word === 'grandTotal' ? 'sum' : word;
};

describe.each(Object.entries(moneyLabels))('labels of a summary, %s', (_, labels) => {
  const all = (Object.keys(labels) as (keyof MoneyLabels)[]).flatMap((expected) =>
    labels[expected].split('|').map((label) => [label, expected] as const),
  );
  test.each(all)('%s: %s', (label, expected) => {
    expect(meaning(label)).toBe(expected);
  });
});

describe.each(Object.entries(sellerLabels))('labels before a seller, %s', (_, labels) => {
  test.each(labels.split('|'))('%s', (label) => {
    expect(isSoldByLabel(label)).toBe(true);
  });
});

describe.each(Object.entries(returnLines))('return lines, %s', (language, lines) => {
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2026, 2, 11)),
  );
  test.each(lines.split('|'))('%s', (line) => {
    const text = line.replace('{d}', day);
    expect(readDay(text, { languages: [language, 'en'] })).toBe('2026-03-11');
    // Neither sent nor arrived nor cancelled.
    expect([null, 'returned']).toContain(statusWord(text));
  });
});
