import type { PageFacts } from '../domain/page';
import { type FetchedPage, type FetchFailure, fetchPage } from './fetch-page';
import { loadReader } from './load-reader';

/** What a page said, and how it came. */
export interface PageLook extends Omit<FetchedPage, 'html'> {
  readonly facts: PageFacts;
  /** Characters of the page. */
  readonly size: number;
}

export type Look = PageLook | { readonly failed: FetchFailure };

/**
 * Fetches a page and reads it in the same context, which must have a `DOMParser`: a page is megabytes of text, what it
 * says is a few words. Throws when the readers cannot be loaded.
 */
export async function look(url: string): Promise<Look> {
  const [fetched, read] = await Promise.all([fetchPage(url), loadReader()]);
  if ('failed' in fetched) return fetched;
  const { html, ...answer } = fetched;
  const facts = read(new DOMParser().parseFromString(html, 'text/html'), answer.url);
  return { ...answer, facts, size: html.length };
}
