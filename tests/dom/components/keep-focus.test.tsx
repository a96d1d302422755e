import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ClaimEntry } from '../../../components/dashboard/claim-said';
import { Claims } from '../../../components/dashboard/claims';
import { keepFocus } from '../../../components/keep-focus';
import { PopupView } from '../../../components/popup/popup-view';
import type { Claim } from '../../../utils/domain/claim';
import { toSettings } from '../../../utils/settings';
import type { WatchedPurchase } from '../../../utils/store/overview';
import { claim, links, now, overview, purchase, watched } from './samples';
import { button, click, redraw, show, words } from './stage';

const nothing = async () => {};
let end = () => {};
beforeEach(() => {
  end = keepFocus();
});
afterEach(() => end());

const frames = () => new Promise((done) => setTimeout(done, 120));
/** What has the focus, in words; the name of its element without any. */
const focused = () => {
  const element = document.activeElement;
  return element ? words(element) || element.getAttribute('aria-label') || element.localName : null;
};

async function press(element: HTMLElement | null | undefined): Promise<void> {
  element?.focus();
  await act(async () => {
    element?.click();
    await frames();
  });
  // What it changed may be drawn only now.
  await frames();
}

describe('the popup', () => {
  const titles = ['Kettle', 'Lamp', 'Rug'];
  const entry = (index: number): WatchedPurchase =>
    watched({ asin: `B00000000${index}`, title: titles[index] ?? '' }, null);
  const popup = (watching: readonly WatchedPurchase[]) => (
    <main tabIndex={-1}>
      <PopupView
        {...{ now, links, home: 'www.amazon.com', dashboard: '/dashboard.html', onDraft: () => {} }}
        {...{ onCheck: async () => ({ started: 0, waiting: null }), onWrite: () => {}, onDecide: nothing }}
        overview={overview({ watching, remembered: 3 })}
        settings={toSettings({ pictures: false })}
      />
    </main>
  );
  const all = [entry(0), entry(1), entry(2)];

  test.each([
    ['the first one', 0, [1, 2], 'Lamp'],
    ['one in the middle', 1, [0, 2], 'Rug'],
    ['the last one', 2, [0, 1], 'Lamp'],
  ])(
    '%s that is not watched any more leaves the focus to its neighbour',
    async (_which, gone, left, next) => {
      const stage = await show(popup(all));
      stage.querySelectorAll<HTMLElement>('.more button')[gone]?.focus();
      await redraw(stage, popup(left.map(entry)));
      await frames();
      expect(focused()).toBe(next);
    },
  );

  test('after the only one the focus is still in the popup', async () => {
    const stage = await show(popup([entry(0)]));
    stage.querySelector<HTMLElement>('.more button')?.focus();
    await redraw(stage, popup([]));
    await frames();
    expect(document.activeElement).not.toBe(document.body);
    expect(stage.contains(document.activeElement)).toBe(true);
  });

  test('who had left the list is not taken back to it', async () => {
    const stage = await show(popup(all));
    const opener = stage.querySelector<HTMLElement>('.more button');
    opener?.focus();
    opener?.blur();
    await frames();
    await redraw(stage, popup([entry(1), entry(2)]));
    await frames();
    expect(document.activeElement).toBe(document.body);
  });
});

describe('the claims', () => {
  const entry = (number: number, change: Partial<Claim> = {}): ClaimEntry => {
    const one = claim({ number, key: `${purchase().key}#${number}`, ...change });
    const title = `Thing ${number}`;
    return {
      ...{ claim: one, purchase: purchase({ title }), due: null, again: false },
      ...{ expected: one.difference, currency: 'USD' },
    };
  };
  const sent = { state: 'sent', sentAt: '2026-11-20T11:00:00.000Z' } as const;

  /** The page with its store: what is said of a claim is shown. */
  async function page(before: readonly ClaimEntry[]) {
    let entries = before;
    const view = () => (
      <main tabIndex={-1}>
        <Claims
          {...{ entries, chosen: null, onDenyRefund: nothing, onAskAgain: () => {} }}
          onChange={async (changed, said) => {
            entries = entries.map((each) =>
              each.claim.key === changed.key
                ? { ...each, claim: { ...changed, state: said.state, sentAt: sent.sentAt } }
                : each,
            );
            await redraw(stage, view());
          }}
        />
      </main>
    );
    const stage = await show(view(), 760);
    return stage;
  }

  test('a draft that was sent, and a request that is settled, leave the focus near', async () => {
    const stage = await page([entry(0), entry(1, sent), entry(2, sent)]);
    await press(button(stage, 'I sent it'));
    expect(stage.querySelector('article')?.contains(document.activeElement)).toBe(true);
    const [, second] = stage.querySelectorAll('article');
    await press(second && button(second, 'Note the answer'));
    await act(() => second?.querySelector<HTMLInputElement>('input[value=refused]')?.click());
    await press(second && button(second, 'Save'));
    // It stands among the settled ones now; the next open one is where it was.
    expect(focused()).toBe('Thing 2');
  });

  test('the last open one leaves it to what follows', async () => {
    const stage = await page([entry(0, sent), entry(1, { state: 'refused' })]);
    await press(button(stage, 'Note the answer'));
    await act(() => stage.querySelector<HTMLInputElement>('input[value=refused]')?.click());
    await press(button(stage, 'Save'));
    expect(document.activeElement).not.toBe(document.body);
    expect(stage.querySelector('.claims')?.contains(document.activeElement)).toBe(true);
  });

  test('so does the button that takes it back', async () => {
    const stage = await page([entry(0, sent)]);
    await click(stage, 'Note the answer');
    await act(() => stage.querySelector<HTMLInputElement>('input[value=refused]')?.click());
    await click(stage, 'Save');
    await press(button(stage, 'Undo'));
    expect(document.activeElement).not.toBe(document.body);
  });
});

test('nobody finds himself on what deletes', async () => {
  const list = (rows: readonly string[]) => (
    <main tabIndex={-1}>
      {rows.map((row) => (
        <button key={row} type="button">
          {row}
        </button>
      ))}
      <button type="button" data-danger>
        Delete
      </button>
    </main>
  );
  const stage = await show(list(['Undo']));
  button(stage, 'Undo').focus();
  await redraw(stage, list([]));
  await frames();
  expect(document.activeElement).toBe(stage.querySelector('main'));
});
