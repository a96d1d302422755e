import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openReader } from './browser.ts';
import { roleTable, selectorsOf } from './forms.ts';
import { compareWithKnown, readKnownFailures } from './known-failures.ts';
import { labelledPages } from './pages.ts';
import { scorePage } from './score.ts';
import { tableOf, tally } from './table.ts';

/*
 * Reads every labelled page under a folder with the built readers in Chromium and scores them.
 * Exit code 1 when a result differs from known-failures.json, 2 when there is nothing to read.
 */
const { values } = parseArgs({
  options: {
    dir: { type: 'string', default: '../shared/corpus' },
    json: { type: 'string' },
  },
});

const folder = resolve(values.dir);
if (!existsSync(folder)) {
  console.error(`${folder} does not exist; name a folder with labelled pages by --dir`);
  process.exit(2);
}

const pages = labelledPages(folder);
const reader = await openReader();
const results = [];
const notScored: string[] = [];
try {
  for (const { name, html, label } of pages) {
    const { facts, timing } =
      label.kind === 'form'
        ? { facts: await reader.readForm(html, selectorsOf(label)), timing: null }
        : await reader.read(html, label.url);
    const scores = scorePage(label, facts);
    if (scores) results.push({ name, kind: label.kind, scores, report: facts.report, timing });
    else notScored.push(name);
  }
} finally {
  await reader.close();
}

const counts = tally(results);
const { unexpected, gone } = compareWithKnown(results, readKnownFailures());
console.log(tableOf(counts));
if (results.some(({ kind }) => kind === 'form')) console.log(`\n${roleTable(results)}`);
const ratios = results
  .flatMap(({ name, timing }) => (timing ? [{ name, ratio: timing.read / timing.parse }] : []))
  .sort((a, b) => a.ratio - b.ratio);
const worst = ratios.at(-1);
console.log(
  `\n${results.length} pages scored, ${notScored.length} of other kinds; reader / DOMParser: ` +
    `median ${(ratios[ratios.length >> 1]?.ratio ?? 0).toFixed(3)}, worst ${(worst?.ratio ?? 0).toFixed(3)} (${worst?.name})`,
);
for (const failure of unexpected) console.log(`not known: ${failure}`);
for (const failure of gone) console.log(`listed, but right now: ${failure}`);
if (values.json)
  writeFileSync(
    values.json,
    `${JSON.stringify({ folder: values.dir, counts, unexpected, gone, pages: results, notScored }, null, 1)}\n`,
  );
if (results.length === 0) process.exitCode = 2;
else if (unexpected.length + gone.length > 0) process.exitCode = 1;
