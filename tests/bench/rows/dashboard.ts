import type { Page } from 'puppeteer-core';
import { launch, type Session } from '../../browsers/launch.ts';
import { waitFor } from '../../browsers/wait.ts';
import { type Shop, startShop } from '../../sample-shop/shop.ts';
import { exportFileOf } from '../export-file.ts';
import { type Bench, type Figure, median, type Row, repeated, single } from '../row.ts';
import { seed } from '../seed.ts';

const warmUps = 2;
const patienceMs = 120_000;
const few = 10;
const many = 100_000;
/** Of all, as many are inside their window. */
const open = 10;
const aims = { ratio: 3, task: 50 } as const;

/** The views that list without end, and what shows that a row of theirs holds its data. */
const views = [
  { name: 'purchases', row: '.virtual tbody .title' },
  { name: 'observations', row: '.products .title' },
] as const;

interface Seen {
  paintedAt?: number;
  longTasks?: number[];
}

/** Runs in the page before its scripts: notes when the first row was painted, and the tasks that the browser calls long. */
function takeNotes(row: string): void {
  const notes = globalThis as Seen;
  notes.longTasks = [];
  new PerformanceObserver((list) => {
    notes.longTasks?.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask', buffered: true });
  const observer = new MutationObserver(() => {
    if (!document.querySelector(row)) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      // What is posted within a frame runs after its painting.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        notes.paintedAt = performance.now();
      };
      port2.postMessage(null);
    });
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** ms of the longest task since it was asked last; 0 without a long one. */
function longestTask(page: Page): Promise<number> {
  return page.evaluate(() => {
    const notes = globalThis as Seen;
    const longest = Math.max(0, ...(notes.longTasks ?? []));
    notes.longTasks = [];
    return longest;
  });
}

/** kB that scripts of a page hold after the browser took away what is no longer used. */
async function heapOf(page: Page): Promise<number> {
  const devtools = await page.createCDPSession();
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  await devtools.detach();
  return usedSize / 1000;
}

interface Subject {
  readonly page: Page;
  readonly url: string;
  readonly painted: number[];
  readonly tasks: number[];
}

async function subjectOf(session: Session, { name, row }: (typeof views)[number]): Promise<Subject> {
  const page = await session.extensionPage('manifest.json');
  await page.setViewport({ width: 1280, height: 800 });
  await page.evaluateOnNewDocument(takeNotes, row);
  return { page, url: `${session.extensionRoot}dashboard.html#/${name}`, painted: [], tasks: [] };
}

async function openAll(subjects: readonly Subject[], loads: number): Promise<void> {
  for (let turn = 0; turn < warmUps + loads; turn++) {
    for (const { page, url, painted, tasks } of subjects) {
      await page.bringToFront();
      // Else only the hash would change.
      await page.goto('about:blank');
      await page.goto(url);
      const at = await waitFor(
        'the first row',
        () => page.evaluate(() => (globalThis as Seen).paintedAt ?? null),
        patienceMs,
      );
      const task = await longestTask(page);
      if (turn >= warmUps) {
        painted.push(at);
        tasks.push(task);
      }
    }
  }
}

/** What the status line says once the search is over, and how long that took. */
async function search(page: Page, text: string, found: RegExp): Promise<number> {
  const started = performance.now();
  await page.$eval(
    'input[type=search]',
    (input, value) => {
      (input as HTMLInputElement).value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    text,
  );
  await waitFor(
    `what "${text}" finds`,
    () =>
      page.$eval(
        '.finder [role=status]',
        (line, words) => new RegExp(words).test(line.textContent ?? ''),
        found.source,
      ),
    patienceMs,
  );
  return performance.now() - started;
}

/** From the first row to the last one with its data. */
async function toTheEnd(page: Page): Promise<number> {
  const started = performance.now();
  await waitFor(
    'the last row',
    () =>
      page.evaluate((row) => {
        scrollTo(0, document.documentElement.scrollHeight);
        return document.querySelector(`[aria-rowindex="${row}"] .title`) !== null;
      }, many + 1),
    patienceMs,
  );
  return performance.now() - started;
}

async function usedFigures({ page }: Subject): Promise<Figure[]> {
  await page.bringToFront();
  await longestTask(page);
  const one = await search(page, `number ${many - 1},`, /^1 purchase/);
  const oneTask = await longestTask(page);
  await search(page, '', /100,000/);
  await longestTask(page);
  const end = await toTheEnd(page);
  const endTask = await longestTask(page);
  return [
    single('purchases, search among 100,000', one, 'ms'),
    single('purchases, search: longest task', oneTask, 'ms', aims.task),
    single('purchases, from the first row to the last', end, 'ms'),
    single('purchases, to the last: longest task', endTask, 'ms'),
    single('purchases, at the last: heap', await heapOf(page), 'kB'),
  ];
}

async function measure({ build, browser, loads }: Bench, shop: Shop): Promise<Figure[]> {
  const sessions: Session[] = [];
  const sessionWith = async (purchases: number) => {
    const session = await launch({ browser, extensionDir: build, shop });
    sessions.push(session);
    // Rounds of the background would disturb now one, now another.
    await seed(session, exportFileOf({ purchases, open }, new Date(), { checks: false }));
    return session;
  };
  try {
    const [small, large] = [await sessionWith(few), await sessionWith(many)];
    const figures: Figure[] = [];
    for (const view of views) {
      const [ten, all] = [await subjectOf(small, view), await subjectOf(large, view)];
      await openAll([ten, all], loads);
      const [heapOfTen, heapOfAll] = [await heapOf(ten.page), await heapOf(all.page)];
      const ratio = median(all.painted) / median(ten.painted);
      figures.push(
        repeated(`${view.name}, first rows with 10`, ten.painted, 'ms'),
        repeated(`${view.name}, first rows with 100,000`, all.painted, 'ms'),
        single(`${view.name}, 100,000 ÷ 10`, ratio, '×', aims.ratio),
        repeated(`${view.name}, longest task on opening with 10`, ten.tasks, 'ms'),
        repeated(`${view.name}, longest task on opening with 100,000`, all.tasks, 'ms'),
        single(`${view.name}, heap with 10`, heapOfTen, 'kB'),
        single(`${view.name}, heap with 100,000`, heapOfAll, 'kB'),
      );
      if (view.name === 'purchases') figures.push(...(await usedFigures(all)));
      await Promise.all([ten, all].map(({ page }) => page.close()));
    }
    return figures;
  } finally {
    for (const session of sessions) await session.close();
  }
}

async function run(bench: Bench) {
  const shop = await startShop();
  try {
    return { figures: await measure(bench, shop) };
  } finally {
    await shop.stop();
  }
}

export const dashboard: Row = {
  name: 'dashboard',
  method: `from navigation to the painted first row, in turn, after ${warmUps} warm-ups; filled by the real import`,
  run,
};
