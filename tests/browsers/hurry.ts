import type { WebWorker } from 'puppeteer-core';
import type { ExtensionGlobals } from './session.ts';

/** Runs in the worker; must not reach outside itself. */
function hurry(msPerRequest: number): void {
  const RealDate = Date;
  const realFetch = fetch;
  const { runtime } = (globalThis as unknown as ExtensionGlobals).chrome;
  const realSend: (...message: never[]) => unknown = runtime.sendMessage;
  let ahead = 0;
  class HurriedDate extends RealDate {
    constructor(...given: unknown[]) {
      super(...((given.length > 0 ? given : [RealDate.now() + ahead]) as [number]));
    }
    static override now() {
      return RealDate.now() + ahead;
    }
  }
  const hurriedFetch: typeof fetch = (...request) => {
    ahead += msPerRequest;
    return realFetch(...request);
  };
  const hurriedSend: typeof realSend = (...message) => {
    const [envelope] = message as { readonly dropback?: unknown }[];
    if (envelope?.dropback === 'offscreen:look') ahead += msPerRequest;
    return realSend(...message);
  };
  Object.assign(runtime, { sendMessage: hurriedSend });
  Object.assign(globalThis, { Date: HurriedDate, fetch: hurriedFetch });
}

/**
 * Lets each request, its own or its offscreen document's, put a running worker's clock on, so that pace and cap hold
 * nothing up; everything else stays as it is in the build. A worker that starts later has the machine's clock again.
 */
export async function hurryClock(worker: WebWorker, msPerRequest: number): Promise<void> {
  await worker.evaluate(hurry, msPerRequest);
}
