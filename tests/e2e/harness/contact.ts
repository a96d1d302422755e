import type { Page } from 'puppeteer-core';
import { waitFor } from '../../browsers/wait.ts';
import type { Act } from '../../sample-shop/shop.ts';
import { clickOn } from './page.ts';

/** Opens the three steps of the contact form, as the shopper has to. */
export async function openThreeSteps(page: Page): Promise<void> {
  await clickOn(page, 'Continue');
  await clickOn(page, 'E-mail');
}

/** The text of the first message field that holds something; waits for it. */
export function filledText(page: Page): Promise<string> {
  return waitFor('a filled message field', () =>
    page.evaluate(() => [...document.querySelectorAll('textarea')].find(({ value }) => value)?.value ?? null),
  );
}

/** Whatever in the shop's record no program may do: everything but a person's click on a choice. */
export function forbidden(acts: readonly Act[]): Act[] {
  return acts.filter(({ kind, what, trusted }) => kind !== 'click' || what !== 'choose' || trusted !== true);
}
