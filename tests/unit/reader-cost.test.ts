import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { corpusFolder } from '../bench/places';
import { ratioAim, readablePages, readerTimes, wholePage } from '../bench/reader-times';

const title = 'reading a whole page costs a fraction of parsing it';
const isThere = existsSync(corpusFolder);
/** Between what the bench aims at and what only a mistake brings about; machines and their moods differ. */
const margin = 4;

test.skipIf(!isThere)(
  isThere ? title : `${title} (skipped: ../shared is absent)`,
  { timeout: 180_000 },
  async () => {
    const pages = readablePages().filter(({ html }) => html.length >= wholePage);
    const times = await readerTimes('chromium', pages, 2);
    expect(times.length).toBeGreaterThan(0);
    expect(times.filter(({ ratio }) => ratio > ratioAim * margin)).toEqual([]);
  },
);
