import type { Browser, Page } from 'puppeteer-core';

/** The part of Puppeteer's WebDriver BiDi connection that its public types leave out. */
interface BidiConnection {
  send(method: string, params: object): Promise<{ result?: unknown }>;
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

function connectionOf(browser: Browser): BidiConnection {
  const connection = (browser as unknown as { connection?: BidiConnection }).connection;
  if (typeof connection?.send !== 'function') throw new Error('this Puppeteer hides its BiDi connection');
  return connection;
}

function contextOf(page: Page): string {
  const { _id } = page.mainFrame() as unknown as { _id?: string };
  if (typeof _id !== 'string') throw new Error("this Puppeteer hides its pages' contexts");
  return _id;
}

/**
 * Firefox's own window, reached through the `moz:scope` of WebDriver BiDi (needs `--remote-allow-system-access`).
 * Web pages may not open `moz-extension:` addresses and the driver's own navigation counts as one; the browser's
 * window may, so no test hook in the extension is needed.
 */
export class FirefoxChrome {
  readonly #connection: BidiConnection;
  readonly #context: string;

  private constructor(connection: BidiConnection, context: string) {
    this.#connection = connection;
    this.#context = context;
  }

  static async of(browser: Browser): Promise<FirefoxChrome> {
    const connection = connectionOf(browser);
    const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const { contexts } = result as { contexts: readonly { context: string; url: string }[] };
    const window = contexts.find((each) => each.url === 'chrome://browser/content/browser.xhtml');
    if (!window) throw new Error('Firefox shows no browser window');
    return new FirefoxChrome(connection, window.context);
  }

  /** Leads a tab to an address that only the browser itself may open. */
  async load(page: Page, url: string): Promise<void> {
    await this.#run(`
      const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
      const tab = NavigableManager.getBrowsingContextById(${JSON.stringify(contextOf(page))}).embedderElement;
      tab.loadURI(Services.io.newURI(${JSON.stringify(url)}), {
        triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
      });`);
  }

  /** Clicks an add-on's toolbar button, which gives it `activeTab` for the tab in front. */
  async clickAction(id: string): Promise<void> {
    await this.#run(`
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
      await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`);
  }

  /** Ends an add-on's event page as if it had been idle. @returns false when it was not running. */
  async endBackground(id: string): Promise<boolean> {
    const ended = await this.#run(`
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
      if (extension.backgroundState !== 'running') return false;
      await extension.terminateBackground({ disableResetIdleForTest: true });
      return true;`);
    return ended === true;
  }

  async #run(body: string): Promise<unknown> {
    const { result } = await this.#connection.send('script.evaluate', {
      target: { context: this.#context },
      expression: `(async () => {${body}})()`,
      awaitPromise: true,
      resultOwnership: 'none',
    });
    const evaluated = result as Evaluated;
    if (evaluated.type === 'exception')
      throw new Error(`in Firefox's window: ${evaluated.exceptionDetails?.text}`);
    return evaluated.result?.value;
  }
}
