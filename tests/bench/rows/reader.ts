import { existsSync } from 'node:fs';
import { listOf, longAddress, pagesWithLines } from '../long-pages.ts';
import { corpusFolder } from '../places.ts';
import {
  aims,
  type PageTimes,
  readablePages,
  type Timer,
  type Times,
  timer,
  wholePage,
} from '../reader-times.ts';
import { type Bench, type Figure, median, type Row, single } from '../row.ts';

const repeats = 15;

/** What the browser's clock can tell apart, milliseconds. */
const clockMs = 0.1;

/** Ten times the page may take twelve times as long. */
const linear = 12;

const noteOf = ({ name, bytes, parse, read, ratio }: PageTimes) =>
  `${ratio.toFixed(3)} ${name}: ${(bytes / 1000).toFixed(0)} kB, read ${read.toFixed(2)} ms, parsed ${parse.toFixed(2)} ms`;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

async function overCorpus(time: Timer): Promise<{ figures: Figure[]; notes: string[] }> {
  const pages = readablePages();
  // One round that does not count: a kind of page is not cold because it comes first.
  for (const page of pages) await time.warm(page, 1);
  const all: PageTimes[] = [];
  for (const page of pages) all.push(await time.warm(page, repeats));
  const slowest = all.toSorted((a, b) => b.ratio - a.ratio);
  const whole = slowest.filter(({ bytes }) => bytes >= wholePage);
  const firsts: number[] = [];
  for (const page of pages.filter(({ html }) => html.length >= wholePage)) {
    const { parse, read } = await time.cold(page);
    firsts.push(read / parse);
  }
  const wholeOnes = `worst of ${whole.length} pages of ${wholePage / 1000} kB and more`;
  const middle = median(slowest.map(({ ratio }) => ratio));
  const share = sum(all.map(({ read }) => read)) / sum(all.map(({ parse }) => parse));
  return {
    figures: [
      single(`reader ÷ parser, median of ${slowest.length} pages`, middle, '×', aims.median),
      single(`reader ÷ parser, ${wholeOnes}`, whole[0]?.ratio ?? 0, '×', aims.worst),
      single('reader ÷ parser, worst of all', slowest[0]?.ratio ?? 0, '×', aims.worst),
      single('reader ÷ parser, all pages together', share, '×'),
      single('reader ÷ parser, first page of a session, median', median(firsts), '×'),
      single('reader, longest', Math.max(...all.map(({ read }) => read)), 'ms'),
    ],
    notes: [...new Set([...slowest.slice(0, 10), ...whole.slice(0, 6)])].map(noteOf),
  };
}

/**
 * How reading and parsing grow with ten times the cards: one list of 10,000 against one of ten of 1,000, so that both
 * fill as much memory. The fastest of three turns each.
 */
async function growthOfLists(time: Timer) {
  const lists = { few: listOf(1_000), many: listOf(10_000) };
  const turns: { few: Times; many: Times }[] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    // Forty megabytes: a busy machine needs half a minute for them.
    const few = await time.fastest(lists.few, longAddress, 1, lists.many.length);
    turns.push({ few, many: await time.fastest(lists.many, longAddress, 1) });
  }
  const least = (size: 'few' | 'many', what: keyof Times) =>
    Math.min(...turns.map((turn) => turn[size][what]));
  return {
    readMany: least('many', 'read'),
    read: least('many', 'read') / least('few', 'read'),
    parse: least('many', 'parse') / least('few', 'parse'),
  };
}

async function growth(time: Timer): Promise<{ figures: Figure[]; notes: string[] }> {
  const read = async (html: string, url: string, times: number) =>
    (await time.fastest(html, url, times)).read;
  const cards = await growthOfLists(time);
  const longer = pagesWithLines(1_000_000);
  const lines: { name: string; short: number; long: number }[] = [];
  for (const [index, { name, html, url }] of pagesWithLines(100_000).entries()) {
    const short = await read(html, url, 5);
    lines.push({ name, short, long: await read(longer[index]?.html ?? '', url, 5) });
  }
  // A wall is told before its lines are read: in less than the browser's clock can tell.
  const ratioOf = ({ short, long }: (typeof lines)[number]) => long / Math.max(short, clockMs);
  return {
    figures: [
      single('reader, 10,000 cards ÷ 1,000 cards', cards.read, '×', linear),
      single('parser, 10,000 cards ÷ 1,000 cards', cards.parse, '×'),
      single('reader, 10,000 cards', cards.readMany, 'ms'),
      single(
        'reader, lines of 1,000,000 characters ÷ of 100,000, worst kind of page',
        Math.max(...lines.map(ratioOf)),
        '×',
        linear,
      ),
    ],
    notes: lines.map(
      (line) =>
        `${ratioOf(line).toFixed(1)} ${line.name}, lines of 1,000,000 characters: read ${line.long.toFixed(1)} ms, of 100,000 ${line.short.toFixed(1)} ms`,
    ),
  };
}

async function run({ browser }: Bench) {
  const time = await timer(browser);
  try {
    const grown = await growth(time);
    if (!existsSync(corpusFolder))
      return {
        ...grown,
        notes: [...grown.notes, 'stored pages not measured, because ../shared is absent'],
      };
    const { figures, notes } = await overCorpus(time);
    return { figures: [...figures, ...grown.figures], notes: [...notes, ...grown.notes] };
  } finally {
    await time.close();
  }
}

export const reader: Row = {
  name: 'reader',
  method: `reading a stored page ÷ DOMParser on the same bytes, each page the median of ${repeats} readings in a context that has read others`,
  run,
};
