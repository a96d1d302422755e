import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { answerWrongly } from './faults.ts';
import { shopMarketplaces } from './marketplaces.ts';
import type { View } from './pages/layout.ts';
import { picture } from './pages/picture.ts';
import { wallPage } from './pages/walls.ts';
import { pathMatches, readAct, type ShopRecord } from './record.ts';
import { answerFor, signInPath } from './routes.ts';
import { placedAt, type ShopState } from './state.ts';
import type { StoredPage } from './stored.ts';

interface ShopParts {
  readonly state: ShopState;
  readonly record: ShopRecord;
  readonly stored: readonly { readonly page: StoredPage; readonly html: string }[];
  /** Open connections by the remote port. */
  readonly connections: ReadonlyMap<number, Socket>;
}

const htmlHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'set-cookie': 'session-token=sample; Path=/; Secure; HttpOnly; SameSite=Strict',
};

const pictureHost = /^(m\.media-amazon|images-(na|eu|fe)\.ssl-images-amazon)\.com$/;

function answerPicture(state: ShopState, path: string, response: ServerResponse): void {
  const asin = /^\/images\/I\/([A-Z0-9]{10})\./.exec(path)?.[1];
  if (!asin) response.writeHead(404).end();
  else response.writeHead(200, { 'content-type': 'image/svg+xml' }).end(picture(state.product(asin)));
}

function actPage(request: IncomingMessage, host: string): string | null {
  const from = request.headers.referer ?? '';
  const own = request.headers.origin === `https://${host}` && from.startsWith(`https://${host}/`);
  return own ? from.slice(`https://${host}`.length) : null;
}

/** Answers one request: notes it, then wall, fault, stored page or page of our own, in this order. */
export async function handle(
  parts: ShopParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { state, record, stored, connections } = parts;
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  const path = request.url ?? '/';
  const method = request.method ?? 'GET';
  const at = shopMarketplaces.get(host);
  const body = method === 'POST' ? await text(request) : '';
  if (path === '/__record') {
    const page = at && method === 'POST' ? actPage(request, host) : null;
    const act = page === null ? null : readAct(body);
    if (act && page !== null) record.acts.push({ ...act, host, path: page, at: new Date() });
    response.writeHead(act ? 204 : 404).end();
    return;
  }
  const destination = String(request.headers['sec-fetch-dest'] ?? '');
  record.requests.push({ host, path, method, destination, at: new Date() });
  if (pictureHost.test(host)) return answerPicture(state, path, response);
  if (!at) {
    response.writeHead(404).end();
    return;
  }
  if (method === 'POST') {
    record.acts.push({ kind: 'post', what: path, host, path, trusted: null, text: body, at: new Date() });
  }
  const view: View = { at, state, url: new URL(path, `https://${host}`) };
  const page = () => {
    const kept = stored.find(
      (each) => (each.page.host === undefined || each.page.host === host) && pathMatches(each.page.at, path),
    );
    return kept ? { html: kept.html } : answerFor(view);
  };
  const signIn = view.url.pathname === '/ap/signin';
  const wall = signIn ? undefined : placedAt(state.walls, host, path);
  const fault = placedAt(state.faults, host, path);
  if (fault && (await answerWrongly(fault, response, () => htmlOf(page()), connections))) return;
  if (signIn && method === 'POST') {
    state.signedIn = true;
    response.writeHead(302, { location: new URLSearchParams(body).get('return') ?? '/' }).end();
  } else if (view.url.pathname === '/gp/flex/sign-out.html') {
    state.signedIn = false;
    response.writeHead(302, { location: '/' }).end();
  } else if (wall === 'sign-in') {
    response.writeHead(302, { location: signInPath(view) }).end();
  } else if (wall) {
    const { status, html } = wallPage(wall);
    response.writeHead(status, htmlHeaders).end(html);
  } else {
    const answer = page();
    if (!answer) response.writeHead(404, htmlHeaders).end('<!doctype html><title>No such page</title>');
    else if ('redirect' in answer) response.writeHead(302, { location: answer.redirect }).end();
    else response.writeHead(200, htmlHeaders).end(answer.html);
  }
}

const htmlOf = (answer: ReturnType<typeof answerFor>) => (answer && 'html' in answer ? answer.html : '');
