import { execFile } from 'node:child_process';
import { access, constants, readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

export type BrowserKind = 'chromium' | 'firefox';

export interface FoundBrowser {
  readonly path: string;
  /** The program's own name, e.g. `Chromium`, `Google Chrome for Testing`, `Mozilla Firefox`. */
  readonly name: string;
  /** e.g. `156.0.8078.79` */
  readonly version: string;
}

/** The oldest versions that the extension supports. */
const oldest: Record<BrowserKind, number> = { chromium: 120, firefox: 140 };

/**
 * Commands looked for on PATH. Branded Chrome stands last: from 137 on it ignores `--load-extension`, and takes
 * an unpacked extension only over the debugging pipe, as `launch` does it; Chromium and Chrome for Testing take both.
 */
const commands: Record<BrowserKind, readonly string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'microsoft-edge',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

const home = homedir();
const programs = [
  process.env.PROGRAMFILES,
  process.env['PROGRAMFILES(X86)'],
  process.env.LOCALAPPDATA,
].filter((folder): folder is string => Boolean(folder));

/** Where installers put them off PATH. */
const places: Record<BrowserKind, readonly string[]> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/snap/bin/chromium',
    '/opt/google/chrome/chrome',
    ...programs.flatMap((folder) => [
      join(folder, 'Chromium', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
    ]),
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    '/snap/bin/firefox',
    ...programs.map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe')),
  ],
};

/** Folders in which testing tools keep the browsers that they downloaded, and how a browser's file is called there. */
const caches = [
  join(home, '.cache', 'puppeteer'),
  join(home, '.cache', 'ms-playwright'),
  join(home, 'Library', 'Caches', 'ms-playwright'),
  ...(process.env.LOCALAPPDATA ? [join(process.env.LOCALAPPDATA, 'ms-playwright')] : []),
];
const cachedFolder: Record<BrowserKind, RegExp> = {
  chromium: /^(chrome|chromium|chromium-\d+)$/,
  firefox: /^firefox$/,
};
const cachedFile: Record<BrowserKind, RegExp> = {
  chromium: /^(chrome|chrome\.exe|Chromium|Google Chrome for Testing)$/,
  firefox: /^(firefox|firefox\.exe)$/,
};

/** Files of a downloaded browser, newest folder first. Playwright's own Firefox is patched and takes no add-ons: left out. */
async function cached(kind: BrowserKind): Promise<string[]> {
  const found: string[] = [];
  for (const cache of caches) {
    for (const folder of await readdir(cache).catch(() => [])) {
      if (!cachedFolder[kind].test(folder)) continue;
      const files = await readdir(join(cache, folder), { recursive: true, withFileTypes: true }).catch(
        () => [],
      );
      const fit = files.filter((file) => file.isFile() && cachedFile[kind].test(file.name));
      found.push(
        ...fit
          .map((file) => join(file.parentPath, file.name))
          .sort()
          .reverse(),
      );
    }
  }
  return found;
}

async function describe(path: string, kind: BrowserKind): Promise<FoundBrowser | null> {
  try {
    await access(path, constants.X_OK);
    // A browser on Windows opens a window instead of telling its version.
    if (process.platform === 'win32') return { path, name: kind, version: 'unknown' };
    const { stdout } = await promisify(execFile)(path, ['--version'], { timeout: 30_000 });
    const [, name, version] = /^\s*(.*?)\s+(\d+[\d.]*\w*)/m.exec(stdout) ?? [];
    if (!name || !version || Number.parseInt(version, 10) < oldest[kind]) return null;
    return { path, name, version };
  } catch {
    return null;
  }
}

/** The program that the environment names for a kind of browser, if any; then no other is looked for or installed. */
export function namedBrowser(kind: BrowserKind): string | undefined {
  return process.env[kind === 'chromium' ? 'DROPBACK_CHROMIUM' : 'DROPBACK_FIREFOX'] || undefined;
}

/**
 * Finds an installed browser that can run the extension: `DROPBACK_CHROMIUM` or `DROPBACK_FIREFOX` alone when set,
 * else PATH, downloads of testing tools, then the usual places.
 * @returns null when there is none, or only versions older than the extension supports.
 */
export async function findBrowser(kind: BrowserKind): Promise<FoundBrowser | null> {
  const named = namedBrowser(kind);
  if (named) return describe(named, kind);
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const onPath = (command: string) => folders.map((folder) => join(folder, command + suffix));
  const branded = /(edge|google)/i;
  const paths = commands[kind].flatMap(onPath);
  const candidates = [
    ...paths.filter((path) => !branded.test(path)),
    ...(await cached(kind)),
    ...places[kind].filter((path) => !branded.test(path)),
    ...[...paths, ...places[kind]].filter((path) => branded.test(path)),
  ];
  for (const path of candidates) {
    const found = await describe(path, kind);
    if (found) return found;
  }
  return null;
}
