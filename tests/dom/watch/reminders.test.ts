import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultThreshold } from '../../../utils/domain/drop';
import { deleteEverything, exportData, importData } from '../../../utils/store/backup';
import { changeClaim, saveDraft } from '../../../utils/store/claims';
import { db } from '../../../utils/store/db';
import { changeDecision } from '../../../utils/store/decisions';
import { readDue } from '../../../utils/store/follow-up';
import { rememberOffer } from '../../../utils/store/observations';
import { rememberOrder } from '../../../utils/store/orders';
import { changeSettings } from '../../../utils/store/settings-store';
import { readWatched } from '../../../utils/store/watched';
import { raiseAlerts } from '../../../utils/watch/alerts';
import { remindedOf, withdrawReminders } from '../../../utils/watch/reminder-notices';
import { raiseReminders } from '../../../utils/watch/reminders';
import { item, observation, order, usd } from '../../unit/domain/examples';

const marketplace = 'www.amazon.com';
const start = new Date('2026-11-21T12:00:00');
const at = (hours: number) => new Date(start.getTime() + hours * 3_600_000);
const idOf = (number: number) => `112-000000${number}-0000001`;
const keyOf = (number: number) => `${marketplace}/${idOf(number)}/B00000000${number}/0`;
const claimOf = (number: number) => `${keyOf(number)}#0`;

/** Buys product so and so at $20, and sees it at another price. */
async function buy(number: number, change: Parameters<typeof item>[0] = {}, minor = 1_500): Promise<void> {
  const asin = `B00000000${number}`;
  const bought = order({
    orderId: idOf(number),
    items: [item({ asin, title: `Thing ${number}`, ...change })],
  });
  await rememberOrder({ marketplace, order: bought, adjustments: [], readAt: start }, 7);
  const { key: _k, marketplace: _m, seenAt: _s, lastSeenAt: _l, how: _h, ...offer } = observation();
  await rememberOffer(marketplace, { ...offer, asin, price: usd(minor) }, 'check', start);
}

async function draft(number: number, toSeller = false): Promise<string> {
  const watched = await readWatched(keyOf(number), start, defaultThreshold);
  if (!watched) throw new Error('not remembered');
  const kind = toSeller ? ('price-difference-seller' as const) : ('price-difference-shop' as const);
  const route = toSeller ? ('ask-seller' as const) : ('ask-shop' as const);
  const message = { kind, route, channel: 'form', language: 'en', subject: 'S', text: 'T' } as const;
  return (await saveDraft(watched.purchase, watched.drop, message, start)) ?? '';
}

async function ask(number: number, toSeller = false): Promise<string> {
  const key = await draft(number, toSeller);
  await changeClaim(key, { state: 'sent', amount: null, note: '' }, start);
  return key;
}

const shown = async () => Object.keys((await fakeBrowser.notifications.getAll()) ?? {}).toSorted();
const sweep = async () => {
  for (const id of await shown()) await fakeBrowser.notifications.clear(id);
};
const noAnswer = (number: number) => `reminder:${claimOf(number)}/no-answer`;

beforeEach(async () => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, { getContexts: async () => [] });
  await deleteEverything();
});

describe('no answer', () => {
  test('is told once after a day', async () => {
    await buy(1);
    await ask(1);
    await raiseReminders(at(23.9));
    expect(await shown()).toEqual([]);
    await raiseReminders(at(24));
    expect(await shown()).toEqual([noAnswer(1)]);
    expect(remindedOf(noAnswer(1))).toBe(claimOf(1));
    await sweep();
    for (const hours of [24, 25, 49, 1_000]) await raiseReminders(at(hours));
    expect(await shown()).toEqual([]);
  });

  test('is told again of a message whose sending was taken back, and that was sent later', async () => {
    await buy(1);
    await ask(1);
    await raiseReminders(at(24));
    await sweep();
    await changeClaim(claimOf(1), { state: 'drafted', amount: null, note: '' }, at(25));
    await changeClaim(claimOf(1), { state: 'sent', amount: null, note: '' }, at(30));
    await raiseReminders(at(53));
    expect(await shown()).toEqual([]);
    await raiseReminders(at(54));
    expect(await shown()).toEqual([noAnswer(1)]);
  });

  test('of a seller is told after two days', async () => {
    await buy(1, { soldByAmazon: false, seller: 'Northwind', sellerId: 'A1' });
    await ask(1, true);
    await raiseReminders(at(47.9));
    expect(await shown()).toEqual([]);
    await raiseReminders(at(48));
    expect(await shown()).toEqual([noAnswer(1)]);
  });

  test('late is late, not lost and not twice: the machine slept for a month', async () => {
    await buy(1);
    await ask(1);
    await Promise.all([raiseReminders(at(720)), raiseReminders(at(720))]);
    expect(await shown()).toEqual([noAnswer(1)]);
    expect(await db.reminders.count()).toBe(1);
  });

  test('a clock that goes forth and back tells nothing twice', async () => {
    await buy(1);
    await ask(1);
    await raiseReminders(at(-5_000));
    expect(await shown()).toEqual([]);
    await raiseReminders(at(9_000));
    expect(await shown()).toEqual([noAnswer(1)]);
    await sweep();
    for (const hours of [-5_000, 24, 30, 9_000]) await raiseReminders(at(hours));
    expect(await shown()).toEqual([]);
  });

  test('a worker that died after showing shows it again in its place', async () => {
    await buy(1);
    await ask(1);
    await raiseReminders(at(24));
    await db.reminders.clear();
    await raiseReminders(at(24));
    expect(await shown()).toEqual([noAnswer(1)]);
  });

  test('what was answered before is not told, what is answered after goes', async () => {
    await buy(1);
    await buy(2);
    await ask(1);
    await ask(2);
    await changeClaim(claimOf(1), { state: 'refused', amount: null, note: '' }, at(2));
    await raiseReminders(at(24));
    expect(await shown()).toEqual([noAnswer(2)]);
    await withdrawReminders(claimOf(2));
    expect(await shown()).toEqual([]);
  });

  test('several are one notification', async () => {
    for (const number of [1, 2, 3]) {
      await buy(number);
      await ask(number);
    }
    await raiseReminders(at(24));
    expect(await shown()).toEqual(['reminders']);
    expect(remindedOf('reminders')).toBe('several');
    expect(await db.reminders.count()).toBe(3);
    for (const number of [1, 2]) await withdrawReminders(claimOf(number));
    expect(await shown()).toEqual(['reminders']);
    await withdrawReminders(claimOf(3));
    expect(await shown()).toEqual([]);
  });
});

describe('kept quiet', () => {
  test.each<[string, Parameters<typeof changeSettings>[0], Parameters<typeof changeSettings>[0]]>([
    ['reminders off', { reminders: false }, { reminders: true }],
    ['notifications off', { notifications: false }, { notifications: true }],
    ['quiet hours', { quietFrom: '10:00', quietUntil: '14:00' }, { quietFrom: '', quietUntil: '' }],
  ])('%s: due in the dashboard, told afterwards', async (_what, off, on) => {
    await buy(1);
    await ask(1);
    await changeSettings(off);
    await raiseReminders(at(24));
    expect(await shown()).toEqual([]);
    expect((await readDue(at(24), defaultThreshold)).map(({ kind }) => kind)).toEqual(['no-answer']);
    await changeSettings(on);
    await raiseReminders(at(24.5));
    expect(await shown()).toEqual([noAnswer(1)]);
  });

  test('after an import of what was told', async () => {
    await buy(1);
    await ask(1);
    await raiseReminders(at(24));
    const file = await exportData(at(24));
    await deleteEverything();
    await sweep();
    await importData(file);
    await raiseReminders(at(25));
    expect(await shown()).toEqual([]);
    expect((await exportData(at(24))) === file).toBe(true);
  });
});

describe('the last day of the window', () => {
  const lastDay = new Date('2026-11-26T12:00:00');
  const windowEnds = `reminder:${keyOf(1)}#0/window-ends`;

  test('reminds of a draft that is not sent', async () => {
    await buy(1);
    await draft(1);
    await raiseReminders(at(30));
    expect(await shown()).toEqual([]);
    await raiseReminders(lastDay);
    expect(await shown()).toEqual([windowEnds]);
  });

  test('not where the drop was told on that day already', async () => {
    await buy(1);
    await draft(1);
    await raiseAlerts(lastDay);
    expect(await shown()).toEqual([`drop:${keyOf(1)}`]);
    await raiseReminders(lastDay);
    expect(await shown()).toEqual([`drop:${keyOf(1)}`]);
    await sweep();
    await raiseReminders(lastDay);
    expect(await shown()).toEqual([]);
  });

  test('not for a drop that was dismissed', async () => {
    await buy(1);
    await draft(1);
    await changeDecision(keyOf(1), 'dismiss', 1_500, start);
    await raiseReminders(lastDay);
    expect(await shown()).toEqual([]);
  });
});

test('after two refusals the near return day is told, once', async () => {
  await buy(1, { state: 'delivered', deliveredOn: '2026-11-20', returnableUntil: '2026-12-20' }, 500);
  for (const _try of [1, 2]) {
    const key = await ask(1);
    await changeClaim(key, { state: 'refused', amount: null, note: '' }, start);
  }
  const near = new Date('2026-12-18T12:00:00');
  await raiseReminders(new Date('2026-12-17T12:00:00'));
  expect(await shown()).toEqual([]);
  await raiseReminders(near);
  expect(await shown()).toEqual([`reminder:${keyOf(1)}#1/return-ends`]);
  await sweep();
  await raiseReminders(near);
  expect(await shown()).toEqual([]);
});
