import type { Browser, EvaluateFunc, Page, WebWorker } from 'puppeteer-core';
import type { browser as api } from 'wxt/browser';
import type { BrowserKind } from './find.ts';

/** What `globalThis` holds inside `evaluateInExtension`; both browsers know the interfaces as `chrome`, by promises. */
export interface ExtensionGlobals {
  readonly chrome: typeof api;
}

/** A browser with the extension in it, at the sample shop. The same for Chromium and Firefox. */
export interface Session {
  readonly browser: BrowserKind;
  /** e.g. `Mozilla Firefox 153.7.0` */
  readonly version: string;
  /** `chrome-extension://…/` or `moz-extension://…/` */
  readonly extensionRoot: string;
  /** Folder that downloads land in, emptied with the profile. */
  readonly downloads: string;
  /** Opens a new tab at an address of the shop. */
  open(url: string): Promise<Page>;
  /** Opens a page of the extension in a new tab in front: `popup.html`, `dashboard.html#/drafts/…`. */
  extensionPage(path: string): Promise<Page>;
  /** All open tabs. In Firefox `page.url()` of an extension page says `about:blank`: ask {@link Session.addressOf}. */
  pages(): Promise<Page[]>;
  /** A page's true address; "" while it is being replaced. */
  addressOf(page: Page): Promise<string>;
  /** The first tab, open now or later, whose address fits and which has loaded. @throws after `timeout` ms. */
  waitForPage(fits: (address: string) => boolean, timeout?: number): Promise<Page>;
  /** Loads a page anew; `page.reload()` never ends on Firefox's extension pages. */
  reload(page: Page): Promise<void>;
  /** The badge's text, "" for none. */
  badge(): Promise<string>;
  /**
   * Runs a function where the extension's interfaces are (see {@link ExtensionGlobals}): in a tab of its own without
   * any of the extension's scripts, closed afterwards. The function and its arguments must be serialisable.
   */
  evaluateInExtension<Params extends unknown[], Func extends EvaluateFunc<Params>>(
    run: Func,
    ...args: Params
  ): Promise<Awaited<ReturnType<Func>>>;
  /**
   * Clicks the toolbar button while a page is in front: the popup opens, and the extension has `activeTab` for it.
   * @returns the popup; null in Firefox, whose popups no driver reaches.
   */
  clickAction(page: Page): Promise<Page | null>;
  /** Chromium's service worker. @throws while it sleeps, and in Firefox, whose event page no driver reaches. */
  worker(): Promise<WebWorker>;
  /** Ends the service worker or event page as the browser would when it is idle. False when none was running. */
  killWorker(): Promise<boolean>;
  /** The name of a finished download that fits, as a path. @throws after `timeout` ms. */
  waitForDownload(name: RegExp, timeout?: number): Promise<string>;
  /** Closes the browser and, unless one was given, deletes the profile. */
  close(): Promise<void>;
}

/** What each browser does in its own way; `launch` builds the rest of a {@link Session} on it. */
export interface Engine {
  readonly driver: Browser;
  readonly extensionRoot: string;
  /** Opens an extension page; `behind` keeps the tab in front where it is. */
  openExtensionPage(url: string, behind: boolean): Promise<Page>;
  killWorker(): Promise<boolean>;
  /** @returns the popup, or null where no driver reaches it. */
  clickAction(page: Page): Promise<Page | null>;
  /** @returns null where no driver reaches it, or it sleeps. */
  worker(): Promise<WebWorker | null>;
  close(): Promise<void>;
}

export interface EngineOptions {
  /** The program. */
  readonly path: string;
  /** Folder with the unpacked extension. */
  readonly extensionDir: string;
  readonly shopPort: number;
  readonly headless: boolean;
  readonly profileDir: string;
  readonly downloads: string;
  /** BCP 47, the interface's language. */
  readonly language: string;
}
