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
    const line = stage.querySelector('svg .line path');
    if (!line || (line.getAttribute('d') ?? '') === '') throw new Error('nothing is drawn');
    return stage.querySelector('svg') as SVGSVGElement;
  }, 20_000);

/** Left edges, from left to right or, in a page of the other direction, from right to left. */
const lefts = (elements: Iterable<Element>) =>
  [...elements].map((element) => Math.round(element.getBoundingClientRect().left));

const northwind = { seller: 'Northwind Home Goods', sellerId: 'A1EXAMPLE0001', soldByAmazon: false };
const risen = { price: { minor: 1500, currency: 'USD' } };

test('a history is drawn, named for those who do not see it, and stands in a table', async () => {
  const stage = await show(chart([seen('01', northwind), seen('02', risen)]));
  const svg = await drawn(stage);
  expect(svg.querySelectorAll('.same circle, .other circle')).toHaveLength(2);
  expect(svg.querySelector('.window')?.getBoundingClientRect().width).toBeGreaterThan(100);
  // One straight line at what was paid.
  expect(svg.querySelector('.paid path')?.getBoundingClientRect().height).toBe(0);
  const prices = [...svg.querySelectorAll('.ct-label.ct-vertical')].map(words);
  expect(prices.length).toBeGreaterThan(2);
  expect(prices.every((price) => /^\$\d+\.\d\d$/.test(price))).toBe(true);
  const dates = [...svg.querySelectorAll('.ct-label.ct-horizontal')].map(words);
  expect(dates.length).toBeGreaterThan(1);
  expect(dates.every((date) => /^Nov \d+$/.test(date))).toBe(true);
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

test('a price holds until the next is seen, at a right angle, and a gap is not drawn over', async () => {
  const gone = seen('03', { price: null, noPriceBecause: 'unavailable' });
  const svg = await drawn(await show(chart([seen('01'), seen('02', risen), gone, seen('04'), seen('05')])));
  const path = svg.querySelector('.line path')?.getAttribute('d') ?? '';
  const [before = '', after = '', ...more] = path.split('M').filter((each) => each !== '');
  expect(more).toEqual([]);
  const corners = before.split('L').map((corner) => corner.split(',').map(Number));
  expect(new Set(corners.map(([, y]) => y)).size).toBe(2);
  expect(new Set(after.split('L').map((corner) => corner.split(',')[1])).size).toBe(1);
  for (const [index, [x, y]] of corners.entries()) {
    const [beforeX, beforeY] = corners[index - 1] ?? [x, y];
    expect(x === beforeX || y === beforeY).toBe(true);
  }
});

test('in a page from right to left, time goes to the left and prices stand on the right', async () => {
  const stage = await show(chart([seen('01'), seen('05', risen)]));
  const dots = () => lefts(stage.querySelectorAll('.same circle, .other circle'));
  await drawn(stage);
  const [first = 0, second = 0] = dots();
  expect(first).toBeLessThan(second);
  document.documentElement.dir = 'rtl';
  try {
    await vi.waitFor(() => {
      const [one = 0, other = 0] = dots();
      expect(one).toBeGreaterThan(other);
    }, 5000);
    const [price = 0] = lefts(stage.querySelectorAll('.ct-label.ct-vertical'));
    expect(price).toBeGreaterThan(Math.max(...dots()));
  } finally {
    document.documentElement.removeAttribute('dir');
  }
});

test('the pointer tells the observation next to it, and the drawing follows the width', async () => {
  const stage = await show(chart([seen('01', northwind), seen('12', risen)]));
  const svg = await drawn(stage);
  const point = (dot: Element | null) => {
    const { left, top } = dot?.getBoundingClientRect() ?? { left: 0, top: 0 };
    dot?.dispatchEvent(new PointerEvent('pointermove', { clientX: left, clientY: top, bubbles: true }));
  };
  const told = () => words(stage.querySelector('.pointed') ?? stage);
  point(svg.querySelector('.other circle'));
  await vi.waitFor(() => expect(told()).toContain('$15.00'));
  point(svg.querySelector('.same circle'));
  await vi.waitFor(() => expect(told()).toContain('$12.48'));
  stage.querySelector('.drawing')?.dispatchEvent(new PointerEvent('pointerleave'));
  await vi.waitFor(() => expect(told()).toBe(''));
  stage.style.inlineSize = '700px';
  await vi.waitFor(() => expect(stage.querySelector('svg .line path')).not.toBeNull());
  await vi.waitFor(() => {
    const [, , width] = (stage.querySelector('svg')?.getAttribute('viewBox') ?? '').split(' ');
    expect(Number(width)).toBe(stage.querySelector('.drawing')?.clientWidth);
    expect(Number(width)).toBeGreaterThan(500);
  });
});

test('hundreds of observations are drawn', async () => {
  const many = Array.from({ length: 500 }, (_, hour) => {
    const at = new Date(Date.UTC(2026, 10, 1) + hour * 3_600_000).toISOString();
    return observation({
      key: at,
      seenAt: at,
      lastSeenAt: at,
      price: { minor: 1200 + (hour % 40), currency: 'USD' },
    });
  });
  const svg = await drawn(await show(chart(many)));
  expect(svg.querySelectorAll('.same circle, .other circle')).toHaveLength(500);
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
