import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { startConnectProxy } from './connect-proxy.ts';
import { FirefoxChrome } from './firefox-chrome.ts';
import type { Engine, EngineOptions } from './session.ts';
import { waitFor } from './wait.ts';

/** Firefox draws an add-on's address at random; pinned, it is known and stays the same over a restart. */
const addressId = '0d1c2b3a-4f5e-4d6c-8b7a-9e8f7a6b5c4d';

async function geckoId(extensionDir: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(extensionDir, 'manifest.json'), 'utf8'));
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (typeof id !== 'string') throw new Error(`${extensionDir} is not a build for Firefox: no gecko id`);
  return id;
}

function preferences(options: EngineOptions, proxyPort: number, id: string) {
  return {
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.allow_hijacking_localhost': true,
    'extensions.webextensions.uuids': JSON.stringify({ [id]: addressId }),
    'intl.locale.requested': options.language,
    'intl.accept_languages': options.language,
    'browser.download.dir': options.downloads,
    'browser.download.folderList': 2,
    'browser.download.useDownloadDir': true,
    'devtools.jsonview.enabled': false,
    // Nobody is there to answer the browser's question after an extension asked for a permission.
    'extensions.webextOptionalPermissionPrompts': false,
  };
}

/** One of several Firefoxes on a busy machine may take long. */
const openingMs = 60_000;

/** The driver makes the tab: of one that the browser's window made, Firefox now and then tells the driver nothing. */
async function open(driver: Browser, chrome: FirefoxChrome, url: string, behind: boolean): Promise<Page> {
  const page = await driver.newPage({ type: 'tab', background: behind });
  await chrome.load(page, url);
  const isOpen = () =>
    page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url);
  await waitFor(`Firefox to open ${url}`, isOpen, openingMs);
  return page;
}

/** Starts Firefox. A proxy leads every host to the shop; extension pages are opened from the browser's own window. */
export async function startFirefox(options: EngineOptions): Promise<Engine> {
  const id = await geckoId(options.extensionDir);
  const proxy = await startConnectProxy(options.shopPort);
  let driver: Browser | undefined;
  const close = async () => {
    await driver?.close();
    await proxy.stop();
  };
  try {
    const started = await puppeteer.launch({
      browser: 'firefox',
      executablePath: options.path,
      headless: options.headless,
      acceptInsecureCerts: true,
      userDataDir: options.profileDir,
      defaultViewport: options.headless ? { width: 1280, height: 900 } : null,
      // Without it the browser's own window, from which alone extension pages open, is out of reach.
      args: ['--remote-allow-system-access', '--width=1280', '--height=980'],
      extraPrefsFirefox: preferences(options, proxy.port, id),
    });
    driver = started;
    await started.installExtension(options.extensionDir);
    const chrome = await FirefoxChrome.of(started);
    return {
      driver: started,
      extensionRoot: `moz-extension://${addressId}/`,
      openExtensionPage: (url, behind) => open(started, chrome, url, behind),
      worker: async () => null,
      killWorker: () => chrome.endBackground(id),
      async clickAction() {
        await chrome.clickAction(id);
        return null;
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
