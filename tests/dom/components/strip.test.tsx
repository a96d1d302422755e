import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Strip } from '../../../components/strip';
import { locale } from '../../../utils/i18n';
import type { WatchedPurchase } from '../../../utils/store/overview';
import { purchase, watched } from './samples';
import { button, show, words } from './stage';

afterEach(() => locale.set('en'));

/** The strip as the content script shows it: in a shadow root at the foot of a card of this width. */
async function strip(purchases: readonly WatchedPurchase[], width: number, onDraft = (_key: string) => {}) {
  const stage = await show(null, width);
  const host = document.createElement('div');
  stage.append(host);
  const root = host.attachShadow({ mode: 'open' });
  await act(() => render(<Strip purchases={purchases} onDraft={onDraft} />, root));
  const line = root.querySelector<HTMLElement>('.strip');
  return { host, root, line };
}

const other = watched({ orderId: '112-0000002-0000002', title: 'Canvas bag' }, null);

describe('the strip', () => {
  test('says paid, now, difference and days left, and asks for the draft', async () => {
    const onDraft = vi.fn();
    const { root, line } = await strip([watched()], 900, onDraft);
    expect(line && words(line)).toBe(
      'DropbackPaid $13.29 · now $12.48$1.62 less in alluncertain5 days leftDraft request',
    );
    button(root, 'Draft request').click();
    expect(onDraft).toHaveBeenCalledExactlyOnceWith(purchase().key);
  });

  test('of several purchases the one with the best drop speaks, and by name', async () => {
    const { line } = await strip([other, watched()], 1000);
    expect(line && words(line)).toContain('Hartwell kettle, 1.7 litre');
    expect(line && words(line)).toContain('+1 more watched');
  });

  test('without a drop there is nothing to draft', async () => {
    const { root, line } = await strip([other], 900);
    expect(line && words(line)).toBe('DropbackPaid $13.29 · not checked yet5 days left');
    expect(root.querySelector('button')).toBeNull();
  });

  test('of a drop smaller than the shopper wants to hear of only the price is told', async () => {
    const routes = { open: [], noneBecause: 'too-small', askClosed: null } as const;
    const { root, line } = await strip([watched({}, {}, { routes })], 900);
    expect(line && words(line)).toBe('DropbackPaid $13.29 · now $12.485 days left');
    expect(root.querySelector('button')).toBeNull();
  });

  test('nothing watched, nothing shown', async () => {
    expect((await strip([], 900)).line).toBeNull();
  });

  test.each([
    [1000, 2],
    [900, 1],
    [700, 1],
    [700, 2],
  ])('one line on a card of %i px with %i purchases', async (width, count) => {
    const { line } = await strip([watched(), other].slice(0, count), width);
    expect(line?.offsetHeight).toBeLessThan(48);
    expect(line?.scrollWidth).toBeLessThanOrEqual(line?.clientWidth ?? 0);
  });

  test.each([420, 320, 260])('wraps on a card of %i px and overflows nothing', async (width) => {
    const { host, line } = await strip([watched(), other], width);
    expect(line?.scrollWidth).toBeLessThanOrEqual(line?.clientWidth ?? 0);
    expect(host.scrollWidth).toBeLessThanOrEqual(width);
  });

  test('language and direction are its own, whatever the page’s', async () => {
    locale.set('ar');
    const { root } = await strip([watched()], 900);
    const box = root.querySelector<HTMLElement>('.box');
    expect([box?.lang, box?.dir]).toEqual(['ar', 'rtl']);
    const name = root.querySelector('.name')?.getBoundingClientRect();
    const action = root.querySelector('button')?.getBoundingClientRect();
    expect(name && action && name.left > action.right).toBe(true);
  });

  test('no rule of the page reaches it', async () => {
    const sheet = document.createElement('style');
    sheet.textContent = 'div, section, span, button { font-size: 40px !important; color: red !important; }';
    document.head.append(sheet);
    const { line } = await strip([watched()], 900);
    sheet.remove();
    expect(line && getComputedStyle(line).fontSize).toBe('13px');
  });
});
