import type { IncomingHttpHeaders } from 'node:http';
import { request } from 'node:https';
import { text } from 'node:stream/consumers';

export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Asks the shop for a real address without any name being resolved. Rejects when the answer breaks off. */
export function ask(
  port: number,
  url: string,
  { body, headers = {} }: { body?: string; headers?: Record<string, string> } = {},
): Promise<Reply> {
  const { host, pathname, search } = new URL(url);
  return new Promise((done, failed) => {
    const asked = request(
      {
        host: '127.0.0.1',
        port,
        path: pathname + search,
        method: body === undefined ? 'GET' : 'POST',
        headers: { host, ...headers },
        rejectUnauthorized: false,
        agent: false,
      },
      (response) => {
        text(response).then(
          (received) => done({ status: response.statusCode ?? 0, headers: response.headers, body: received }),
          failed,
        );
      },
    );
    asked.on('error', failed);
    asked.end(body);
  });
}
