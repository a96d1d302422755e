import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { launch, type Session } from '../../browsers/launch.ts';
import { waitFor } from '../../browsers/wait.ts';
import { type Shop, startShop } from '../../sample-shop/shop.ts';
import { type Amounts, exportFileOf } from '../export-file.ts';
import { emptyExtension } from '../places.ts';
import { type Bench, type Figure, median, type Row, repeated, single } from '../row.ts';
import { seed } from '../seed.ts';

const warmUps = 2;
const patienceMs = 240_000;
/** Loads with everything inside the window: each is followed until all of it was read, which takes long. */
const wholeLoads = 3;

/** What the popup must keep (issue 9); the task limit is what a browser calls a long one. */
const aims = { tenThousand: 1.3, hundredThousand: 1.5, empty: 2, task: 50, heap: 1.5 } as const;

/** What is looked for in the page. */
interface Seen {
  /** ms from navigation to the first painted entry. */
  entryPaintedAt?: number;
  /** ms of the tasks that the browser calls long. */
  longTasks?: number[];
}

/** Runs in the page before its scripts: notes when the first entry of a list has been painted, and long tasks. */
function takeNotes(): void {
  const notes = globalThis as Seen;
  notes.longTasks = [];
  new PerformanceObserver((list) => {
    notes.longTasks?.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask', buffered: true });
  const seen = () => {
    if (!document.querySelector('.rows li, .cards li')) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      // What is posted within a frame runs after its painting.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        notes.entryPaintedAt = performance.now();
      };
      port2.postMessage(null);
    });
  };
  const observer = new MutationObserver(seen);
  observer.observe(document, { childList: true, subtree: true });
}

/** One opening of a page. */
interface Opening {
  readonly painted: number;
  /** ms until the store was read whole; null for a page that reads none. */
  readonly whole: number | null;
  readonly longestTask: number;
}

/** A browser whose page is opened again and again. */
interface Subject {
  readonly what: string;
  readonly page: Page;
  readonly url: string;
  /** A page of the same extension with next to nothing in it. */
  readonly before: string;
  readonly isOurs: boolean;
  readonly openings: Opening[];
}

/** The mark that the popup leaves when the store was read whole. */
const wholeMark = () => performance.getEntriesByName('overview-whole')[0]?.startTime ?? null;

/** Opens a page and follows it to the end. @throws when it is not there in time. */
async function open({ page, url, before, isOurs }: Subject): Promise<Opening> {
  await page.bringToFront();
  // A popup is not opened over the one before: taking that apart would be counted with it.
  await page.goto(before);
  await sleep(200);
  await page.goto(url);
  const painted = () => page.evaluate(() => (globalThis as Seen).entryPaintedAt ?? null);
  const first = await waitFor('the list', painted, patienceMs);
  const whole = isOurs ? await waitFor('the whole', () => page.evaluate(wholeMark), patienceMs) : null;
  // What the last reading changes is drawn by then.
  await sleep(300);
  const tasks = await page.evaluate(() => (globalThis as Seen).longTasks ?? []);
  return { painted: first, whole, longestTask: Math.max(0, ...tasks) };
}

async function openInTurn(subjects: readonly Subject[], loads: number): Promise<void> {
  for (let turn = 0; turn < warmUps + loads; turn++) {
    for (const each of subjects) {
      const opening = await open(each);
      if (turn >= warmUps) each.openings.push(opening);
    }
  }
}

/** Bytes that scripts of the open page hold after the browser took away what is no longer used. */
async function heapOf({ page }: Subject): Promise<number> {
  const devtools = await page.createCDPSession();
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  await devtools.detach();
  return usedSize;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly args?: { readonly name?: string };
  /** Processor time, µs. */
  readonly tdur?: number;
}

/**
 * The longest task of the page's main thread while it opens, in processor time: what other programs on the machine do
 * meanwhile lengthens a task for the eye, but is not ours.
 */
async function longestByProcessor(subject: Subject): Promise<number> {
  const { page } = subject;
  await page.tracing.start({
    categories: ['__metadata', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
  });
  await open(subject);
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  // Several pages share no process here, but the browser's own threads are in the trace too.
  const mains = new Set(
    traceEvents.flatMap(({ name, args, pid, tid }) =>
      name === 'thread_name' && args?.name === 'CrRendererMain' ? [`${pid} ${tid}`] : [],
    ),
  );
  const tasks = traceEvents.filter(({ name, pid, tid }) => name === 'RunTask' && mains.has(`${pid} ${tid}`));
  if (tasks.length === 0) throw new Error('the browser told of no task');
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}

const paintedOf = ({ openings }: Subject) => openings.map(({ painted }) => painted);
const ratio = (one: Subject, other: Subject) => median(paintedOf(one)) / median(paintedOf(other));

async function figuresOf(many: Subject, ten: Subject, empty: Subject, aim: number): Promise<Figure[]> {
  const wholes = many.openings.flatMap(({ whole }) => whole ?? []);
  const longest = many.openings.map(({ longestTask }) => longestTask);
  return [
    repeated(`${many.what}: first list`, paintedOf(many), 'ms'),
    single(`${many.what}: first list ÷ with 10`, ratio(many, ten), '×', aim),
    single(`${many.what}: first list ÷ empty page`, ratio(many, empty), '×', aims.empty),
    repeated(`${many.what}: all read`, wholes, 'ms'),
    repeated(`${many.what}: longest task`, longest, 'ms'),
    single(`${many.what}: longest task, processor time`, await longestByProcessor(many), 'ms', aims.task),
    single(`${many.what}: heap ÷ with 10`, (await heapOf(many)) / (await heapOf(ten)), '×', aims.heap),
  ];
}

async function measure({ build, browser, loads }: Bench, shop: Shop, all: readonly Amounts[]) {
  const sessions: Session[] = [];
  const subject = async (what: string, amounts: Amounts | null): Promise<Subject> => {
    const session = await launch({ browser, extensionDir: amounts ? build : emptyExtension, shop });
    sessions.push(session);
    // Rounds of the background would disturb now one, now another.
    if (amounts) await seed(session, exportFileOf(amounts, new Date(), { checks: false }));
    const page = await session.extensionPage('manifest.json');
    await page.evaluateOnNewDocument(takeNotes);
    const url = session.extensionRoot + (amounts ? 'popup.html' : 'empty.html');
    const before = `${session.extensionRoot}manifest.json`;
    return { what, page, url, before, isOurs: amounts !== null, openings: [] };
  };
  try {
    const empty = await subject('empty extension page', null);
    const ten = await subject('10', { purchases: 10, open: 10 });
    const more: Subject[] = [];
    for (const amounts of all) more.push(await subject(nameOf(amounts), amounts));
    await openInTurn([empty, ten, ...more], loads);
    const figures = [
      repeated('empty extension page', paintedOf(empty), 'ms'),
      repeated(
        'empty extension page: longest task',
        empty.openings.map(({ longestTask }) => longestTask),
        'ms',
      ),
      repeated('10: first list', paintedOf(ten), 'ms'),
      single('10: first list ÷ empty page', ratio(ten, empty), '×', aims.empty),
      repeated(
        '10: longest task',
        ten.openings.map(({ longestTask }) => longestTask),
        'ms',
      ),
      single('10: longest task, processor time', await longestByProcessor(ten), 'ms', aims.task),
      single('10: heap', (await heapOf(ten)) / 1000, 'kB'),
    ];
    for (const [index, each] of more.entries())
      figures.push(
        ...(await figuresOf(each, ten, empty, index === 0 ? aims.tenThousand : aims.hundredThousand)),
      );
    return figures;
  } finally {
    for (const session of sessions) await session.close();
  }
}

const nameOf = ({ purchases, open: inside }: Amounts) =>
  `${purchases.toLocaleString('en')} (${inside === purchases ? 'all' : inside} inside the window)`;

const amountsOf = (open: number | null): Amounts[] =>
  [10_000, 100_000].map((purchases) => ({ purchases, open: open ?? purchases }));

function popupRow(name: string, what: string, amounts: readonly Amounts[], most: number): Row {
  return {
    name,
    method: `${what}: from navigation to the painted list, in turn, after ${warmUps} warm-ups; filled by the real import`,
    async run(bench) {
      const shop = await startShop();
      try {
        return { figures: await measure({ ...bench, loads: Math.min(bench.loads, most) }, shop, amounts) };
      } finally {
        await shop.stop();
      }
    },
  };
}

/** A shopper's store: orders over years, few of them inside the window. */
export const popup = popupRow('popup', 'orders over ten years', amountsOf(10), Number.POSITIVE_INFINITY);

/** Nobody's store: it shows that nothing grows with what is inside the window. */
export const popupFull = popupRow('popup-full', 'all orders of this week', amountsOf(null), wholeLoads);
