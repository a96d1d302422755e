import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** A way for the shop to misbehave. Times in milliseconds, `retryAfter` in seconds. */
export type Fault =
  | { readonly kind: 'status'; readonly status: number; readonly retryAfter?: number }
  | { readonly kind: 'delay'; readonly ms: number }
  | { readonly kind: 'reset' }
  | { readonly kind: 'half-body' }
  | { readonly kind: 'endless-body' }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'content-type'; readonly contentType: string }
  | { readonly kind: 'huge'; readonly bytes: number };

async function drip(response: ServerResponse): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  while (!response.destroyed) {
    response.write('<!-- more to come -->\n');
    await sleep(250);
  }
}

/**
 * Answers a request wrongly.
 * @param page the page that stands at the address, rendered only where the fault sends some of it.
 * @param connections by the remote port: a reset is sent by the connection below TLS.
 * @returns false when the fault only delays: the caller then answers as usual.
 */
export async function answerWrongly(
  fault: Fault,
  response: ServerResponse,
  page: () => string,
  connections: ReadonlyMap<number, Socket>,
): Promise<boolean> {
  const html = { 'content-type': 'text/html; charset=utf-8' };
  switch (fault.kind) {
    case 'delay':
      await sleep(fault.ms);
      return false;
    case 'status':
      response.writeHead(fault.status, {
        ...html,
        ...(fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) }),
      });
      response.end('<!doctype html><title>Not now</title><p>Please come back later.</p>');
      return true;
    case 'reset':
      connections.get(response.socket?.remotePort ?? 0)?.resetAndDestroy();
      return true;
    case 'half-body': {
      const body = Buffer.from(page());
      response.writeHead(200, { ...html, 'content-length': body.length });
      response.write(body.subarray(0, body.length / 2), () => response.socket?.destroy());
      return true;
    }
    case 'endless-body':
      await drip(response);
      return true;
    case 'redirect':
      response.writeHead(302, { location: fault.to }).end();
      return true;
    case 'content-type':
      response.writeHead(200, { 'content-type': fault.contentType }).end(page());
      return true;
    case 'huge':
      response.writeHead(200, html);
      response.end(page().replace('</body>', `<!--${'x'.repeat(fault.bytes)}--></body>`));
      return true;
  }
}
