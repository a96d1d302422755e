import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { launch, type Session } from '../../browsers/launch.ts';
import { waitFor } from '../../browsers/wait.ts';
import { startShop } from '../../sample-shop/shop.ts';
import { type Amounts, exportFileOf } from '../export-file.ts';
import { emptyExtension } from '../places.ts';
import { type Bench, median, type Row, repeated, single } from '../row.ts';
import { seed } from '../seed.ts';

const warmUps = 2;
const allOpenName = '10,000 purchases, all inside the window';
const aim = 1.3;
const patienceMs = 60_000;

/** Runs in the page before its scripts: notes when the first entry of the list has been painted. */
function noteFirstEntry(): void {
  const seen = () => {
    if (!document.querySelector('.rows li, .cards li')) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      // What is posted within a frame runs after its painting.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => Object.assign(globalThis, { entryPaintedAt: performance.now() });
      port2.postMessage(null);
    });
  };
  const observer = new MutationObserver(seen);
  observer.observe(document, { childList: true, subtree: true });
}

/** A browser whose page is opened again and again. */
interface Subject {
  readonly what: string;
  readonly page: Page;
  readonly url: string;
  readonly times: number[];
}

/** ms from navigation to the painted list. @throws when it is not there after a minute. */
async function open({ page, url }: Subject): Promise<number> {
  await page.bringToFront();
  await page.goto(url);
  const painted = () =>
    page.evaluate(() => (globalThis as { entryPaintedAt?: number }).entryPaintedAt ?? null);
  const minute = new AbortController();
  try {
    return await Promise.race([
      waitFor('the list', painted, patienceMs),
      // A page that is busy for longer answers no question.
      sleep(patienceMs, 0, { signal: minute.signal }).then(() => {
        throw new Error(`no list within ${patienceMs / 1000} s`);
      }),
    ]);
  } finally {
    minute.abort();
  }
}

async function openInTurn(subjects: readonly Subject[], loads: number): Promise<void> {
  for (let turn = 0; turn < warmUps + loads; turn++) {
    for (const each of subjects) {
      const ms = await open(each);
      if (turn >= warmUps) each.times.push(ms);
    }
  }
}

async function run({ build, browser, loads }: Bench) {
  const shop = await startShop();
  const sessions: Session[] = [];
  const close = async () => {
    for (const session of sessions.splice(0)) await session.close();
  };
  const subject = async (what: string, extensionDir: string, path: string, amounts: Amounts | null) => {
    const session = await launch({ browser, extensionDir, shop });
    sessions.push(session);
    if (amounts) await seed(session, exportFileOf(amounts, new Date()));
    const page = await session.extensionPage('manifest.json');
    await page.evaluateOnNewDocument(noteFirstEntry);
    return { what, page, url: session.extensionRoot + path, times: [] };
  };
  const ours = (what: string, amounts: Amounts) => subject(what, build, 'popup.html', amounts);
  try {
    const empty: Subject = await subject('empty extension page', emptyExtension, 'empty.html', null);
    const ten: Subject = await ours('10 purchases', { purchases: 10, open: 10 });
    const many: Subject = await ours('10,000 purchases, 10 of them inside the window', {
      purchases: 10_000,
      open: 10,
    });
    await openInTurn([empty, ten, many], loads);
    await close();
    // By itself: finding what is due among so many would disturb the others.
    const allOpen: Subject = await ours(allOpenName, { purchases: 10_000, open: 10_000 });
    const failure = await openInTurn([allOpen], Math.min(loads, 3)).then(
      () => null,
      (error: Error) => `${allOpenName}: ${error.message}`,
    );
    const ratio = (one: Subject) => median(one.times) / median(ten.times);
    const inTurn = [empty, ten, many].map(({ what, times }) => repeated(what, times, 'ms'));
    const figures = [...inTurn, single('10,000 (10 inside) ÷ 10', ratio(many), '×', aim)];
    const stressed = '10,000 (all inside) ÷ 10';
    if (failure) {
      const atLeast = single(`${stressed}, at least`, patienceMs / median(ten.times), '×', aim);
      return { figures: [...figures, atLeast], notes: [failure] };
    }
    const whole = repeated(allOpenName, allOpen.times, 'ms');
    return { figures: [...figures, whole, single(stressed, ratio(allOpen), '×', aim)] };
  } finally {
    await close();
    await shop.stop();
  }
}

export const popup: Row = {
  name: 'popup',
  method: `from navigation to the painted list, in turn, after ${warmUps} warm-ups; filled by the real import`,
  run,
};
