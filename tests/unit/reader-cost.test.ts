import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { corpusFolder } from '../bench/places';
import { aims, readablePages, timer, wholePage } from '../bench/reader-times';
import { median } from '../bench/row';

const title = 'reading a whole page costs a fraction of parsing it';
const isThere = existsSync(corpusFolder);
/** Far from the aim: only a mistake brings it about, not a busy machine. */
const margin = 3;

test.skipIf(!isThere)(
  isThere ? title : `${title} (skipped: ../shared is absent)`,
  { timeout: 180_000 },
  async () => {
    const pages = readablePages().filter(({ html }, index) => html.length >= wholePage && index % 3 === 0);
    const time = await timer('chromium');
    try {
      const ratios: number[] = [];
      for (const page of pages) ratios.push((await time.warm(page, 2)).ratio);
      expect(ratios.length).toBeGreaterThan(5);
      expect(median(ratios)).toBeLessThan(aims.median * margin);
    } finally {
      await time.close();
    }
  },
);
