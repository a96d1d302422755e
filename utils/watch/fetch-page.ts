/** Limits of one fetch: a worker dies 30 s into a quiet stream, and no page of the shop comes near the size (design.md decision 11). */
export const fetchLimits = { ms: 20_000, bytes: 8_000_000 } as const;

export type Fetched =
  | {
      readonly html: string;
      /** Where redirects led. */
      readonly url: string;
      readonly status: number;
      /** ms that the shop asked us to wait (`Retry-After`), or null. */
      readonly retryAfter: number | null;
    }
  | { readonly failed: 'network' | 'too-long' | 'too-large' | 'not-html' };

function retryAfterOf(response: Response): number | null {
  const header = response.headers.get('retry-after');
  if (!header) return null;
  const ms = /^\d+$/.test(header) ? Number(header) * 1_000 : Date.parse(header) - Date.now();
  return Number.isFinite(ms) && ms > 0 ? ms : null;
}

async function readCapped(response: Response): Promise<string | null> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder(
    /charset=([\w-]+)/i.exec(response.headers.get('content-type') ?? '')?.[1] ?? 'utf-8',
  );
  let html = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return html + decoder.decode();
    bytes += value.byteLength;
    if (bytes > fetchLimits.bytes) {
      await reader.cancel();
      return null;
    }
    html += decoder.decode(value, { stream: true });
  }
}

/**
 * Fetches one page as the signed-in shopper would get it; throws nothing. A page with an error status comes back
 * too: it can be a wall that says more than its number.
 */
export async function fetchPage(url: string): Promise<Fetched> {
  const signal = AbortSignal.timeout(fetchLimits.ms);
  try {
    const response = await fetch(url, { credentials: 'include', cache: 'no-store', signal });
    const type = response.headers.get('content-type') ?? 'text/html';
    if (!/html/i.test(type) && response.ok) return { failed: 'not-html' };
    const html = await readCapped(response);
    if (html === null) return { failed: 'too-large' };
    return { html, url: response.url, status: response.status, retryAfter: retryAfterOf(response) };
  } catch {
    return { failed: signal.aborted ? 'too-long' : 'network' };
  }
}
