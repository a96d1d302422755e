import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { hurryClock } from '../browsers/hurry.ts';
import type { ExtensionGlobals, Session } from '../browsers/launch.ts';
import type { Fault } from '../sample-shop/faults.ts';
import type { Shop } from '../sample-shop/shop.ts';
import { clickOn, visibleText, waitForText } from './harness/page.ts';
import { rowsOf } from './harness/store.ts';
import { forEachBrowser, waitFor } from './harness/walk.ts';

const orders = 'https://www.amazon.com/your-orders/orders';
const lamp = { asin: 'B0SAMPLAMP', order: '1000002-0000002' };
const tent = { asin: 'B0SAMPTENT', order: '1000006-0000006' };
/** What the pace asks for between two requests, in ms and a little more: the clock jumps where waiting shows nothing. */
const gap = 6_000;
const lampPage = `/dp/${lamp.asin}`;

const seen = async (session: Session, asin: string) =>
  (await rowsOf(session, 'observations')).filter((row) => row.asin === asin);

/** Opens the orders and waits until a product was asked for and another one was read. */
async function untilNextIsRead(session: Session, shop: Shop): Promise<void> {
  await waitFor('the faulty page to be asked for', () => shop.record.requestsTo(lampPage).length > 0, 30_000);
  await waitFor('the next product', async () => (await seen(session, tent.asin)).length > 0, 50_000);
}

/** Every pause that the store knows. */
const pauses = async (session: Session) =>
  (await rowsOf(session, 'guests')).flatMap(({ pause }) => pause ?? []);

const somePauses = async (session: Session) => {
  const found = await pauses(session);
  return found.length > 0 && found;
};

/** Has the extension forget everything, the shop's patience too, and the shop what it was asked for. */
async function beginAnew(session: Session, shop: Shop): Promise<void> {
  await waitFor('the deletion', () =>
    session.evaluateInExtension(() =>
      (globalThis as unknown as ExtensionGlobals).chrome.runtime.sendMessage({
        dropback: 'background:data-delete',
        data: {},
      }),
    ),
  );
  shop.record.clear();
}

const askAgain = async (popup: Page) => clickOn(popup, 'Check prices now');

forEachBrowser((browser, start) => {
  const isFirefox = browser === 'firefox';
  const named = (title: string) =>
    isFirefox ? `${title} (skipped in Firefox: everything behind the fetch is the same code)` : title;
  const stage = () => start({ orders: [lamp.order, tent.order] });

  // What is no page, or not the page asked for, says nothing: no price, no pause, and the next product is looked at.
  const harmless: readonly (readonly [string, Fault])[] = [
    ['half a body', { kind: 'half-body' }],
    ['a page of 20 MB', { kind: 'huge', bytes: 20_000_000 }],
    ['something that is no page', { kind: 'content-type', contentType: 'application/pdf' }],
    ['a redirect to another product', { kind: 'redirect', to: `/dp/${tent.asin}?th=1&psc=1` }],
    [
      'a redirect to another marketplace',
      { kind: 'redirect', to: `https://www.amazon.de${lampPage}?th=1&psc=1` },
    ],
    // A browser breaks such a fetch off without a word.
    ['a redirect to a site that we may not read', { kind: 'redirect', to: 'https://shop.example/lamp' }],
  ];
  test.skipIf(isFirefox)(
    named('an answer that is not the page asked for is no price and no pause'),
    async () => {
      const { shop, session } = await stage();
      await hurryClock(await session.worker(), gap);
      const [[, first] = ['', null], ...others] = harmless;
      const at = { host: 'www.amazon.com', path: lampPage };
      shop.setFault(first, at);
      await session.open(orders);
      await untilNextIsRead(session, shop);
      const popup = await session.extensionPage('popup.html');
      for (const [what, fault] of others) {
        shop.setFault(fault, at);
        shop.record.clear();
        await askAgain(popup);
        const both = () =>
          [lampPage, `/dp/${tent.asin}`].every(
            (path) => shop.record.requestsTo(path, 'www.amazon.com').length > 0,
          );
        await waitFor(`both pages in spite of ${what}`, both, 40_000);
        expect(await pauses(session), what).toEqual([]);
      }
      await waitFor('the last failure', async () =>
        (await rowsOf(session, 'products')).some(
          ({ asin, failures }) => asin === lamp.asin && failures === harmless.length,
        ),
      );
      expect(await seen(session, lamp.asin)).toEqual([]);
      expect(await pauses(session)).toEqual([]);
      shop.setFault({ kind: 'delay', ms: 10_000 }, at);
      await askAgain(popup);
      await waitFor('the slow page', async () => (await seen(session, lamp.asin)).length === 1, 40_000);
    },
  );

  test.skipIf(isFirefox)(named('an endless body ends, and the next product is looked at'), async () => {
    const { shop, session } = await stage();
    await hurryClock(await session.worker(), gap);
    shop.setFault({ kind: 'endless-body' }, { path: lampPage });
    await session.open(orders);
    await untilNextIsRead(session, shop);
    expect(await seen(session, lamp.asin)).toEqual([]);
    expect(await pauses(session)).toEqual([]);
  });

  const resting: readonly (readonly [string, Fault, number])[] = [
    ['503', { kind: 'status', status: 503 }, 30],
    ['429 with Retry-After', { kind: 'status', status: 429, retryAfter: 7_200 }, 120],
    ['a reset connection', { kind: 'reset' }, 30],
  ];
  test('trouble of the whole shop rests the marketplace, and until when is said', async () => {
    const { shop, session } = await start({ orders: [lamp.order] });
    const list = await session.open(orders);
    const popup = await session.extensionPage('popup.html');
    for (const [what, fault, minutes] of isFirefox ? resting.slice(1, 2) : resting) {
      await beginAnew(session, shop);
      shop.setFault(fault, { path: '/dp/' });
      await session.reload(list);
      const [pause] = await waitFor(`the pause after ${what}`, () => somePauses(session), 40_000);
      const { reason, until } = pause as { reason: string; until: number };
      expect(reason, what).toBe('error');
      expect(Math.abs(until - Date.now() - minutes * 60_000), what).toBeLessThan(60_000);
      await waitForText(popup, /answered with an error[\s\S]*Next try in/);
      await askAgain(popup);
      await waitForText(popup, 'resting');
      // Browsers themselves send a request once more when an open connection is reset under it, and we ask once
      // whether it leads away.
      const times = shop.record.requestsTo('/dp/', 'www.amazon.com').map(({ at }) => at.getTime());
      const later = times.slice(1).filter((time, index) => time - (times[index] ?? 0) > 2_000);
      expect(later, what).toHaveLength(fault.kind === 'reset' ? 1 : 0);
      expect(await rowsOf(session, 'observations')).toEqual([]);
    }
  });

  test.skipIf(isFirefox)(
    named('walls rest the marketplace for 12 hours, an error page for half an hour'),
    async () => {
      const { shop, session } = await start({ orders: [lamp.order] });
      await hurryClock(await session.worker(), gap);
      const list = await session.open(orders);
      const hours = { captcha: 12, 'continue-shopping': 12, challenge: 12, error: 0.5 } as const;
      for (const wall of ['captcha', 'continue-shopping', 'challenge', 'error'] as const) {
        await beginAnew(session, shop);
        shop.setWall(wall, { path: '/dp/' });
        await session.reload(list);
        const [pause] = await waitFor(`the pause after ${wall}`, () => somePauses(session), 40_000);
        expect(pause).toMatchObject({ reason: wall, length: hours[wall] * 3_600_000 });
        expect(shop.record.requestsTo('/dp/')).toHaveLength(1);
        shop.setWall(null, { path: '/dp/' });
      }
    },
  );

  test('after two sign-ins behind an order page seen signed in, another account is named', async () => {
    const { shop, session } = await start({ orders: [lamp.order] });
    shop.setWall('sign-in', { path: '/gp/css/order-details' });
    const list = await session.open(orders);
    const popup = await session.extensionPage('popup.html');
    await waitForText(popup, 'You are signed out of amazon.com', 30_000);
    await session.reload(list);
    await waitForText(popup, 'Another account is signed in on amazon.com', 30_000);
    shop.setWall(null, { path: '/gp/css/order-details' });
    await session.reload(list);
    await waitForText(list, /Paid \$49\.99/, 30_000);
    expect(await visibleText(popup)).not.toContain('Another account');
  });

  test.skipIf(isFirefox)(named('an order that this account does not have is no wall'), async () => {
    const { shop, session } = await start({ orders: [lamp.order, tent.order] });
    shop.setFault({ kind: 'status', status: 404 }, { path: /order-details.*1000002/ });
    const list = await session.open(orders);
    await waitForText(list, /Paid \$89\.50/, 40_000);
    expect(await pauses(session)).toEqual([]);
    expect((await rowsOf(session, 'guests'))[0]).toMatchObject({ signedOut: false });
  });

  test('a worker that was ended goes on with what was left, and tells the drop', async () => {
    const { shop, session } = await start({ orders: [lamp.order] });
    shop.setPrice(lamp.asin, '41.99');
    shop.setFault({ kind: 'delay', ms: 3_000 }, { path: lampPage });
    const list = await session.open(orders);
    await waitFor('the product to be asked for', () => shop.record.requestsTo(lampPage).length > 0, 30_000);
    await session.killWorker();
    await session.reload(list);
    await waitFor('the badge', async () => (await session.badge()) === '1', 40_000);
    await waitFor('the alert', async () => (await rowsOf(session, 'alerts')).length === 1);
    expect(await seen(session, lamp.asin)).toHaveLength(1);
    shop.setPrice(lamp.asin, '49.99');
    shop.setFault(null, { path: lampPage });
    const popup = await session.extensionPage('popup.html');
    await askAgain(popup);
    await waitFor('the badge to go', async () => (await session.badge()) === '', 30_000);
    expect(await seen(session, lamp.asin)).toHaveLength(2);
  });
});
