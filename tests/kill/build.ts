import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'wxt';
import { killPoints } from './points.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Builds the extension for Chromium with points at which its worker can be ended. @returns the folder. */
export async function buildKillable(): Promise<string> {
  const outDir = join(process.env.OUTPUT ?? '.output', 'killable');
  await build({ root, outDir, browser: 'chrome', vite: () => ({ plugins: [killPoints()] }) });
  return resolve(root, outDir, 'chrome-mv3');
}

if (import.meta.main) console.log(await buildKillable());
