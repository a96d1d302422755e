import { expect, test, vi } from 'vitest';
import { PriceChart } from '../../../components/dashboard/chart';
import { Timeline } from '../../../components/dashboard/timeline';
import type { Observation } from '../../../utils/domain/offer';
import { priceHistory } from '../../../utils/domain/price-history';
import { timelineOf } from '../../../utils/domain/timeline';
import { claim, now, observation, purchase } from './samples';
import { show, words } from './stage';

const seen = (hour: string, change: Partial<Observation> = {}) =>
  observation({
    key: hour,
    seenAt: `2026-11-20T${hour}:00:00.000Z`,
    lastSeenAt: `2026-11-20T${hour}:30:00.000Z`,
    ...change,
  });

const chart = (observations: readonly Observation[], change = {}) => {
  const bought = purchase(change);
  return <PriceChart purchase={bought} history={priceHistory(bought, observations)} />;
};

const drawn = (stage: HTMLElement) =>
  vi.waitFor(() => {
    const canvas = stage.querySelector('canvas');
    if (!canvas || canvas.width === 0) throw new Error('nothing is drawn');
    return canvas;
  }, 20_000);

test('a history is drawn, named for those who do not see it, and stands in a table', async () => {
  const seller = { seller: 'Northwind Home Goods', sellerId: 'A1EXAMPLE0001', soldByAmazon: false };
  const stage = await show(
    chart([seen('01', seller), seen('02', { price: { minor: 1500, currency: 'USD' } })]),
  );
  const canvas = await drawn(stage);
  const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
  expect(pixels.some((value) => value > 0)).toBe(true);
  expect(stage.querySelector('[role=img]')?.getAttribute('aria-label')).toMatch(
    /^Chart of the price of one piece, from Nov \d+ to Nov \d+\. Lowest \$12\.48, highest \$15\.00\.$/,
  );
  expect([...stage.querySelectorAll('tbody tr')].map((row) => [...row.children].slice(2).map(words))).toEqual(
    [
      ['$15.00', 'Amazon.com', 'another seller'],
      ['$12.48', 'Northwind Home Goods', 'same seller as yours'],
    ],
  );
});

test.each([
  ['one observation', [seen('01')], {}],
  [
    'no price paid, no window',
    [seen('01')],
    { netUnitPrice: null, unitPrice: null, placedOn: null, windowEndsOn: null },
  ],
  [
    'a yen price',
    [seen('01', { price: { minor: 1200, currency: 'JPY' } })],
    { netUnitPrice: null, unitPrice: null },
  ],
])('%s is drawn', async (_name, observations, change) => {
  await drawn(await show(chart(observations, change)));
});

test('what has no place in the drawing is counted and stands in the table', async () => {
  const gone = seen('02', { price: null, noPriceBecause: 'unavailable' });
  const euros = seen('03', { price: { minor: 1100, currency: 'EUR' } });
  const stage = await show(chart([seen('01'), gone, euros]));
  expect(words(stage)).toContain('2 observations are only in the table');
  expect([...stage.querySelectorAll('tbody td:nth-child(3)')].map(words)).toEqual([
    '€11.00',
    'currently unavailable',
    '$12.48',
  ]);
});

test('without any price there is no drawing, and without any observation no table', async () => {
  const gone = await show(chart([seen('02', { price: null, noPriceBecause: 'unavailable' })]));
  expect(gone.querySelector('[role=img]')).toBeNull();
  expect(gone.querySelector('details')?.open).toBe(true);
  const none = await show(chart([]));
  expect(words(none)).toBe('Price history No price of it was seen yet.'.replace('y N', 'yN'));
});

test('the timeline tells each event with its time, and what is to come apart', async () => {
  const sent = claim({ state: 'sent', sentAt: '2026-11-21T11:58:00.000Z' });
  const events = timelineOf(purchase({ state: 'shipped' }), [seen('01')], [sent]);
  const stage = await show(<Timeline events={events} now={now} />);
  const lines = [...stage.querySelectorAll('li')];
  expect(lines.map((line) => words(line.children[0] ?? line))).toEqual([
    'Ordered',
    'Shipped',
    'Price seen: $12.48',
    'Message drafted: Price difference',
    'Message sent: Price difference',
    'Last day of the window',
  ]);
  expect(lines.map((line) => line.dataset.ahead)).toEqual([...Array(5).fill(undefined), 'true']);
  expect(words(lines[1]?.children[1] ?? stage)).toBe('day not known');
});
