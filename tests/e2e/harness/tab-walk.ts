import type { Page } from 'puppeteer-core';

/** More places than any page has: what takes longer leads nowhere. */
const most = 400;

/**
 * What has the focus, into open shadow roots: its name with the entry of the list that it stands in; null: nothing.
 * Runs in the page, so it may use nothing from here.
 */
function focusedNow(): string | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (!element || element === document.body || element === document.documentElement) return null;
  const said =
    element.getAttribute('aria-label') ?? element.getAttribute('name') ?? element.textContent ?? '';
  const entry = element.closest('[data-index]')?.getAttribute('data-index') ?? element.id;
  return `${element.localName} ${said.replace(/\s+/g, ' ').trim().slice(0, 60)} ${entry}`;
}

async function press(page: Page, key: 'forward' | 'back'): Promise<string | null> {
  if (key === 'back') await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  if (key === 'back') await page.keyboard.up('Shift');
  return page.evaluate(focusedNow);
}

/**
 * Tabs from the first to the last place of a page, and back with Shift.
 * @returns the places in the order of Tab, and the same of the way back, turned round.
 * @throws where no end is reached.
 */
export async function tabWalk(page: Page): Promise<{ forward: string[]; back: string[] }> {
  await page.bringToFront();
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
    scrollTo(0, 0);
  });
  const forward: string[] = [];
  for (;;) {
    const place = await press(page, 'forward');
    // A browser without a toolbar begins anew behind the last place.
    if (place === null || (forward.length > 1 && place === forward[0])) break;
    forward.push(place);
    if (forward.length > most) throw new Error(`Tab finds no end: ${forward.slice(-5).join(', ')}`);
  }
  const back: string[] = [];
  while (back.length < forward.length) {
    const place = await press(page, 'back');
    if (place === null) break;
    back.unshift(place);
  }
  return { forward, back };
}
