import { readFileSync } from 'node:fs';
import type { Score } from './compare.ts';

/** A failure that is known: which, and why it is left. */
export interface KnownFailure {
  readonly page: string;
  readonly field: string;
  readonly verdict: string;
  readonly why: string;
}

export function readKnownFailures(): KnownFailure[] {
  return JSON.parse(
    readFileSync(new URL('./known-failures.json', import.meta.url), 'utf8'),
  ) as KnownFailure[];
}

/** Failures that are not listed, and listed ones that are gone: both must change the list. */
export function compareWithKnown(
  pages: readonly { name: string; scores: readonly Score[] }[],
  known: readonly KnownFailure[],
): { unexpected: string[]; gone: string[] } {
  const key = (page: string, field: string, verdict: string) => `${page} ${field} ${verdict}`;
  const listed = new Set(known.map(({ page, field, verdict }) => key(page, field, verdict)));
  const found = new Set<string>();
  const unexpected: string[] = [];
  for (const { name, scores } of pages) {
    for (const { field, verdict, expected, got } of scores) {
      if (verdict === 'right') continue;
      const failure = key(name, field, verdict);
      found.add(failure);
      if (!listed.has(failure))
        unexpected.push(`${failure}: ${JSON.stringify(expected)} read as ${JSON.stringify(got)}`);
    }
  }
  const walked = new Set(pages.map(({ name }) => name));
  const gone = known
    .filter(({ page, field, verdict }) => walked.has(page) && !found.has(key(page, field, verdict)))
    .map(({ page, field, verdict }) => key(page, field, verdict));
  return { unexpected, gone };
}
