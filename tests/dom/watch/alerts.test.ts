import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { deleteEverything, exportData } from '../../../utils/store/backup';
import { db } from '../../../utils/store/db';
import { rememberOffer } from '../../../utils/store/observations';
import { rememberOrder } from '../../../utils/store/orders';
import { changeSettings } from '../../../utils/store/settings-store';
import { keepingTrouble, readTrouble } from '../../../utils/store/trouble';
import { raiseAlerts } from '../../../utils/watch/alerts';
import { item, observation, order, usd } from '../../unit/domain/examples';

const marketplace = 'www.amazon.com';
const start = new Date('2026-11-21T12:00:00');
const at = (hours: number) => new Date(start.getTime() + hours * 3_600_000);
const keyOf = (number: number) => `${marketplace}/112-000000${number}-0000001/B00000000${number}/0`;

/** Buys product number so and so at $20. */
async function buy(number: number): Promise<void> {
  const asin = `B00000000${number}`;
  const bought = order({
    orderId: `112-000000${number}-0000001`,
    items: [item({ asin, title: `Thing ${number}` })],
  });
  await rememberOrder({ marketplace, order: bought, adjustments: [], readAt: start }, 7);
}

async function see(number: number, minor: number, when: Date): Promise<void> {
  const {
    key: _key,
    marketplace: _host,
    seenAt: _seen,
    lastSeenAt: _last,
    how: _how,
    ...offer
  } = observation();
  await rememberOffer(
    marketplace,
    { ...offer, asin: `B00000000${number}`, price: usd(minor) },
    'check',
    when,
  );
}

const shown = async () => Object.keys((await fakeBrowser.notifications.getAll()) ?? {}).toSorted();
const badge = () => fakeBrowser.action.getBadgeText({});
let popups: object[] = [];

beforeEach(async () => {
  fakeBrowser.reset();
  popups = [];
  Object.assign(fakeBrowser.runtime, { getContexts: async () => popups });
  await deleteEverything();
  await buy(1);
});

test('a certain drop is told once, and the badge counts it', async () => {
  await see(1, 1_500, at(0));
  await raiseAlerts(at(0));
  expect(await shown()).toEqual([`drop:${keyOf(1)}`]);
  expect(await badge()).toBe('1');
  await fakeBrowser.notifications.clear(`drop:${keyOf(1)}`);
  await raiseAlerts(at(6));
  expect(await shown()).toEqual([]);
  expect(await badge()).toBe('1');
});

test('a worker that died after showing shows it again in place', async () => {
  await see(1, 1_500, at(0));
  await raiseAlerts(at(0));
  await db.alerts.clear();
  await raiseAlerts(at(1));
  expect(await shown()).toEqual([`drop:${keyOf(1)}`]);
});

test('when the price is back up the drop closes, its notification goes, and the history stays', async () => {
  await see(1, 1_500, at(0));
  await raiseAlerts(at(0));
  await see(1, 2_000, at(6));
  await raiseAlerts(at(6));
  expect(await shown()).toEqual([]);
  expect(await badge()).toBe('');
  expect(await db.observations.count()).toBe(2);
  await see(1, 1_500, at(12));
  await raiseAlerts(at(12));
  expect(await shown()).toEqual([]);
  expect(await badge()).toBe('1');
});

describe('several in one round', () => {
  test('are told together, and each stands in one notification only', async () => {
    await see(1, 1_500, at(0));
    await raiseAlerts(at(0));
    await buy(2);
    await buy(3);
    await see(1, 1_200, at(1));
    await see(2, 1_500, at(1));
    await see(3, 1_500, at(1));
    await raiseAlerts(at(1));
    expect(await shown()).toEqual(['drops']);
    expect(await badge()).toBe('3');
    await see(2, 1_200, at(2));
    await raiseAlerts(at(2));
    expect(await shown()).toEqual([`drop:${keyOf(2)}`]);
  });

  test('go with the last of them', async () => {
    await buy(2);
    for (const number of [1, 2]) await see(number, 1_500, at(0));
    await raiseAlerts(at(0));
    expect(await shown()).toEqual(['drops']);
    await see(1, 2_000, at(1));
    await raiseAlerts(at(1));
    expect(await shown()).toEqual(['drops']);
    await see(2, 2_000, at(2));
    await raiseAlerts(at(2));
    expect(await shown()).toEqual([]);
  });
});

test('after the clock was set back, what is seen then counts, and equal looks are still folded', async () => {
  await see(1, 2_000, at(72));
  for (const hours of [0, 6, 12]) await see(1, 1_500, at(hours));
  await raiseAlerts(at(12));
  expect(await shown()).toEqual([`drop:${keyOf(1)}`]);
  const times = (await db.observations.toArray()).map(({ seenAt, lastSeenAt }) => [seenAt, lastSeenAt]);
  expect(times).toEqual([
    [at(0).toISOString(), at(12).toISOString()],
    [at(72).toISOString(), at(72).toISOString()],
  ]);
});

test('nothing is shown while the popup is open, and what it showed is not told again', async () => {
  popups = [{}];
  await see(1, 1_500, at(0));
  await raiseAlerts(at(0));
  popups = [];
  await raiseAlerts(at(1));
  expect(await shown()).toEqual([]);
  expect(await badge()).toBe('1');
});

test('what falls in quiet hours is told after them', async () => {
  await changeSettings({ quietFrom: '12:00', quietUntil: '14:00' });
  await see(1, 1_500, at(0));
  await raiseAlerts(at(0));
  expect(await shown()).toEqual([]);
  expect(await badge()).toBe('1');
  await raiseAlerts(at(2));
  expect(await shown()).toEqual([`drop:${keyOf(1)}`]);
});

test.each<[string, Parameters<typeof changeSettings>[0], string]>([
  ['percent', { minPercent: 30 }, ''],
  ['amount', { minAmounts: { USD: '5.01' } }, ''],
  ['amount of another currency', { minAmounts: { EUR: '5.01' } }, '1'],
])('the threshold that the shopper set holds: %s', async (_which, settings, count) => {
  await changeSettings(settings);
  await see(1, 1_500, at(0));
  await raiseAlerts(at(0));
  expect(await badge()).toBe(count);
});

test('a full disk is said, nothing is half-written, and the export still works', async () => {
  const refuse = () => {
    throw new DOMException('no room', 'QuotaExceededError');
  };
  db.purchases.hook('creating', refuse);
  await expect(keepingTrouble(() => buy(2))).rejects.toThrow();
  db.purchases.hook('creating').unsubscribe(refuse);
  expect(await readTrouble()).toBe('full');
  expect(await db.orders.count()).toBe(1);
  expect(JSON.parse(await exportData(start)).purchases).toHaveLength(1);
  await keepingTrouble(() => buy(2));
  expect(await readTrouble()).toBeNull();
});
