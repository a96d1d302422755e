import { describe, expect, test } from 'vitest';
import { statusWord } from '../../../utils/shops/amazon/words';
import { type StatusLines, statusLines } from '../../support/status-lines';

const day = new Date(Date.UTC(2026, 1, 7));
const state = (text: string) => {
  const word = statusWord(text);
  return word === 'undelivered' ? 'shipped' : word;
};

describe.each(Object.entries(statusLines))('status lines, %s', (language, lines) => {
  const printed = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(day);
  const all = (Object.keys(lines) as (keyof StatusLines)[]).flatMap((expected) =>
    lines[expected].split('|').map((line) => [line.replaceAll('{d}', printed), expected] as const),
  );
  test.each(all)('%s: %s', (line, expected) => {
    expect(state(line)).toBe(expected);
  });
});
