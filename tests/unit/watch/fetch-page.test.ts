import { afterEach, describe, expect, test, vi } from 'vitest';
import { fetchLimits, fetchPage, isRedirected } from '../../../utils/watch/fetch-page';

const url = 'https://www.amazon.com/dp/B000000001';
const html = { 'content-type': 'text/html; charset=utf-8' };

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Has every fetch answered by a real response that no network carries. */
function answer(body: BodyInit | null, init: ResponseInit = { headers: html }): void {
  vi.stubGlobal('fetch', async () => new Response(body, init));
}

/** A body of so many bytes in pieces, made as they are asked for; tells how much was, and whether it was left. */
function longBody(bytes: number) {
  const piece = new TextEncoder().encode('x'.repeat(100_000));
  const seen = { bytes: 0, left: false };
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      seen.bytes += piece.byteLength;
      controller.enqueue(piece);
      if (seen.bytes >= bytes) controller.close();
    },
    cancel() {
      seen.left = true;
    },
  });
  return { body, seen };
}

describe('no page takes more room than the largest that is allowed', () => {
  test.each([
    ['20 MB', 20_000_000],
    ['without end', Number.POSITIVE_INFINITY],
  ])('%s', async (_size, bytes) => {
    const { body, seen } = longBody(bytes);
    answer(body);
    expect(await fetchPage(url)).toEqual({ failed: 'too-large' });
    expect(seen.left).toBe(true);
    expect(seen.bytes).toBeLessThanOrEqual(fetchLimits.bytes + 200_000);
  });

  test('what is no page is left unread', async () => {
    const { body, seen } = longBody(20_000_000);
    answer(body, { headers: { 'content-type': 'application/pdf' } });
    expect(await fetchPage(url)).toEqual({ failed: 'not-html' });
    expect(seen.left).toBe(true);
    expect(seen.bytes).toBeLessThanOrEqual(200_000);
  });
});

test.each([
  ['a whole page', '<!doctype html><html><p>Hello</p></html>', true],
  ['half a page', '<!doctype html><html><p>Hel', false],
  ['a page that never opened one', '<p>Hello', true],
])('%s', async (_what, text, whole) => {
  answer(text);
  expect(await fetchPage(url)).toMatchObject({ html: text, whole, status: 200, retryAfter: null });
});

test('a connection that breaks in the middle', async () => {
  const pieces = [new TextEncoder().encode('<html>')];
  answer(
    new ReadableStream({
      pull(controller) {
        const piece = pieces.pop();
        if (piece) controller.enqueue(piece);
        else controller.error(new TypeError('network error'));
      },
    }),
  );
  expect(await fetchPage(url)).toEqual({ failed: 'cut-short' });
});

test('a page in the encoding that it names', async () => {
  answer(new Uint8Array([0xe4, 0xf6, 0xfc]), {
    headers: { 'content-type': 'text/html; charset=iso-8859-1' },
  });
  expect(await fetchPage(url)).toMatchObject({ html: 'äöü' });
});

test.each([
  ['120', 120_000],
  [new Date(Date.now() + 3_600_000).toUTCString(), 3_600_000],
  ['-5', null],
  ['soon', null],
  [new Date(Date.now() - 3_600_000).toUTCString(), null],
])('Retry-After: %s', async (header, ms) => {
  answer('Not now', { status: 429, headers: { ...html, 'retry-after': header } });
  const page = await fetchPage(url);
  const { retryAfter } = 'failed' in page ? { retryAfter: undefined } : page;
  if (ms === null) expect(retryAfter).toBeNull();
  else expect(Math.abs((retryAfter ?? 0) - ms)).toBeLessThan(5_000);
});

test('Retry-After counts by the shop’s clock, however wrong the shopper’s is, and nonsense counts for nothing', async () => {
  const years = new Date('2031-01-01T00:00:00Z');
  const wait = async (retry: string) => {
    const headers = { ...html, 'retry-after': retry, date: years.toUTCString() };
    answer('Not now', { status: 503, headers });
    const page = await fetchPage(url);
    return 'failed' in page ? undefined : page.retryAfter;
  };
  expect(await wait(new Date(years.getTime() + 90_000).toUTCString())).toBe(90_000);
  expect(await wait(new Date(years.getTime() - 90_000).toUTCString())).toBeNull();
  expect(await wait('30')).toBe(30_000);
  expect(await wait('30 or so')).toBeNull();
  expect(await wait('9'.repeat(400))).toBeNull();
});

test('an error status comes with its page, whatever its type', async () => {
  answer('{}', { status: 503, headers: { 'content-type': 'application/json' } });
  expect(await fetchPage(url)).toMatchObject({ html: '{}', status: 503 });
});

test('nobody answers, and whether the address leads away', async () => {
  vi.stubGlobal('fetch', async () => {
    throw new TypeError('Failed to fetch');
  });
  expect(await fetchPage(url)).toEqual({ failed: 'broken-off' });
  expect(await isRedirected(url)).toBe(false);
  answer('<html></html>');
  expect(await isRedirected(url)).toBe(false);
});
