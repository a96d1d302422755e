import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAmount, readMoney } from '../../../utils/shops/amazon/price-text';

const folder = '../shared/corpus/vectors';
const absent = !existsSync(folder);
const why = absent ? ` (skipped: ${folder} is not here)` : '';

const load = <T>(file: string): T[] =>
  absent ? [] : (JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as T[]);

/** String, hint, expected currency text, expected amount. */
type PriceVector = readonly [string | null, string | null, string | null, string | null];

const same = (expected: string | null, got: string | null) =>
  expected === null || got === null ? expected === got : Number(expected) === Number(got);

function share(vectors: readonly PriceVector[]): { right: number; failures: string[] } {
  const failures = vectors
    .filter(([text, , , amount]) => !same(amount, text === null ? null : readAmount(text)))
    .map(
      ([text, hint, , amount]) =>
        `${text} | ${hint} -> ${amount}, read ${text === null ? null : readAmount(text)}`,
    );
  return { right: 1 - failures.length / vectors.length, failures };
}

describe.skipIf(absent)(`price vectors${why}`, () => {
  it('reads at least 98 % of the amounts', () => {
    const { right, failures } = share(load('prices.json'));
    expect(right, failures.join('\n')).toBeGreaterThanOrEqual(0.98);
  });

  it('reads at least half of the hard ones', () => {
    const { right, failures } = share(load('prices-hard.json'));
    expect(right, failures.join('\n')).toBeGreaterThanOrEqual(0.5);
  });

  it('reads every bare amount', () => {
    const vectors = load<readonly [string, string]>('amounts.json');
    const failures = vectors.filter(([text, amount]) => !same(amount, readAmount(text)));
    expect(failures.map(([text, amount]) => `${text} -> ${amount}, read ${readAmount(text)}`)).toEqual([]);
  });

  it('rejects what is no price', () => {
    for (const text of load<string>('not-prices.json')) {
      expect(readAmount(text), text).toBeNull();
      expect(readMoney(text, 'USD'), text).toBeNull();
    }
  });
});
