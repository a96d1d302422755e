import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ExtensionGlobals, launch, type Session } from '../browsers/launch.ts';
import { buildKillable } from '../kill/build.ts';
import { type Shop, startShop } from '../sample-shop/shop.ts';
import { rowsOf } from './harness/store.ts';
import { buildFor, waitFor } from './harness/walk.ts';

const points = Number(process.env.KILL_POINTS ?? 10);
const list = 'https://www.amazon.com/your-orders/orders';
const lamp = 'B0SAMPLAMP';
const purchase = `www.amazon.com/112-1000002-0000002/${lamp}/0`;

let shop: Shop;
let session: Session;

beforeAll(async () => {
  const extensionDir = await buildKillable();
  shop = await startShop({ orders: ['1000002-0000002'] });
  shop.setPrice(lamp, '41.99');
  session = await launch({ browser: 'chromium', extensionDir, shop });
});

afterAll(async () => {
  await session?.close();
  await shop?.stop();
});

const forgetAll = () =>
  session.evaluateInExtension(() =>
    (globalThis as unknown as ExtensionGlobals).chrome.runtime.sendMessage({
      dropback: 'background:data-delete',
      data: {},
    }),
  );

/** Starts counting the points anew in the worker that runs now; 0 holds it nowhere. */
async function holdAt(hit: number): Promise<void> {
  const worker = await session.worker();
  await worker.evaluate((killAt) => {
    Object.assign((globalThis as unknown as { __dropback: object }).__dropback, { hits: 0, killAt });
  }, hit);
}

/** The notifications that stand, by what was shown and taken away since the record was emptied. */
function standing(): string[] {
  const ids = new Set<string>();
  for (const { path } of shop.record.requestsTo('/__notice?')) {
    const [[what, id] = ['', '']] = new URLSearchParams(path.split('?')[1]);
    if (what === 'create') ids.add(id);
    else ids.delete(id);
  }
  return [...ids];
}

/** Opens the orders and waits until the drop was told and nothing is left to do. */
async function untilTold(): Promise<void> {
  await waitFor('the notification', () => standing().length > 0, 60_000);
  await waitFor('its record', async () => (await rowsOf(session, 'alerts')).length > 0, 20_000);
  await waitFor('the badge', async () => (await session.badge()) === '1');
}

test('the build for the shops has no such points', async () => {
  const files = await readdir(buildFor('chromium'), { recursive: true });
  const scripts = files.filter((file) => file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(3);
  for (const file of scripts) {
    expect(await readFile(join(buildFor('chromium'), file), 'utf8')).not.toContain('__dropback');
  }
});

describe(`the worker is ended at ${points} points between the orders and the notification`, () => {
  let hits = 0;

  beforeAll(async () => {
    await forgetAll();
    await holdAt(0);
    const page = await session.open(list);
    await untilTold();
    await page.close();
    const worker = await session.worker();
    hits = await worker.evaluate(
      () => (globalThis as unknown as { __dropback: { hits: number } }).__dropback.hits,
    );
    expect(hits).toBeGreaterThan(60);
  });

  test.each(Array.from({ length: points }, (_, index) => index))('point %i', async (index) => {
    await forgetAll();
    shop.record.clear();
    // Steps that run side by side do not pass in the same number each time: the last few may not be reached.
    await holdAt(1 + Math.floor((index * (hits - 1) * 0.9) / Math.max(1, points - 1)));
    const page = await session.open(list);
    const isHeld = () => shop.record.requestsTo('/__kill').length > 0;
    await waitFor('the point', isHeld, 30_000);
    await session.killWorker();
    await session.reload(page);
    await untilTold();
    await page.close();
    expect(await rowsOf(session, 'purchases')).toMatchObject([
      { key: purchase, netUnitPrice: { minor: 4_999 } },
    ]);
    expect(await rowsOf(session, 'observations')).toMatchObject([{ asin: lamp, price: { minor: 4_199 } }]);
    expect(await rowsOf(session, 'alerts')).toMatchObject([{ purchaseKey: purchase, price: 4_199 }]);
    expect(standing()).toEqual([`drop:${purchase}`]);
  });
});
