import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { type ExtensionGlobals, launch, type Session } from '../browsers/launch.ts';
import { startShop } from '../sample-shop/shop.ts';
import { giveBack, withhold } from './harness/access.ts';
import { exported } from './harness/data.ts';
import { buyLamp, lamp } from './harness/lamp.ts';
import { clickOn, visibleText, waitForText } from './harness/page.ts';
import { rowsOf } from './harness/store.ts';
import { buildFor, forEachBrowser, waitFor } from './harness/walk.ts';

const orders = 'https://www.amazon.com/your-orders/orders';

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});
async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dropback-life-'));
  folders.push(folder);
  return folder;
}

const checkNow = (session: Session) =>
  session.evaluateInExtension(() =>
    (globalThis as unknown as ExtensionGlobals).chrome.runtime.sendMessage({
      dropback: 'background:check-now',
      data: {},
    }),
  );

const watchAlarm = (session: Session) =>
  session.evaluateInExtension(() =>
    (globalThis as unknown as ExtensionGlobals).chrome.alarms.get('watch').then((alarm) => alarm ?? null),
  );

/** Loads the same build once more over the one that runs: to the browser, an update. */
async function update(session: Session): Promise<void> {
  if (session.browser === 'chromium') {
    const [page] = await session.pages();
    await page?.browser().installExtension(buildFor('chromium'));
    return;
  }
  // The page that asks for it goes with the old version.
  await session
    .evaluateInExtension(() => (globalThis as unknown as ExtensionGlobals).chrome.runtime.reload())
    .catch(() => {});
}

/** Where each browser keeps the databases of the extension, under its profile. */
const databases = {
  chromium: 'Default/IndexedDB',
  firefox: 'storage/default/moz-extension+++0d1c2b3a-4f5e-4d6c-8b7a-9e8f7a6b5c4d',
};

/** A copy of the build that is not promised room without end, which nothing but a full disk would refuse. */
async function buildWithoutPromise(): Promise<string> {
  const folder = join(await newFolder(), 'build');
  await cp(buildFor('chromium'), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as { permissions: string[] };
  const permissions = manifest.permissions.filter((each) => each !== 'unlimitedStorage');
  await writeFile(file, JSON.stringify({ ...manifest, permissions }));
  return folder;
}

/** Lets the extension keep no byte more than it has; null lifts that. */
async function limitRoom(session: Session, bytes: number | null): Promise<void> {
  const page = await session.extensionPage('manifest.json');
  const devtools = await page.createCDPSession();
  await devtools.send('Storage.overrideQuotaForOrigin', {
    origin: session.extensionRoot.replace(/\/$/, ''),
    ...(bytes === null ? {} : { quotaSize: bytes }),
  });
  // The limit ends with the connection that set it.
  if (bytes === null) await page.close();
}

forEachBrowser((browser, start) => {
  const isFirefox = browser === 'firefox';
  /** What is the same code in both browsers, and slow. */
  const isLeft = isFirefox && !process.env.LONG;
  const left = (title: string) => (isLeft ? `${title} (skipped: left to npm run test:long)` : title);

  test('a shop that the browser withholds is named with the button that asks for it', async () => {
    const { shop, session } = await start();
    await withhold(session, lamp.marketplace);
    await buyLamp(session);
    const dashboard = await session.extensionPage('dashboard.html');
    await waitForText(dashboard, 'Dropback may not read amazon.com.');
    const popup = await session.extensionPage('popup.html');
    await waitForText(popup, 'Dropback may not read amazon.com.');
    await clickOn(popup, 'Check prices now');
    await waitForText(popup, 'resting');
    expect(shop.record.requestsTo(lamp.path)).toEqual([]);

    // Chromium asks the shopper after that click, and no driver can answer: there the access comes from its own page.
    await clickOn(popup, 'Allow amazon.com');
    if (!isFirefox) await giveBack(session);
    for (const page of [popup, dashboard])
      await waitFor('the notice to go', async () => !(await visibleText(page)).includes('may not read'));
    await waitFor('the price', async () => (await rowsOf(session, 'observations')).length === 1);
    expect(shop.record.requestsTo(lamp.path)).toHaveLength(1);
  });

  test.skipIf(isLeft)(
    left('a database that cannot be opened is said, in the popup and on the dashboard'),
    async () => {
      const profileDir = await newFolder();
      const place = join(profileDir, databases[browser]);
      await mkdir(dirname(place), { recursive: true });
      await writeFile(place, 'no folder, so nothing can be kept in it');
      const { session } = await start({ profileDir });
      await session.open(orders);
      for (const path of ['popup.html', 'dashboard.html']) {
        const page = await session.extensionPage(path);
        await waitForText(
          page,
          'The browser does not let Dropback open its storage. Start the browser again.',
        );
      }
    },
  );

  test.skipIf(isLeft)(
    left('an update in the middle of a check: it is done later, and nothing is doubled'),
    async () => {
      const { shop, session } = await start();
      shop.setPrice(lamp.asin, '41.99');
      // Long enough for an update on a busy machine to come before the answer.
      shop.setFault({ kind: 'delay', ms: 20_000 }, { path: lamp.path });
      await buyLamp(session);
      await checkNow(session);
      await waitFor('the page to be asked for', () => shop.record.requestsTo(lamp.path).length === 1);
      shop.setFault(null, { path: lamp.path });
      await update(session);
      await waitFor('the second try', () => shop.record.requestsTo(lamp.path).length === 2, 30_000);
      await waitFor('the badge', async () => (await session.badge()) === '1');
      await waitFor('the alert', async () => (await rowsOf(session, 'alerts')).length === 1);
      expect(await rowsOf(session, 'purchases')).toMatchObject([{ key: lamp.key }]);
      expect(await rowsOf(session, 'observations')).toMatchObject([{ price: { minor: 4_199 } }]);
      expect(await watchAlarm(session)).toMatchObject({ periodInMinutes: 15 });
    },
  );

  test('an alarm that was lost is set again by the next start of the background', async () => {
    const { session } = await start();
    await waitFor('the alarm', () => watchAlarm(session));
    await session.evaluateInExtension(() =>
      (globalThis as unknown as ExtensionGlobals).chrome.alarms.clear('watch'),
    );
    expect(await watchAlarm(session)).toBeNull();
    await session.killWorker();
    await checkNow(session);
    expect(await waitFor('the alarm', () => watchAlarm(session))).toMatchObject({ periodInMinutes: 15 });
  });

  const noServer =
    'skipped in Firefox: nobody can click on a notification, and no driver reaches the listener';
  const clicks = "a click on a notification's body, its first and its second button";
  test.skipIf(isFirefox)(isFirefox ? `${clicks} (${noServer})` : clicks, async () => {
    const { session } = await start();
    await buyLamp(session);
    // There is no notification server to click on: the browser's event is raised in the worker itself.
    const worker = await session.worker();
    const raise = (event: 'onClicked' | 'onButtonClicked', ...details: (string | number)[]) =>
      worker.evaluate(
        (name, given) => {
          const { notifications } = (globalThis as unknown as ExtensionGlobals).chrome;
          (notifications[name] as unknown as { dispatch(...all: unknown[]): void }).dispatch(...given);
        },
        event,
        details,
      );
    const draft = `#/draft/${encodeURIComponent(lamp.key)}`;
    for (const button of [null, 0]) {
      if (button === null) await raise('onClicked', `drop:${lamp.key}`);
      else await raise('onButtonClicked', `drop:${lamp.key}`, button);
      const page = await session.waitForPage((address) => address.endsWith(draft));
      await waitForText(page, 'Larkhill Desk Lamp');
      await page.close();
    }
    await raise('onButtonClicked', `drop:${lamp.key}`, 1);
    await session.waitForPage((address) => address.includes(lamp.path));
    await raise('onClicked', 'drops');
    await session.waitForPage((address) => address.endsWith('#/purchases'));
  });
});

test('no room left: said, nothing half-written, exported still; with room again it goes on (in chromium)', async () => {
  const shop = await startShop({ orders: ['1000006-0000006'] });
  const extensionDir = await buildWithoutPromise();
  const profileDir = await newFolder();
  const begin = () => launch({ browser: 'chromium', extensionDir, shop, profileDir });
  let session = await begin();
  try {
    await buyLamp(session, { checks: false });
    const before = await rowsOf(session, 'purchases');
    // The browser asks for the limit at the first write, and not again for half a minute.
    await session.close();
    session = await begin();
    await limitRoom(session, 1);
    const list = await session.open(orders);
    const popup = await session.extensionPage('popup.html');
    await waitForText(popup, 'There is no room left to remember anything.');
    await waitForText(popup, 'Export what is there');
    expect((await exported(session)).purchases.map(({ asin }) => asin)).toEqual([lamp.asin]);
    expect(await rowsOf(session, 'purchases')).toEqual(before);
    expect(await rowsOf(session, 'orders')).toEqual([]);

    await limitRoom(session, null);
    await session.reload(list);
    await waitFor('the new purchase', async () => (await rowsOf(session, 'purchases')).length === 2);
    await waitFor('the notice to go', async () => !(await visibleText(popup)).includes('no room left'));
  } finally {
    await session.close();
    await shop.stop();
  }
});
