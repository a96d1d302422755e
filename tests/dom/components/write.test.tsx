import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { PopupView } from '../../../components/popup/popup-view';
import { toSettings } from '../../../utils/settings';
import { links, now, overview, purchase, watched } from './samples';
import { show, words } from './stage';

test('"Write about this order" stands on each drop and each watched purchase of the popup', async () => {
  const onWrite = vi.fn();
  const other = watched({ orderId: '112-0000002-0000002' }, null);
  const stage = await show(
    <PopupView
      overview={overview({ drops: [watched()], watching: [other], remembered: 2 })}
      settings={toSettings({})}
      now={now}
      links={links}
      home="www.amazon.de"
      dashboard="/dashboard.html"
      onCheck={async () => ({ started: 1, waiting: null })}
      onDraft={() => {}}
      onDecide={async () => {}}
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
