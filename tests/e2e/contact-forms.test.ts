import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { draft, message, subject } from '../forms/draft.ts';
import { openSupport, seedDraft } from './harness/drafted.ts';
import { type LabelledField, labelledFields } from './harness/labelled.ts';
import { forEachBrowser, waitFor } from './harness/walk.ts';

const folder = fileURLToPath(new URL('../forms/', import.meta.url));
const files = readdirSync(folder).filter((file) => file.endsWith('.html'));

const fold = (text: string) => text.replace(/\s+/g, '');
const texts: Readonly<Record<string, string>> = { message, subject, order: draft.orderId };

/** Whether a field holds what its label asks for: a text by its name, the beginning of one, or a choice's value. */
function isAsExpected({ role, expected, content, original }: LabelledField): boolean {
  if (expected === null) return content === original;
  if (expected === 'piece') return content !== '' && fold(message).startsWith(fold(content));
  return fold(content) === fold(role === 'topic' ? expected : (texts[expected] ?? expected));
}

const cardIsShown = (page: Page) =>
  page.evaluate(() => !!document.querySelector('dropback-card')?.shadowRoot?.querySelector('aside'));

/** The assistant opens its field only after the shopper's click. */
const pressForShopper = (page: Page, file: string) =>
  file.includes('seller-assistant') ? page.locator('li').click() : undefined;

forEachBrowser((_browser, start) => {
  test(`${files.length} labelled pages are filled as they say, and nothing is sent`, async () => {
    const { shop, session } = await start();
    await seedDraft(session);
    const page = await openSupport(session);
    const wrong: Record<string, LabelledField[]> = {};
    for (const file of files) {
      const html = readFileSync(`${folder}${file}`, 'utf8');
      const address = new URL(/data-address="([^"]+)"/.exec(html)?.[1] ?? '');
      shop.serveStored({ file: `${folder}${file}`, at: address.pathname });
      await page.goto(address.href, { waitUntil: 'domcontentloaded', timeout: 120_000 });
      await waitFor(`the card on ${file}`, () => cardIsShown(page));
      await pressForShopper(page, file);
      const left = async () => (await labelledFields(page)).filter((field) => !isAsExpected(field));
      const wanted = (html.match(/data-expect/g) ?? []).length;
      const isDone = async () =>
        (await left()).length === 0 &&
        (await labelledFields(page)).filter(({ expected }) => expected !== null).length === wanted;
      await waitFor(file, isDone, 5_000).catch(async () => {
        wrong[file] = await left();
      });
      // What must not be touched gets the time to be touched.
      await new Promise((resolve) => setTimeout(resolve, 400));
      const later = await left();
      if (later.length > 0) wrong[file] = later;
    }
    expect(wrong).toEqual({});
    expect(shop.record.acts).toEqual([]);
  });
});
