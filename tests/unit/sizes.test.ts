import { describe, expect, test } from 'vitest';
import { sizeLimits, sizesOf } from '../bench/sizes';
import { buildFor } from '../e2e/harness/walk';

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** The sentence for a file over its limit, or null. */
function excess(name: string, bytes: number | undefined, limit: number): string | null {
  if (bytes === undefined) return `${name} is not in the build`;
  return bytes > limit ? `${name} weighs ${kilobytes(bytes)}; at most ${kilobytes(limit)} are allowed` : null;
}

describe('the production build stays small', async () => {
  const { zip, scripts } = await sizesOf(buildFor('chromium'));
  test('the package, zipped', () => {
    expect(excess('The package', zip, sizeLimits.zip)).toBeNull();
  });
  test.for(Object.entries(sizeLimits.scripts))('%s', ([name, limit]) => {
    expect(excess(name, scripts[name], limit)).toBeNull();
  });
});
