import { browser } from 'wxt/browser';
import { type LayoutReport, unfilledPage, unreadPage, withReport } from '../domain/layout-report';
import type { PageFacts } from '../domain/page';
import { marketplaceOf, shopOf } from '../shops';
import { deletionMark, type Mark, unlessDeleted } from './deletions';

/** Beside the database and no part of the export: they speak of the shop's pages, not of the shopper's purchases. */
const key = 'layoutReports';

/** The layouts that could not be read lately, newest first. */
export async function readLayoutReports(): Promise<readonly LayoutReport[]> {
  const { [key]: stored } = await browser.storage.local.get(key);
  return (stored as readonly LayoutReport[] | undefined) ?? [];
}

// Two pages can arrive in one turn; each change has to see the one before.
let queue: Promise<unknown> = Promise.resolve();

async function note(
  url: string,
  unread: ReturnType<typeof unreadPage>,
  at: Date,
  since: Mark,
): Promise<void> {
  const marketplace = marketplaceOf(url);
  if (!marketplace || !unread) return;
  const path = shopOf(marketplace).redactedPath(url);
  const report = { ...unread, marketplace: marketplace.host, path, at: at.toISOString() };
  const noted = queue.then(() =>
    unlessDeleted(since, async () => {
      await browser.storage.local.set({ [key]: withReport(await readLayoutReports(), report) });
    }),
  );
  // A report that finds no room must not keep the page's other facts from being kept.
  queue = noted.catch(() => {});
  await queue;
}

/**
 * Keeps a report of an order or product page that could not be read; nothing for every other page.
 * @param since when the page was asked for.
 */
export const noteUnreadPage = (url: string, facts: PageFacts, at: Date, since: Mark) =>
  note(url, unreadPage(facts), at, since);

/**
 * Keeps a report of a contact page that did not take what was put into it.
 * @param outcomes as {@link unfilledPage} takes them.
 */
export const noteUnfilledPage = (
  url: string,
  stage: string,
  outcomes: Parameters<typeof unfilledPage>[1],
  at: Date,
) => note(url, unfilledPage(stage, outcomes), at, deletionMark());

/** Calls back with the reports at each change, until the returned function is called. */
export function onLayoutReports(listener: (reports: readonly LayoutReport[]) => void): () => void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[key])
      listener((changes[key].newValue as readonly LayoutReport[] | undefined) ?? []);
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}
