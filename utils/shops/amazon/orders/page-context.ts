import type { ReadContext } from '../context';
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

/** English last: pages fall back to it, and browsers translate into it. */
export function pageContext(document: Document, context: ReadContext): PageContext {
  const own = document.documentElement?.getAttribute('lang') ?? '';
  const languages = [...new Set([own, ...context.marketplace.languages, 'en'].filter(Boolean))];
  return { ...context, languages, report: new Report() };
}
