import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dataHandlers } from '../../../entrypoints/background/data-messages';
import { deleteEverything } from '../../../utils/store/backup';
import { db } from '../../../utils/store/db';
import { rememberOffer } from '../../../utils/store/observations';
import { noteDetailsTried, rememberOrder } from '../../../utils/store/orders';
import { readSettings } from '../../../utils/store/settings-store';
import { dueJobs, noteAsked } from '../../../utils/watch/jobs';
import { lookAt } from '../../../utils/watch/look-at';
import { observation, order, purchase, usd } from '../../unit/domain/examples';

const { marketplace, key, orderId } = purchase();
const origin = { tabId: null };
const now = new Date('2026-11-21T12:00:00Z');
const at = (hours: number) => new Date(now.getTime() + hours * 3_600_000);

beforeEach(async () => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, { getContexts: async () => [] });
  await deleteEverything();
});

describe('asked for before the clock was set back', () => {
  const buy = (known: boolean) =>
    rememberOrder({ marketplace, order: order(), adjustments: known ? [] : null, readAt: now }, 7);

  test('it does not ask for the same product again and again', async () => {
    await buy(true);
    const { key: _k, marketplace: _m, seenAt: _s, lastSeenAt: _l, how: _h, ...offer } = observation();
    await rememberOffer(marketplace, { ...offer, price: usd(1_500) }, 'check', now);
    await noteAsked(at(3));
    expect((await dueJobs(at(0.1))).filter(({ kind }) => kind === 'product')).toEqual([]);
  });

  test('nor for the same order; one that was tried while it was ahead is asked for', async () => {
    await buy(false);
    const details = async (when: Date) =>
      (await dueJobs(when)).filter(({ kind }) => kind === 'details').length;
    await noteDetailsTried(marketplace, orderId, now);
    await noteAsked(at(3));
    expect(await details(at(0.1))).toBe(0);
    await noteDetailsTried(marketplace, orderId, at(3));
    await noteAsked(at(1));
    expect(await details(at(1.1))).toBe(1);
  });
});

test('a reader that breaks down on a page is a page that was not read, not an end of all checks', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  Object.assign(fakeBrowser.runtime, { getContexts: () => Promise.reject(new Error('crashed')) });
  expect(await lookAt(`https://${marketplace}/dp/B000000001`)).toEqual({ failed: 'cut-short' });
  expect(said).toHaveBeenCalledOnce();
  said.mockRestore();
});

describe('messages', () => {
  test('a deleted purchase takes its notifications along', async () => {
    await rememberOrder({ marketplace, order: order(), adjustments: [], readAt: now }, 7);
    await db.claims.put({ key: `${key}#0`, purchaseKey: key, number: 0, state: 'sent' } as never);
    for (const id of [`drop:${key}`, `reminder:${key}#0/no-answer`])
      await fakeBrowser.notifications.create(id, { type: 'basic', iconUrl: 'i', title: 't', message: 'm' });
    await dataHandlers['background:purchase-delete']({ purchase: key }, origin);
    expect(await fakeBrowser.notifications.getAll()).toEqual({});
  });

  test('a change of the window’s length moves rows before it is kept, so that it can be done again', async () => {
    await rememberOrder({ marketplace, order: order(), adjustments: [], readAt: now }, 7);
    const refuse = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    const change = () =>
      dataHandlers['background:settings-change']({ windowDays: 14, checks: false }, origin);
    db.purchases.hook('updating', refuse);
    await expect(change()).rejects.toThrow();
    db.purchases.hook('updating').unsubscribe(refuse);
    expect((await readSettings()).windowDays).toBe(7);
    await change();
    expect((await readSettings()).windowDays).toBe(14);
    expect((await db.purchases.get(key))?.windowEndsOn).toBe('2026-12-03');
  });
});
