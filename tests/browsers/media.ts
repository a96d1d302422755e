import type { CDPSession, Page } from 'puppeteer-core';

/** One for each page, and never detached: what it emulates would go with it. */
const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** What a page asks its browser for, as in `@media (name: value)`. */
export interface MediaFeature {
  readonly name: string;
  readonly value: string;
}

/**
 * Shows a page in Chromium as to a shopper with these wishes, and with no others.
 * @throws where the browser does not take one of them.
 */
export async function emulate(page: Page, features: readonly MediaFeature[]): Promise<void> {
  const devtools = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, devtools);
  await (await devtools).send('Emulation.setEmulatedMedia', { features: [...features] });
  const missing = await page.evaluate(
    (all) => all.filter(({ name, value }) => !matchMedia(`(${name}: ${value})`).matches),
    [...features],
  );
  if (missing.length > 0) throw new Error(`the browser shows no ${JSON.stringify(missing)}`);
}
