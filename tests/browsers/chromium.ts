import puppeteer from 'puppeteer-core';
import type { Engine, EngineOptions } from './session.ts';
import { waitFor } from './wait.ts';

/**
 * Starts Chromium. The extension goes in over the debugging pipe, which branded Chrome and Edge take too,
 * unlike `--load-extension`. A resolver rule leads every host to the shop.
 */
export async function startChromium(options: EngineOptions): Promise<Engine> {
  const driver = await puppeteer.launch({
    browser: 'chrome',
    executablePath: options.path,
    headless: options.headless,
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    userDataDir: options.profileDir,
    defaultViewport: options.headless ? { width: 1280, height: 900 } : null,
    downloadBehavior: { policy: 'allow', downloadPath: options.downloads },
    args: [
      `--host-resolver-rules=MAP * 127.0.0.1:${options.shopPort}`,
      // The extension's own requests do not pass through a page, which is all that acceptInsecureCerts covers.
      '--ignore-certificate-errors',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
      '--window-size=1280,900',
      `--lang=${options.language}`,
      `--accept-lang=${options.language}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
    env: { ...process.env, LANGUAGE: options.language },
  });
  try {
    const id = await driver.installExtension(options.extensionDir);
    const extensionRoot = `chrome-extension://${id}/`;
    const find = () =>
      driver
        .targets()
        .find((each) => each.type() === 'service_worker' && each.url().startsWith(extensionRoot));
    return {
      driver,
      extensionRoot,
      async openExtensionPage(url, behind) {
        const page = await driver.newPage({ background: behind });
        await page.goto(url);
        return page;
      },
      worker: async () => (await find()?.worker()) ?? null,
      async killWorker() {
        const target = find();
        const worker = await target?.worker();
        if (!target || !worker) return false;
        // The worker is often gone before Puppeteer takes leave of it; whether it went is asked below.
        await worker.close().catch(() => undefined);
        // Another may have started at once, by an event that waited.
        await waitFor('the service worker to end', () => !driver.targets().includes(target));
        return true;
      },
      async clickAction(page) {
        const extension = (await driver.extensions()).get(id);
        await extension?.triggerAction(page);
        return waitFor('the popup', async () =>
          (await extension?.pages())?.find((each) => each.url() === `${extensionRoot}popup.html`),
        );
      },
      close: () => driver.close(),
    };
  } catch (error) {
    await driver.close();
    throw error;
  }
}
