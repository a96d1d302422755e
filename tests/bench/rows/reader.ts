import { existsSync } from 'node:fs';
import { corpusFolder } from '../places.ts';
import { type PageTimes, ratioAim, readablePages, readerTimes, wholePage } from '../reader-times.ts';
import { type Bench, median, type Row, single } from '../row.ts';

const repeats = 5;

const noteOf = ({ name, bytes, parse, read, ratio }: PageTimes) =>
  `${ratio.toFixed(3)} ${name}: ${(bytes / 1000).toFixed(0)} kB, read ${read.toFixed(2)} ms, parsed ${parse.toFixed(2)} ms`;

async function run({ browser }: Bench) {
  if (!existsSync(corpusFolder)) return { figures: [], notes: ['not measured, because ../shared is absent'] };
  const slowest = (await readerTimes(browser, readablePages(), repeats)).toSorted(
    (a, b) => b.ratio - a.ratio,
  );
  const whole = slowest.filter(({ bytes }) => bytes >= wholePage);
  const [worst, worstWhole] = [slowest[0]?.ratio ?? 0, whole[0]?.ratio ?? 0];
  const middle = median(slowest.map(({ ratio }) => ratio));
  const longest = Math.max(...slowest.map(({ read }) => read));
  const wholeOnes = `worst of ${whole.length} pages of ${wholePage / 1000} kB and more`;
  return {
    figures: [
      single(`reader ÷ parser, median of ${slowest.length} pages`, middle, '×', ratioAim),
      single(`reader ÷ parser, ${wholeOnes}`, worstWhole, '×', ratioAim),
      single('reader ÷ parser, worst of all', worst, '×', ratioAim),
      single('reader, longest', longest, 'ms'),
    ],
    notes: [...new Set([...slowest.slice(0, 8), ...whole.slice(0, 4)])].map(noteOf),
  };
}

export const reader: Row = {
  name: 'reader',
  method: `reading a stored page ÷ DOMParser on the same bytes, medians of ${repeats} repeats after one`,
  run,
};
