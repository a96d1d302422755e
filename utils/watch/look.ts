import type { PageFacts } from '../domain/page';
import { readPage } from '../shops/read';
import { type FetchedPage, type FetchFailure, fetchPage } from './fetch-page';

/** What a page said, and how it came. */
export interface PageLook extends Omit<FetchedPage, 'html'> {
  readonly facts: PageFacts;
  /** Characters of the page. */
  readonly size: number;
}

export type Look = PageLook | { readonly failed: FetchFailure };

/**
 * Fetches a page and reads it in the same context, which must have a `DOMParser`: a page is megabytes of text, what it
 * says is a few words. Throws nothing.
 */
export async function look(url: string): Promise<Look> {
  const fetched = await fetchPage(url);
  if ('failed' in fetched) return fetched;
  const { html, ...answer } = fetched;
  const facts = readPage(new DOMParser().parseFromString(html, 'text/html'), answer.url);
  return { ...answer, facts, size: html.length };
}
