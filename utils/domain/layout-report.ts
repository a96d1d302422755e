import type { PageFacts, PageKind, ReadingReport } from './page';

/** What stood at an address whose page could not be read, without anything that says whose page or which product. */
export interface LayoutReport {
  /** Host of the marketplace. */
  readonly marketplace: string;
  readonly expected: PageKind | 'contact';
  /** The address's path with every id replaced; no query. */
  readonly path: string;
  /** ISO time in UTC. */
  readonly at: string;
  /** Field → name of the anchor that found it, or null; on a contact page role → what filling it came to. */
  readonly report: ReadingReport;
}

type Unread = Pick<LayoutReport, 'expected' | 'report'>;

/** How many reports of one page kind are kept for each marketplace. */
const kept = 3;

/**
 * What is to be reported of a page that was read.
 * @returns null for a page that was read, for a wall, and where the address promised nothing.
 */
export function unreadPage(facts: PageFacts): Unread | null {
  const { page, report } = facts;
  if (page === 'unknown') return facts.expected && { expected: facts.expected, report };
  return page === 'product' && facts.noPriceBecause === 'not-on-page' ? { expected: page, report } : null;
}

/** Outcomes that say nothing against the page. */
const harmless: ReadonlySet<string> = new Set(['filled', 'not-empty', 'shopper', 'too-long']);

/**
 * What is to be reported of a contact page.
 * @param stage the generation that the page was taken for.
 * @param outcomes what became of each field; [] where no field for a message was recognised.
 * @returns null when the page took what was put into it.
 */
export function unfilledPage(
  stage: string,
  outcomes: readonly { readonly role: string; readonly outcome: string }[],
): Unread | null {
  if (outcomes.length > 0 && outcomes.every(({ outcome }) => harmless.has(outcome))) return null;
  const fields =
    outcomes.length > 0 ? outcomes.map(({ role, outcome }) => [role, outcome]) : [['message', null]];
  return { expected: 'contact', report: { stage, ...Object.fromEntries(fields) } };
}

/** By field: a browser's storage gives keys back in an order of its own. */
const sorted = (report: ReadingReport) => Object.entries(report).toSorted(([a], [b]) => (a < b ? -1 : 1));

const layoutOf = ({ marketplace, expected, path, report }: LayoutReport) =>
  JSON.stringify([marketplace, expected, path, sorted(report)]);

/** The reports with one more, newest first: the same layout counts once, and only the newest of a kind stay. */
export function withReport(reports: readonly LayoutReport[], one: LayoutReport): LayoutReport[] {
  const others = reports.filter((each) => layoutOf(each) !== layoutOf(one));
  const sameKind = others.filter(
    ({ marketplace, expected }) => marketplace === one.marketplace && expected === one.expected,
  );
  const dropped = new Set(sameKind.slice(kept - 1));
  return [one, ...others.filter((each) => !dropped.has(each))];
}

/** Reports as plain lines for an issue, in English whoever copies them. */
export function reportLines(reports: readonly LayoutReport[]): string {
  return reports
    .map(({ at, marketplace, expected, path, report }) =>
      [
        `${at.slice(0, 10)} ${marketplace} ${expected} ${path}`,
        ...sorted(report).map(([field, anchor]) => `  ${field}: ${anchor ?? 'not found'}`),
      ].join('\n'),
    )
    .join('\n');
}
