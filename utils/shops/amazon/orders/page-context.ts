import { remembered } from '../../../domain/remembered';
import type { ReadContext } from '../context';
import { plainPath } from '../paths';
import type { Marks } from './marks';
import { Report } from './report';

/** What the parts of an order reader share while they read one page. */
export interface PageContext extends ReadContext {
  /** The page's own language first: whose month names are looked for. */
  readonly languages: readonly string[];
  readonly report: Report;
}

/** … and one order of it. */
export interface OrderContext extends PageContext {
  readonly marks: Marks;
}

/** One list for pages of the same languages, told apart by spaces: the names of months are kept by list. */
const languagesOf = remembered(
  (tags: string): readonly string[] => [...new Set(tags.split(' ').filter(Boolean))],
  100,
);

/** Receipts of physical shops are no orders that this shop's readers know. */
export const isReceipt = (url: string): boolean =>
  /^\/(?:go|wholefoodsmarket)\/receipts\//.test(plainPath(url));

/** English last: pages fall back to it, and browsers translate into it. */
export function pageContext(document: Document, context: ReadContext): PageContext {
  const own = document.documentElement?.getAttribute('lang') ?? '';
  const languages = languagesOf([own, ...context.marketplace.languages, 'en'].join(' '));
  return { ...context, languages, report: new Report() };
}
