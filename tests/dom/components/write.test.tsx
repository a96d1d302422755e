import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { Claims } from '../../../components/dashboard/claims';
import { Purchases } from '../../../components/dashboard/purchases';
import { PopupView } from '../../../components/popup/popup-view';
import { claim, links, now, observation, overview, purchase, watched } from './samples';
import { show, words } from './stage';

test('"Write about this order" stands on each drop and each watched purchase of the popup', async () => {
  const onWrite = vi.fn();
  const other = watched({ orderId: '112-0000002-0000002' }, null);
  const stage = await show(
    <PopupView
      overview={overview({ drops: [watched()], watching: [other], remembered: 2 })}
      settings={{ pictures: true, checks: true, windowDays: 7 }}
      now={now}
      links={links}
      home="www.amazon.de"
      dashboard="/dashboard.html"
      onCheck={async () => ({ started: 1, waiting: null })}
      onDraft={() => {}}
      onWrite={onWrite}
    />,
  );
  const buttons = [...stage.querySelectorAll<HTMLButtonElement>('[aria-label="Write about this order"]')];
  for (const each of buttons) {
    const name = document.getElementById(each.getAttribute('aria-describedby') ?? '');
    expect(name && words(name)).toBe('Hartwell kettle, 1.7 litre');
    await act(() => each.click());
  }
  expect(onWrite.mock.calls).toEqual([[purchase().key], [other.purchase.key]]);
});

test('each purchase of the dashboard leads to what can be written about it, its window over or not', async () => {
  const stage = await show(
    <Purchases
      purchases={[purchase(), purchase({ orderId: '112-2', windowEndsOn: '2026-01-01' })]}
      latestOf={() => observation()}
      links={links}
      pictures
      today="2026-11-21"
      home="www.amazon.com"
    />,
    1000,
  );
  const hrefs = [...stage.querySelectorAll('a')]
    .filter((each) => words(each) === 'Write about this order')
    .map((each) => each.getAttribute('href'));
  expect(hrefs).toEqual(
    ['112-0000001-0000001', '112-2'].map(
      (id) => `#/purchase/${encodeURIComponent(`www.amazon.com/${id}/B000000001/0`)}`,
    ),
  );
});

test('a message without a price stands among the claims by what it is about', async () => {
  const change = vi.fn(async () => {});
  const other = claim({ kind: 'refund-not-received', route: null, difference: null, state: 'sent' });
  const stage = await show(<Claims claims={[other]} titleOf={() => 'Kettle'} onChange={change} />, 1000);
  expect([...stage.querySelectorAll('tbody td')].slice(0, 2).map(words)).toEqual([
    'My refund has not come',
    '–',
  ]);
  expect(stage.querySelector('tbody a')?.getAttribute('href')).toMatch(/\/refund-not-received$/);
  const select = stage.querySelector('select');
  await act(() => {
    if (select) select.value = 'refunded';
    select?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(change).toHaveBeenCalledExactlyOnceWith(other, { state: 'refunded', amount: null });
});
