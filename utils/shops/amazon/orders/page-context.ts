import type { Marketplace } from '../../shop';
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

/** One list for pages of the same languages: the names of months are kept by list. */
const lists = new Map<string, readonly string[]>();

function languagesOf(own: string, { host, languages }: Marketplace): readonly string[] {
  const key = `${host} ${own}`;
  const list = lists.get(key) ?? [...new Set([own, ...languages, 'en'].filter(Boolean))];
  if (lists.size > 100) lists.clear();
  lists.set(key, list);
  return list;
}

/** English last: pages fall back to it, and browsers translate into it. */
export function pageContext(document: Document, context: ReadContext): PageContext {
  const own = document.documentElement?.getAttribute('lang') ?? '';
  return { ...context, languages: languagesOf(own, context.marketplace), report: new Report() };
}
