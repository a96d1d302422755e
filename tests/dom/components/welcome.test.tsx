import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { Welcome } from '../../../components/welcome';
import { links } from './samples';
import { show, status, words } from './stage';

const view = (onChange: (change: object) => Promise<void>) => (
  <Welcome
    settings={{ checks: true, notifications: true }}
    onChange={onChange}
    marketplaces={['www.amazon.com', 'www.amazon.de']}
    home="www.amazon.com"
    links={links}
    settingsPlace="/dashboard.html#/settings"
    keys="Alt+Shift+D"
  />
);

test('says the truth about the rule and about automatic access', async () => {
  const said = words(
    await show(
      view(async () => {}),
      800,
    ),
  );
  expect(said).toContain('Amazon promises no refund when a price falls.');
  expect(said).toContain('do not welcome automated access');
  expect(said).toContain('it reads only the pages that you open yourself');
  expect(said).toContain('The keys Alt+Shift+D open Dropback.');
});

test('each switch is kept at once, and a refused one is said', async () => {
  const onChange = vi.fn((_change: object) => Promise.resolve());
  const stage = await show(view(onChange), 800);
  for (const box of stage.querySelectorAll<HTMLInputElement>('input[type=checkbox]'))
    await act(() => box.click());
  expect(onChange.mock.calls).toEqual([[{ checks: false }], [{ notifications: false }]]);
  await vi.waitFor(() => expect(status(stage)).toEqual(['Saved.']));
  onChange.mockRejectedValueOnce(new Error('no'));
  await act(() => stage.querySelector<HTMLInputElement>('input[type=checkbox]')?.click());
  await vi.waitFor(() => expect(status(stage)).toEqual(['Not saved: no']));
});

test('leads to the orders of the chosen shop', async () => {
  const stage = await show(
    view(async () => {}),
    800,
  );
  const link = stage.querySelector('a[data-main]');
  expect(link?.getAttribute('href')).toBe(links.orders('www.amazon.com'));
  const select = stage.querySelector('select');
  if (!select) throw new Error('no select');
  await act(() => {
    select.value = 'www.amazon.de';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(link?.getAttribute('href')).toBe(links.orders('www.amazon.de'));
});

test.each([360, 800])('overflows nothing at %i px', async (width) => {
  const stage = await show(
    view(async () => {}),
    width,
  );
  expect(stage.scrollWidth).toBeLessThanOrEqual(width);
});
