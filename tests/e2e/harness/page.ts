import type { Page } from 'puppeteer-core';
import { waitFor } from '../../browsers/wait.ts';

/** The whole visible text of a page, open shadow roots included, white space folded. */
export function visibleText(page: Page): Promise<string> {
  return page.evaluate(() => {
    // biome-ignore lint/performance/useDomNodeTextContent: hidden text must not count as shown
    const shown = (element: Element) => (element instanceof HTMLElement ? element.innerText : '');
    const inShadows = (root: ParentNode): string[] =>
      [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
        shadowRoot ? [...[...shadowRoot.children].map(shown), ...inShadows(shadowRoot)] : [],
      );
    return [shown(document.documentElement), ...inShadows(document)].join(' ').replace(/\s+/g, ' ').trim();
  });
}

/**
 * Waits until a page shows a text or a match, and returns the whole visible text.
 * @throws after `timeout` ms with what the page shows instead.
 */
export async function waitForText(page: Page, wanted: string | RegExp, timeout?: number): Promise<string> {
  let seen = '';
  const shows = () => (typeof wanted === 'string' ? seen.includes(wanted) : wanted.test(seen));
  try {
    await waitFor(
      `the text ${wanted}`,
      async () => {
        seen = await visibleText(page);
        return shows();
      },
      timeout,
    );
    return seen;
  } catch (cause) {
    throw new Error(`the page does not show ${wanted}, but: ${seen.slice(0, 1000)}`, { cause });
  }
}

/** Clicks the first visible button or link whose words hold the text, shadow roots included, after bringing its tab to the front. */
export async function clickOn(page: Page, words: string): Promise<void> {
  const text = JSON.stringify(words);
  // A page behind another is not painted, so nothing in it ever stands still enough to be clicked.
  await page.bringToFront();
  await page
    .locator(
      ['button', 'a', '[role=button]'].map((each) => `:scope >>> ${each}::-p-text(${text})`).join(', '),
    )
    .setTimeout(15_000)
    .click();
}
