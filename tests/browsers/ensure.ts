import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { type BrowserKind, type FoundBrowser, findBrowser, namedBrowser } from './find.ts';

const debianPackages = { chromium: 'chromium', firefox: 'firefox-esr' } as const;
const fonts = ['fonts-liberation', 'fonts-noto-core'];

function run(command: string, args: readonly string[]): boolean {
  console.log(`> ${command} ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: 'inherit', env }).status === 0;
}

const isDebianRoot = () => existsSync('/etc/debian_version') && process.getuid?.() === 0;

/** Debian's packages are real ones; Ubuntu's of the same names only fetch a snap, so a missing one goes on to the download. */
function installPackages(kinds: readonly BrowserKind[]): boolean {
  const packages = kinds.map((kind) => debianPackages[kind]);
  return (
    run('apt-get', ['update']) &&
    run('apt-get', ['install', '-y', '--no-install-recommends', ...packages, ...fonts])
  );
}

/** Downloads into the folder that `findBrowser` and other testing tools look in. */
async function download(kind: BrowserKind): Promise<void> {
  const { Browser, detectBrowserPlatform, install, resolveBuildId } = await import('@puppeteer/browsers');
  const browser = kind === 'chromium' ? Browser.CHROME : Browser.FIREFOX;
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error('no build for this system');
  const buildId = await resolveBuildId(browser, platform, 'stable');
  console.log(`Downloading ${kind === 'chromium' ? 'Chrome for Testing' : 'Firefox'} ${buildId}`);
  await install({ browser, buildId, cacheDir: join(homedir(), '.cache', 'puppeteer') });
}

const advice: Record<BrowserKind, string> = {
  chromium: 'Please install Chromium or Chrome 120 or later, or set DROPBACK_CHROMIUM to its path.',
  firefox: 'Please install Firefox 140 or later, or set DROPBACK_FIREFOX to its path.',
};

/**
 * Finds the browsers and installs those that are missing: as root on Debian and Ubuntu by the distribution's
 * packages, elsewhere by download. Prints what it does.
 * @throws an Error whose message says in one line what to install, when a browser is still missing.
 */
export async function ensureBrowsers(
  kinds: readonly BrowserKind[],
): Promise<Record<BrowserKind, FoundBrowser | null>> {
  const found: Record<BrowserKind, FoundBrowser | null> = { chromium: null, firefox: null };
  for (const kind of kinds) found[kind] = await findBrowser(kind);
  const missing = () => kinds.filter((kind) => !found[kind]);
  const wrong = missing().filter((kind) => namedBrowser(kind));
  if (wrong.length > 0)
    throw new Error(wrong.map((kind) => `${namedBrowser(kind)} does not fit. ${advice[kind]}`).join(' '));
  if (missing().length > 0 && isDebianRoot()) {
    console.log(`No ${missing().join(' and no ')} found; installing the distribution's.`);
    installPackages(missing());
    for (const kind of missing()) found[kind] = await findBrowser(kind);
  }
  for (const kind of missing()) {
    try {
      await download(kind);
      found[kind] = await findBrowser(kind);
    } catch (error) {
      console.log(`The download of ${kind} failed: ${error instanceof Error ? error.message : error}`);
    }
  }
  const still = missing();
  if (still.length > 0) throw new Error(still.map((kind) => advice[kind]).join(' '));
  return found;
}

if (import.meta.main) {
  const asked = process.argv.slice(2).filter((arg) => arg === 'chromium' || arg === 'firefox');
  try {
    const found = await ensureBrowsers(asked.length > 0 ? asked : ['chromium', 'firefox']);
    for (const browser of Object.values(found)) {
      if (browser) console.log(`${browser.name} ${browser.version} at ${browser.path}`);
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
