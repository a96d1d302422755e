/** Limits of one fetch: a worker dies 30 s into a quiet stream, and no page of the shop comes near the size (design.md decision 11). */
export const fetchLimits = { ms: 20_000, bytes: 8_000_000 } as const;

/**
 * Why no whole page came: nothing answered in time, the browser broke off before an answer, or one began that is no
 * page, too long, too large or cut short.
 */
export type FetchFailure = 'no-answer' | 'broken-off' | 'too-long' | 'too-large' | 'not-html' | 'cut-short';

export interface FetchedPage {
  readonly html: string;
  /** Where redirects led. */
  readonly url: string;
  readonly status: number;
  /** ms that the shop asked us to wait (`Retry-After`), or null. */
  readonly retryAfter: number | null;
  /** False when the text ends before the page does. */
  readonly whole: boolean;
}

export type Fetched = FetchedPage | { readonly failed: FetchFailure };

function retryAfterOf(response: Response): number | null {
  const header = response.headers.get('retry-after');
  if (!header) return null;
  // The shop names an instant of its own clock; the shopper's can be wrong by years.
  const now = Date.parse(response.headers.get('date') ?? '') || Date.now();
  const ms = /^\d+$/.test(header) ? Number(header) * 1_000 : Date.parse(header) - now;
  return Number.isFinite(ms) && ms > 0 ? ms : null;
}

/** The text of a body; null when it is larger than allowed. */
async function readCapped(response: Response): Promise<string | null> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder(
    /charset=([\w-]+)/i.exec(response.headers.get('content-type') ?? '')?.[1] ?? 'utf-8',
  );
  const parts: string[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return parts.join('') + decoder.decode();
    bytes += value.byteLength;
    if (bytes > fetchLimits.bytes) {
      await reader.cancel();
      return null;
    }
    parts.push(decoder.decode(value, { stream: true }));
  }
}

/** Whether a page that opens its `html` closes it too; a server that gives up in the middle sends no error. */
const isWhole = (html: string) => !/<html[\s>]/i.test(html.slice(0, 5_000)) || /<\/html\s*>/i.test(html);

async function readBody(response: Response, signal: AbortSignal): Promise<Fetched> {
  try {
    const html = await readCapped(response);
    if (html === null) return { failed: 'too-large' };
    const { url, status } = response;
    return { html, url, status, retryAfter: retryAfterOf(response), whole: isWhole(html) };
  } catch {
    return { failed: signal.aborted ? 'too-long' : 'cut-short' };
  }
}

const asShopper: RequestInit = { credentials: 'include', cache: 'no-store' };

/**
 * Fetches one page as the signed-in shopper would get it; throws nothing. A page with an error status comes back
 * too: it can be a wall that says more than its number.
 */
export async function fetchPage(url: string): Promise<Fetched> {
  const signal = AbortSignal.timeout(fetchLimits.ms);
  try {
    const response = await fetch(url, { ...asShopper, signal });
    const type = response.headers.get('content-type') ?? 'text/html';
    if (/html/i.test(type) || !response.ok) return await readBody(response, signal);
    await response.body?.cancel();
    return { failed: 'not-html' };
  } catch {
    return { failed: signal.aborted ? 'no-answer' : 'broken-off' };
  }
}

/**
 * Whether an address answers with a redirect; where to no fetch is told. A browser breaks off one that is led to a site
 * without permission as silently as one whose connection is reset. Throws nothing.
 */
export async function isRedirected(url: string): Promise<boolean> {
  const signal = AbortSignal.timeout(fetchLimits.ms);
  try {
    const { type } = await fetch(url, { ...asShopper, redirect: 'manual', signal });
    return type === 'opaqueredirect';
  } catch {
    return false;
  }
}
