/**
 * `npm run demo`: builds the extension, starts the sample shop and walks a newcomer from the order list to the first
 * drop and the pre-filled contact form. With a display one watches, and the browser stays open at the end; without
 * one it walks by itself and leaves numbered pictures in demo-report/.
 */
import { spawnSync } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { ensureBrowsers } from '../browsers/ensure.ts';
import { type BrowserKind, findBrowser } from '../browsers/find.ts';
import { launch } from '../browsers/launch.ts';
import { waitFor } from '../browsers/wait.ts';
import { filledText, forbidden, openThreeSteps } from '../e2e/harness/contact.ts';
import { clickOn, waitForText } from '../e2e/harness/page.ts';
import { startShop } from '../sample-shop/shop.ts';

const report = resolve('demo-report');
const hasDisplay =
  process.platform === 'win32' ||
  process.platform === 'darwin' ||
  Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const headless = !hasDisplay || Boolean(process.env.CI);

async function chooseBrowser(): Promise<BrowserKind> {
  if (await findBrowser('chromium')) return 'chromium';
  if (await findBrowser('firefox')) return 'firefox';
  await ensureBrowsers(['chromium']);
  return 'chromium';
}

function build(browser: BrowserKind): string {
  console.log('Building the extension …');
  const args = browser === 'firefox' ? ['build', '-b', 'firefox'] : ['build'];
  const { status, stdout, stderr } = spawnSync('wxt', args, {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
  return resolve('.output', browser === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
}

let steps = 0;

/** Says what happens now and, after it happened, keeps a picture of it. */
async function step(words: string, act: () => Promise<Page>): Promise<Page> {
  steps += 1;
  console.log(`${steps}. ${words}`);
  const page = await act();
  await page.bringToFront();
  const name = `${String(steps).padStart(2, '0')}-${words
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .slice(0, 50)
    .replace(/-$/, '')}.png`;
  await page.screenshot({ path: resolve(report, name) as `${string}.png` });
  if (!headless) await sleep(2_500);
  return page;
}

async function main(): Promise<void> {
  const browser = await chooseBrowser();
  const extensionDir = build(browser);
  await rm(report, { recursive: true, force: true });
  await mkdir(report, { recursive: true });
  const shop = await startShop();
  shop.setContact('form');
  const session = await launch({ browser, extensionDir, shop, headless });
  console.log(`${session.version}, ${headless ? 'without a display' : 'watch the window'}\n`);
  try {
    const popup = await step('A new install: Dropback says what to do', async () => {
      const page = await session.extensionPage('popup.html');
      await waitForText(page, 'Open my orders');
      return page;
    });
    await step('You open your orders; Dropback reads what you paid', async () => {
      const list = await session.open('https://www.amazon.com/your-orders/orders');
      await waitForText(list, /Paid \$49\.99/, 60_000);
      return list;
    });
    await step('Your recent purchases are being watched', async () => {
      await popup.bringToFront();
      await waitForText(popup, /\$49\.99 · now/, 60_000);
      return popup;
    });
    await step('The lamp falls to $41.99, and you ask for a check', async () => {
      shop.setPrice('B0SAMPLAMP', '41.99');
      await popup.bringToFront();
      await clickOn(popup, 'Check prices now');
      await waitForText(popup, 'Draft request', 90_000);
      return popup;
    });
    await step('The order list shows it too, at the foot of the order', async () => {
      const list = await session.waitForPage((address) => address.includes('/your-orders/orders'));
      await waitForText(list, 'Draft request');
      return list;
    });
    await step('"Draft request" writes the message; you can change every word', async () => {
      await popup.bringToFront();
      await clickOn(popup, 'Draft request');
      await waitFor('the message', () =>
        popup.evaluate(() =>
          Boolean(document.querySelector('textarea')?.value.includes('112-1000002-0000002')),
        ),
      );
      return popup;
    });
    const contact = await step(
      '"Copy and open support" opens the contact page with the draft beside it',
      async () => {
        await clickOn(popup, 'Copy and open support');
        const page = await session.waitForPage((address) => address.includes('contact-us'));
        await waitForText(page, 'Next step');
        return page;
      },
    );
    await step(
      'You choose the item and "E-mail"; the text is filled in, and you send it yourself',
      async () => {
        await openThreeSteps(contact);
        await filledText(contact);
        return contact;
      },
    );
    console.log(`\nThe shop's record: ${forbidden(shop.record.acts).length} messages sent by a program.`);
    console.log('The pictures are in demo-report/.');
    if (!headless) {
      console.log('The browser stays open; close it, or press Ctrl+C, to end the demo.');
      await waitFor(
        'the browser to be closed',
        async () => (await session.pages()).length === 0,
        3_600_000,
      ).catch(() => {});
    }
  } finally {
    await session.close();
    await shop.stop();
  }
}

await main();
