import type { Page } from 'puppeteer-core';
import { launch, type Session } from '../../browsers/launch.ts';
import { waitFor } from '../../browsers/wait.ts';
import { startShop } from '../../sample-shop/shop.ts';
import { type Amounts, exportFileOf } from '../export-file.ts';
import { emptyExtension } from '../places.ts';
import { type Bench, median, type Row, repeated, single } from '../row.ts';
import { seed } from '../seed.ts';

const warmUps = 2;
const aim = 1.3;

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

/** ms from navigation to the painted list. */
async function open({ page, url }: Subject): Promise<number> {
  await page.bringToFront();
  await page.goto(url);
  return waitFor('the list', () =>
    page.evaluate(() => (globalThis as { entryPaintedAt?: number }).entryPaintedAt ?? null),
  );
}

async function run({ build, browser, loads }: Bench) {
  const shop = await startShop();
  const sessions: Session[] = [];
  const subject = async (what: string, extensionDir: string, path: string, amounts: Amounts | null) => {
    const session = await launch({ browser, extensionDir, shop });
    sessions.push(session);
    if (amounts) await seed(session, exportFileOf(amounts, new Date()));
    const page = await session.extensionPage('manifest.json');
    await page.evaluateOnNewDocument(noteFirstEntry);
    return { what, page, url: session.extensionRoot + path, times: [] };
  };
  try {
    const empty = await subject('empty extension page', emptyExtension, 'empty.html', null);
    const ten = await subject('10 purchases', build, 'popup.html', { purchases: 10, open: 10 });
    const many = await subject('10,000 purchases, 10 of them inside the window', build, 'popup.html', {
      purchases: 10_000,
      open: 10,
    });
    const allOpen = await subject('10,000 purchases, all inside the window', build, 'popup.html', {
      purchases: 10_000,
      open: 10_000,
    });
    const subjects: Subject[] = [empty, ten, many, allOpen];
    for (let turn = 0; turn < warmUps + loads; turn++) {
      for (const each of subjects) {
        const ms = await open(each);
        if (turn >= warmUps) each.times.push(ms);
      }
    }
    const ratio = (one: Subject) => median(one.times) / median(ten.times);
    return {
      figures: [
        ...subjects.map(({ what, times }) => repeated(what, times, 'ms')),
        single('10,000 (10 open) ÷ 10', ratio(many), '×', aim),
        single('10,000 (all open) ÷ 10', ratio(allOpen), '×'),
      ],
    };
  } finally {
    for (const session of sessions) await session.close();
    await shop.stop();
  }
}

export const popup: Row = {
  name: 'popup',
  method: `from navigation to the painted list, in turn, after ${warmUps} warm-ups; filled by the real import`,
  run,
};
