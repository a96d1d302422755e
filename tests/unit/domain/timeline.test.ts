import { expect, test } from 'vitest';
import { priceHistory } from '../../../utils/domain/price-history';
import { type TimelineEvent, timelineOf } from '../../../utils/domain/timeline';
import { observation, purchase, usd } from './examples';

const seen = (hour: string, minor: number | null, currency = 'USD') =>
  observation({
    key: hour,
    seenAt: `2026-11-20T${hour}:00:00.000Z`,
    price: minor === null ? null : { minor, currency },
    noPriceBecause: minor === null ? 'unavailable' : null,
  });

const said = (event: TimelineEvent) =>
  'price' in event ? `${event.kind} ${event.price.minor} ${event.price.currency}` : event.kind;

test('what happened in the order of time, and only the changes of the price', () => {
  const bought = purchase({ state: 'shipped', deliveredOn: null, returnableUntil: '2026-12-20' });
  const seenOnes = [seen('03', 1800), seen('01', 2000), seen('02', 2000), seen('05', 1900)];
  expect(timelineOf(bought, seenOnes, []).map(said)).toEqual([
    'ordered',
    'shipped',
    'price-seen 2000 USD',
    'price-fell 1800 USD',
    'price-rose 1900 USD',
    'window-ends',
    'return-ends',
  ]);
});

test('a price that went away, came back, and came in another currency', () => {
  const events = timelineOf(
    purchase({ placedOn: null, windowEndsOn: null, state: 'unknown' }),
    [seen('01', 2000), seen('02', null), seen('03', null), seen('04', 2000), seen('05', 1500, 'EUR')],
    [],
  );
  expect(events.map(said)).toEqual([
    'price-seen 2000 USD',
    'price-gone',
    'price-seen 2000 USD',
    'price-seen 1500 EUR',
  ]);
});

test('nothing known is nothing said', () => {
  expect(timelineOf(purchase({ placedOn: null, windowEndsOn: null, state: 'unknown' }), [], [])).toEqual([]);
});

test('the history is in the currency that was paid in; everything else is a gap', () => {
  const history = priceHistory(purchase(), [seen('03', 1500, 'EUR'), seen('02', null), seen('01', 1900)]);
  expect(history.currency).toBe('USD');
  expect(history.points.map(({ price }) => price)).toEqual([usd(1900), null, null]);
  expect(history.gaps).toBe(2);
});

test('without a price paid the currency seen last counts; without any price there is none', () => {
  const unread = purchase({ unitPrice: null, netUnitPrice: null, netTotal: null });
  expect(priceHistory(unread, [seen('01', 1900), seen('02', 1500, 'EUR'), seen('03', null)])).toMatchObject({
    currency: 'EUR',
    paid: null,
  });
  expect(priceHistory(unread, [seen('01', null)]).currency).toBeNull();
});

test('each point says whose offer it was', () => {
  const other = { seller: 'Northwind', soldByAmazon: false };
  const unnamed = { seller: null, soldByAmazon: null };
  const points = [other, unnamed, {}].map((change, hour) => ({ ...seen(`0${hour}`, 1900), ...change }));
  expect(priceHistory(purchase(), points).points.map(({ seller }) => seller)).toEqual([
    'other-seller',
    'seller-unknown',
    'same',
  ]);
});
