import type { ExtensionGlobals, Session } from '../../browsers/launch.ts';

/**
 * Puts the marks of a bad day into the store, as they stand there: marketplaces that rest for every reason that lasts,
 * one of them for two, and pages that were not understood.
 */
export function seedTrouble(session: Session): Promise<void> {
  return session.evaluateInExtension(async () => {
    const { chrome } = globalThis as unknown as ExtensionGlobals;
    const now = Date.now();
    const hour = 3_600_000;
    const day = new Intl.DateTimeFormat('en-CA').format(now);
    const guest = (marketplace: string, change: object) => ({
      ...{ marketplace, lastRequestAt: now - hour, day, requests: 17, lastLooks: 0, pause: null },
      ...{ signedOut: false, orderPageSeen: true, signInWalls: 0, listAt: now - hour, ...change },
    });
    const pause = (reason: string, hours: number) => ({
      pause: { reason, since: now - hour, until: now + hours * hour, length: (hours + 1) * hour },
    });
    const guests = [
      guest('www.amazon.com', { ...pause('captcha', 11), signedOut: true }),
      guest('www.amazon.de', { signedOut: true, signInWalls: 2 }),
      guest('www.amazon.co.jp', { requests: 40 }),
      guest('www.amazon.co.uk', pause('error', 1)),
    ];
    await new Promise<void>((resolve, reject) => {
      const open = indexedDB.open('dropback');
      open.onerror = () => reject(open.error);
      open.onsuccess = () => {
        const change = open.result.transaction('guests', 'readwrite');
        for (const each of guests) change.objectStore('guests').put(each);
        change.onerror = () => reject(change.error);
        change.oncomplete = () => {
          open.result.close();
          resolve();
        };
      };
    });
    const at = new Date(now).toISOString();
    const missed = { page: null };
    await chrome.storage.local.set({
      layoutReports: [
        {
          ...{ marketplace: 'www.amazon.com', expected: 'order-list', at, report: missed },
          path: '/your-orders/orders',
        },
        {
          ...{
            marketplace: 'www.amazon.de',
            expected: 'contact',
            at,
            report: { message: null, stage: 'form' },
          },
          path: '/hz/contact-us/csp/…',
        },
      ],
    });
  });
}
