import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';

/** How a view is looked at. */
export interface Look {
  readonly name: string;
  readonly scheme: 'light' | 'dark';
  readonly width: number;
  readonly direction: 'ltr' | 'rtl';
}

const look = (scheme: Look['scheme'], width: number, direction: Look['direction'] = 'ltr'): Look => ({
  name: `${scheme}-${width}${direction === 'rtl' ? '-rtl' : ''}`,
  scheme,
  width,
  direction,
});

/** Every view in every look, in English: the direction alone is turned in some. Those come last, as none turns back. */
export const looks: readonly Look[] = [
  look('light', 1280),
  look('dark', 1280),
  look('light', 400),
  look('dark', 400),
  look('light', 1280, 'rtl'),
  look('light', 400, 'rtl'),
];

/** Tall enough for a view to be seen whole, short enough to be looked at. */
const height = 860;

/** Shows a page in a look, at rest. */
export async function dress(page: Page, { scheme, width, direction }: Look): Promise<void> {
  await page.bringToFront();
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  if (direction === 'rtl')
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
  // Fonts and lazy pictures come after the layout.
  await sleep(300);
}
