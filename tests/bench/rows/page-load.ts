import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { launch, type Session } from '../../browsers/launch.ts';
import { type Shop, startShop } from '../../sample-shop/shop.ts';
import { corpusFolder, emptyExtension } from '../places.ts';
import { type Bench, type Figure, median, type Row, repeated, single } from '../row.ts';

interface MeasuredPage {
  readonly what: string;
  readonly url: string;
  /** ms that the extension may add; null where nothing was set. */
  readonly aim: number | null;
}

const origin = 'https://www.amazon.com';
const barePage = { what: 'bare page, order-list address', url: `${origin}/your-orders/orders`, aim: 10 };
const storedPage = {
  what: 'stored order list',
  url: `${origin}/your-orders/orders?timeFilter=months-3`,
  aim: null,
};
const productPage = { what: 'product page, not watched', url: `${origin}/dp/B0SAMPLAMP`, aim: 3 };

const warmUps = 2;
/** ms after the load event; until then the extension's work on the page is over. */
const settle = 1_500;

/** What one load cost the page's main thread, ms. */
interface Cost {
  /** From the start to the end of each task, as the shopper's eye counts. */
  readonly task: number;
  /** Processor time, which other programs on the machine lengthen less. */
  readonly processor: number;
}

async function load(session: Session, url: string): Promise<Cost> {
  const page = await session.open('about:blank');
  try {
    const devtools = await page.createCDPSession();
    await devtools.send('Performance.enable');
    await page.goto(url, { waitUntil: 'load' });
    await sleep(settle);
    const { metrics } = await devtools.send('Performance.getMetrics');
    const ms = (name: string) => {
      const value = metrics.find((metric) => metric.name === name)?.value;
      if (value === undefined) throw new Error(`the browser tells no ${name}`);
      return value * 1000;
    };
    return { task: ms('TaskDuration'), processor: ms('ThreadTime') };
  } finally {
    await page.close();
  }
}

async function measure(page: MeasuredPage, own: Session, bare: Session, loads: number): Promise<Figure[]> {
  const withOurs: Cost[] = [];
  const without: Cost[] = [];
  const takes: [Cost[], Session][] = [
    [without, bare],
    [withOurs, own],
  ];
  for (let turn = 0; turn < warmUps + loads; turn++) {
    // Who goes first changes, or a drift of the machine would always hit the same one.
    for (const [costs, session] of turn % 2 === 0 ? takes : takes.toReversed()) {
      const cost = await load(session, page.url);
      if (turn >= warmUps) costs.push(cost);
    }
  }
  const figures = (words: string, of: (cost: Cost) => number, aim: number | null) => {
    const [plain, ours] = [without.map(of), withOurs.map(of)];
    return [
      repeated(`${page.what}: ${words} without`, plain, 'ms'),
      repeated(`${page.what}: ${words} with`, ours, 'ms'),
      single(`${page.what}: ${words} added`, median(ours) - median(plain), 'ms', aim),
    ];
  };
  return [
    ...figures('tasks', ({ task }) => task, page.aim),
    ...figures('processor', ({ processor }) => processor, null),
  ];
}

function serve(shop: Shop): boolean {
  shop.serveStored({
    file: fileURLToPath(new URL('../bare.html', import.meta.url)),
    at: /^\/your-orders\/orders$/,
  });
  if (!existsSync(corpusFolder)) return false;
  shop.serveStored({
    file: 'order-lists/2024-11-com-order-list.html',
    at: '/your-orders/orders?timeFilter=months-3',
  });
  return true;
}

async function run({ build, browser, loads }: Bench) {
  const shop = await startShop();
  const hasStored = serve(shop);
  const sessions: Session[] = [];
  try {
    for (const extensionDir of [build, emptyExtension])
      sessions.push(await launch({ browser, extensionDir, shop }));
    const [own, bare] = sessions as [Session, Session];
    const figures: Figure[] = [];
    for (const page of hasStored ? [barePage, productPage, storedPage] : [barePage, productPage])
      figures.push(...(await measure(page, own, bare, loads)));
    return {
      figures,
      notes: hasStored ? [] : [`${storedPage.what}: not measured, because ../shared is absent`],
    };
  } finally {
    for (const session of sessions) await session.close();
    await shop.stop();
  }
}

export const pageLoad: Row = {
  name: 'page-load',
  method: `main thread's time until ${settle} ms after load, in a new tab each time, with and without Dropback in turn, after ${warmUps} warm-ups`,
  run,
};
