import { launch } from '../../browsers/launch.ts';
import { startShop } from '../../sample-shop/shop.ts';
import { bundleParts, type InPage } from '../bundle.ts';
import { exportFileOf } from '../export-file.ts';
import { type Bench, median, type Row, repeated, single } from '../row.ts';

const amounts = { purchases: 10_000, open: 10 };
const repeats = 5;

interface Times {
  readonly import: number;
  readonly write: number;
  readonly export: number;
  readonly read: number;
}

/** Runs in the page; must not reach outside itself. Ours and the bare store work on the same rows, in turn. */
async function timeBackup(json: string, times: number): Promise<Times[]> {
  const { db, Store, exportData, importData } = (globalThis as unknown as InPage).dropbackBench;
  const bare = new Store('dropback-bench');
  const tables = [bare.purchases, bare.observations];
  const clock = async (act: () => PromiseLike<unknown>) => {
    const start = performance.now();
    await act();
    return performance.now() - start;
  };
  const results: Times[] = [];
  for (let turn = 0; turn < times; turn++) {
    await Promise.all([...db.tables, ...tables].map((table) => table.clear()));
    const imported = await clock(() => importData(json));
    const purchases = await db.purchases.toArray();
    const observations = await db.observations.toArray();
    const write = await clock(() =>
      bare.transaction('rw', tables, async () => {
        await bare.purchases.bulkPut(purchases);
        await bare.observations.bulkPut(observations);
      }),
    );
    const exported = await clock(() => exportData());
    const read = await clock(() =>
      bare.transaction('r', tables, () => Promise.all(tables.map((table) => table.toArray()))),
    );
    results.push({ import: imported, write, export: exported, read });
  }
  await bare.delete();
  return results;
}

async function run({ build, browser }: Bench) {
  const shop = await startShop();
  const session = await launch({ browser, extensionDir: build, shop });
  try {
    const page = await session.extensionPage('manifest.json');
    await page.evaluate(await bundleParts());
    const all = await page.evaluate(timeBackup, exportFileOf(amounts, new Date()), repeats + 1);
    const of = (name: keyof Times) => all.slice(1).map((times) => times[name]);
    return {
      figures: [
        repeated('import', of('import'), 'ms'),
        repeated('bare bulk writes', of('write'), 'ms'),
        single('import ÷ bare', median(of('import')) / median(of('write')), '×'),
        repeated('export', of('export'), 'ms'),
        repeated('bare reads', of('read'), 'ms'),
        single('export ÷ bare', median(of('export')) / median(of('read')), '×'),
      ],
    };
  } finally {
    await session.close();
    await shop.stop();
  }
}

export const backup: Row = {
  name: 'backup',
  method: `${amounts.purchases} purchases with an observation each ÷ Dexie alone on the same rows, in an extension page, ${repeats} repeats after one`,
  run,
};
