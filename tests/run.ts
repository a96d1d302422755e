/**
 * `npm test`: everything that must hold, in one command. Each step prints its own output; the last line counts all
 * checks: `N passed, N failed, N skipped`. With `--long` (`npm run test:long`) fuzzing and killing take many
 * more turns, and the simulation and the large backup their full size.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowsers } from './browsers/ensure.ts';

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

const total: Count = { passed: 0, failed: 0, skipped: 0 };

function add(count: Count): void {
  total.passed += count.passed;
  total.failed += count.failed;
  total.skipped += count.skipped;
}

function run(command: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** A step that either holds or does not: one check. */
async function check(name: string, command: string, args: readonly string[]): Promise<void> {
  console.log(`\n— ${name}`);
  const code = await run(command, args);
  add(code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 });
  if (code !== 0) console.log(`✗ ${name}`);
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly numFailedTestSuites: number;
}

/** A vitest project: as many checks as it has tests. A run without a report is a failure, whatever its exit code. */
async function tests(name: string, projects: readonly string[], folder: string): Promise<void> {
  console.log(`\n— ${name}`);
  const report = join(folder, `${projects.join('-')}.json`);
  const flags = projects.flatMap((project) => ['--project', project]);
  const code = await run('vitest', [
    'run',
    ...flags,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const text = await readFile(report, 'utf8').catch(() => null);
  if (text === null) return add({ passed: 0, failed: 1, skipped: 0 });
  const result = JSON.parse(text) as VitestReport;
  const failed = result.numFailedTests || (code === 0 ? 0 : Math.max(1, result.numFailedTestSuites));
  add({ passed: result.numPassedTests, failed, skipped: result.numPendingTests + result.numTodoTests });
}

if (process.argv.includes('--long')) {
  Object.assign(process.env, { LONG: '1', FUZZ_RUNS: '2000', KILL_POINTS: '60' });
}

const folder = await mkdtemp(join(tmpdir(), 'dropback-tests-'));
try {
  await ensureBrowsers(['chromium', 'firefox']);
  await check('types of the framework', 'wxt', ['prepare']);
  await check('types', 'tsc', ['--noEmit', '-p', '.']);
  await check('lint and format', 'biome', ['ci', '--error-on-warnings', '.']);
  await check('build for Chromium', 'wxt', ['build']);
  await check('build for Firefox', 'wxt', ['build', '-b', 'firefox']);
  await check('add-on lint', 'node', ['tests/add-on-lint.ts']);
  await tests('unit and DOM tests', ['unit', 'dom'], folder);
  await tests('walks in Chromium and Firefox', ['e2e'], folder);
} finally {
  await rm(folder, { recursive: true, force: true });
}

console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed === 0 ? 0 : 1;
