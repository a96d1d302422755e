import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startChromium } from './chromium.ts';
import { type BrowserKind, findBrowser } from './find.ts';
import { startFirefox } from './firefox.ts';
import type { Session } from './session.ts';
import { sessionOf } from './session-of.ts';

export type { ExtensionGlobals, Session } from './session.ts';

export interface LaunchOptions {
  readonly browser: BrowserKind;
  /** Folder with the unpacked production build, e.g. `.output/chrome-mv3`. */
  readonly extensionDir: string;
  readonly shop: { readonly port: number };
  /** True by default. */
  readonly headless?: boolean;
  /** Kept when given, so that a second launch finds what the first one stored; else a throw-away one. */
  readonly profileDir?: string;
  /** BCP 47, `en-US` by default. */
  readonly language?: string;
  /** Leaves the page open that opens after the installation; else it is closed before it lies over others. */
  readonly keepWelcome?: boolean;
}

/** The page opens a moment after the installation; a profile in which the extension was before has none. */
async function closeWelcome(session: Session, timeout: number): Promise<void> {
  const opened = session.waitForPage((address) => address.endsWith('/welcome.html'), timeout);
  await (await opened.catch(() => null))?.close().catch(() => undefined);
}

/**
 * Starts a browser with the extension, where every address leads to the sample shop and nothing leaves the machine.
 * @throws when no browser of the kind is installed (see `ensureBrowsers`) or the extension does not load.
 */
export async function launch(options: LaunchOptions): Promise<Session> {
  const found = await findBrowser(options.browser);
  if (!found) throw new Error(`no ${options.browser} found: run node tests/browsers/ensure.ts`);
  const folder = await mkdtemp(join(tmpdir(), 'dropback-'));
  const profileDir = options.profileDir ?? join(folder, 'profile');
  const downloads = join(folder, 'downloads');
  await mkdir(profileDir, { recursive: true });
  await mkdir(downloads);
  const removeFolder = () => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  const start = options.browser === 'chromium' ? startChromium : startFirefox;
  try {
    const engine = await start({
      path: found.path,
      extensionDir: resolve(options.extensionDir),
      shopPort: options.shop.port,
      headless: options.headless ?? true,
      profileDir: resolve(profileDir),
      downloads,
      language: options.language ?? 'en-US',
    });
    const name = `${found.name} ${found.version}`;
    const session = sessionOf(options.browser, name, downloads, engine, async () => {
      await engine.close();
      await removeFolder();
    });
    if (!options.keepWelcome) await closeWelcome(session, options.profileDir ? 2_000 : 5_000);
    return session;
  } catch (error) {
    await removeFolder();
    throw error;
  }
}
