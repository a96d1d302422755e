import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { emulate } from '../browsers/media.ts';

/** How a view is looked at. */
export interface Look {
  readonly name: string;
  readonly scheme: 'light' | 'dark';
  readonly width: number;
  readonly direction: 'ltr' | 'rtl';
  /** Pixels of the screen for one of CSS, each way. */
  readonly scale: 1 | 2;
  /** The system's colours in place of ours. */
  readonly forced: boolean;
}

const look = (
  scheme: Look['scheme'],
  width: number,
  { direction = 'ltr', scale = 1, forced = false }: Partial<Look> = {},
): Look => {
  const marks = [direction === 'rtl' ? '-rtl' : '', scale === 2 ? '-double' : '', forced ? '-forced' : ''];
  return { ...{ scheme, width, direction, scale, forced }, name: `${scheme}-${width}${marks.join('')}` };
};

/** Every view in every look, in English: the direction alone is turned in some. Those come last, as none turns back. */
export const looks: readonly Look[] = [
  look('light', 1280),
  look('dark', 1280),
  look('light', 400),
  look('dark', 400),
  look('light', 1600),
  look('light', 1280, { scale: 2 }),
  look('light', 1280, { forced: true }),
  look('light', 1280, { direction: 'rtl' }),
  look('light', 400, { direction: 'rtl' }),
];

/** Tall enough for a view to be seen whole, short enough to be looked at. */
const height = 860;

/** Shows a page in a look, at rest. */
export async function dress(page: Page, { scheme, width, direction, scale, forced }: Look): Promise<void> {
  await page.bringToFront();
  await page.setViewport({ width, height, deviceScaleFactor: scale });
  await emulate(page, [
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
    ...(forced ? [{ name: 'forced-colors', value: 'active' }] : []),
  ]);
  if (direction === 'rtl')
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
  // Fonts and lazy pictures come after the layout.
  await sleep(300);
}
