/** Lints the Firefox build as the add-on store does: no errors, and no warnings but those that STORE.md allows. */
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';

interface Message {
  readonly _type: 'error' | 'warning' | 'notice';
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

const store = await readFile(new URL('../STORE.md', import.meta.url), 'utf8');
/** Code → reason, from the table under "Packages". */
const allowed = new Map(
  [...store.matchAll(/^\| `([A-Z_]+)` \| (.*) \|$/gm)].map(([, code = '', reason = '']) => [code, reason]),
);

const args = ['lint', '--source-dir', '.output/firefox-mv3', '--output', 'json', '--boring'];
const { stdout, stderr } = spawnSync('web-ext', args, {
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
const report = JSON.parse(stdout || '{}') as { errors?: Message[]; warnings?: Message[] };
if (!report.errors || !report.warnings) throw new Error(`web-ext said nothing that can be read: ${stderr}`);
const messages = [...report.errors, ...report.warnings];
for (const { _type, code, message, file, line } of messages) {
  const reason = allowed.get(code);
  console.log(`${_type} ${code}: ${message} (${file}:${line})${reason ? ` — allowed: ${reason}` : ''}`);
}
process.exitCode = messages.every(({ _type, code }) => _type === 'warning' && allowed.has(code)) ? 0 : 1;
