import { describe, expect, test } from 'vitest';
import theme from '../../../components/theme/tokens.css?raw';

type Scheme = 'light' | 'dark';

/** The colour variables of a scheme, read from the file. */
function colours(scheme: Scheme): Map<string, string> {
  const [light = '', dark = ''] = theme.split('(prefers-color-scheme: dark)');
  return new Map(
    [...(scheme === 'light' ? light : dark).matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6})/g)].map(
      ([, name = '', colour = '']) => [name, colour],
    ),
  );
}

/** Relative luminance as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ['--ground', '--surface', '--sunken'];
const pairs: readonly (readonly [string, string, number])[] = [
  ...grounds.flatMap((ground) =>
    ['--ink', '--quiet', '--accent', '--unsure', '--alert'].map((ink) => [ink, ground, 4.5] as const),
  ),
  ...grounds.map((ground) => ['--edge', ground, 3] as const),
  ['--on-accent', '--accent', 4.5],
  ['--on-accent', '--accent-strong', 4.5],
  ['--accent', '--accent-wash', 4.5],
  ['--accent-strong', '--accent-wash', 4.5],
  ['--unsure', '--unsure-wash', 4.5],
  ['--alert', '--alert-wash', 4.5],
];

describe.each<Scheme>(['light', 'dark'])('colours, %s', (scheme) => {
  const known = colours(scheme);
  test.each(pairs)('%s on %s reaches %d', (ink, ground, least) => {
    expect(contrast(known.get(ink) ?? '', known.get(ground) ?? '')).toBeGreaterThanOrEqual(least);
  });
});
