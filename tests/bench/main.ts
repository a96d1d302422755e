import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser } from '../browsers/find.ts';
import { copyOfBuild } from './places.ts';
import type { Bench, Row } from './row.ts';
import { backup } from './rows/backup.ts';
import { checks } from './rows/check.ts';
import { dashboard } from './rows/dashboard.ts';
import { due } from './rows/due.ts';
import { pageLoad } from './rows/page-load.ts';
import { popup, popupFull } from './rows/popup.ts';
import { reader } from './rows/reader.ts';
import { sizes } from './rows/sizes.ts';
import { isMet, tableOf } from './table.ts';

/*
 * `npm run bench`: what Dropback weighs and what it costs, in one run, as a table and as JSON. Times depend on the
 * machine; compare what stands in the same run. Needs a production build (npm run build).
 */
const rows: readonly Row[] = [sizes, pageLoad, reader, popup, popupFull, dashboard, due, checks, backup];

const { values } = parseArgs({
  options: {
    row: { type: 'string', multiple: true },
    json: { type: 'string', default: 'bench-report/bench.json' },
    loads: { type: 'string', default: '15' },
  },
});

const wanted = values.row ?? rows.map(({ name }) => name);
const unknown = wanted.filter((name) => !rows.some((row) => row.name === name));
const loads = Number(values.loads);
if (unknown.length > 0 || !Number.isSafeInteger(loads) || loads < 1) {
  const names = rows.map(({ name }) => name).join(', ');
  console.error(`Usage: bench [--row NAME]… [--json FILE] [--loads N]\nRows: ${names}`);
  process.exit(2);
}

const { folder, remove } = await copyOfBuild();
try {
  const bench: Bench = { build: folder, browser: 'chromium', loads };
  const chromium = await findBrowser('chromium');
  const machine = {
    browser: chromium && `${chromium.name} ${chromium.version}`,
    cores: availableParallelism(),
    loads,
  };
  const results = [];
  for (const row of rows.filter(({ name }) => wanted.includes(name))) {
    const { figures, notes = [] } = await row.run(bench);
    results.push({ row: row.name, method: row.method, figures, notes });
    console.log(`${tableOf(row, figures, notes)}\n`);
  }
  const missed = results.flatMap(({ figures }) => figures.filter((figure) => isMet(figure) === false));
  console.log(missed.length === 0 ? 'Every aim is met.' : `${missed.length} aims are missed.`);
  await mkdir(dirname(resolve(values.json)), { recursive: true });
  await writeFile(values.json, `${JSON.stringify({ measuredAt: new Date(), machine, results }, null, 2)}\n`);
} finally {
  await remove();
}
