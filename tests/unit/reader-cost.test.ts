import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { corpusFolder } from '../bench/places';
import { ratioAim, readablePages, readerTimes, wholePage } from '../bench/reader-times';

const title = 'reading a whole page costs a fraction of parsing it';
const isThere = existsSync(corpusFolder);
/** Far from the aim: only a mistake brings it about, not a busy machine. */
const margin = 2;

test.skipIf(!isThere)(
  isThere ? title : `${title} (skipped: ../shared is absent)`,
  { timeout: 180_000 },
  async () => {
    const pages = readablePages().filter(({ html }, index) => html.length >= wholePage && index % 3 === 0);
    const ratios = (await readerTimes('chromium', pages, 2))
      .map(({ ratio }) => ratio)
      .toSorted((a, b) => a - b);
    expect(ratios.length).toBeGreaterThan(5);
    expect(ratios[Math.floor(ratios.length / 2)]).toBeLessThan(ratioAim * margin);
  },
);
