import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onRedrawn } from '../../entrypoints/order-strips/redrawn';
import { areShown, ordersOnPage, showStrips } from '../../entrypoints/order-strips/strips';
import { watched } from './components/samples';

const first = '112-0000001-0000001';
const second = '112-0000002-0000002';

/** An order list in the shop's bones, drawn anew each time it is called. */
function draw(...orderIds: string[]): void {
  document.body.innerHTML = `<div id="yourOrderHistory">${orderIds
    .map(
      (orderId) => `<div class="order-card js-order-card"><div class="order-header">
        <span class="yohtmlc-order-id"><span>Order #</span> <bdi dir="ltr">${orderId}</bdi></span></div>
        <div class="delivery-box"><a href="/dp/B000000001">Kettle</a></div></div>`,
    )
    .join('')}</div>`;
}

const hosts = () => [...document.querySelectorAll('dropback-strip')];
const drop = watched();
const other = watched({ orderId: second }, null);

let stop = () => {};
beforeEach(() => draw(first, second));
afterEach(() => {
  stop();
  stop = () => {};
  document.body.innerHTML = '';
});

test('one strip at the foot of each order that is watched', async () => {
  expect(ordersOnPage()).toEqual([first, second]);
  await act(() => showStrips([drop]));
  expect(hosts()).toHaveLength(1);
  expect(hosts()[0]?.parentElement?.textContent).toContain(first);
  expect(areShown([drop])).toBe(true);
  await act(() => showStrips([drop, other]));
  expect(hosts()).toHaveLength(2);
  await act(() => showStrips([]));
  expect(hosts()).toEqual([]);
});

test('comes back when the page replaces its cards, once, and then leaves the page alone', async () => {
  await act(() => showStrips([drop, other]));
  const look = vi.fn(() => {
    if (!areShown([drop, other])) showStrips([drop, other]);
  });
  stop = onRedrawn(document.body, look);
  for (let times = 0; times < 3; times += 1) draw(first, second);
  expect(hosts()).toEqual([]);
  await vi.waitFor(() => expect(hosts()).toHaveLength(2));
  const [strip] = hosts();
  expect(strip?.shadowRoot?.textContent).toContain('Draft request');
  // Its own strips are the last burst it hears of.
  await new Promise((done) => setTimeout(done, 600));
  expect(look.mock.calls.length).toBeLessThanOrEqual(2);
  expect(hosts()[0]).toBe(strip);
});

test('a strip that was left by an older Dropback is replaced', async () => {
  const card = document.querySelector('.order-card');
  card?.append(document.createElement('dropback-strip'));
  await act(() => showStrips([drop]));
  expect(hosts()).toHaveLength(1);
  expect(hosts()[0]?.shadowRoot).not.toBeNull();
});

test.each([
  ['', false],
  ['background: #fff', false],
  ['background: rgb(15, 17, 17)', true],
])('its ground follows the page: %s', async (style, dark) => {
  document.querySelector('.order-card')?.setAttribute('style', style);
  await act(() => showStrips([drop]));
  expect(hosts()[0]?.hasAttribute('data-dark')).toBe(dark);
});
