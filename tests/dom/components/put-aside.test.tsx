import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { SavingsView } from '../../../components/dashboard/savings';
import { PutAside } from '../../../components/put-aside';
import { SentQuestion } from '../../../components/sent-question';
import type { Decision } from '../../../utils/domain/put-aside';
import { savingsOf } from '../../../utils/domain/savings';
import { claim, watched } from './samples';
import { button, click, redraw, show, status, words } from './stage';

const nothing: Decision = { dismissedAt: null, snoozedUntil: null, leftOut: false };

async function view(change: Parameters<typeof watched>[2] = {}, seen: Parameters<typeof watched>[1] = {}) {
  const onDecide = vi.fn(async () => {});
  const stage = await show(<PutAside watched={watched({}, seen, change)} onDecide={onDecide} />);
  return { stage, onDecide };
}

const opener = (stage: HTMLElement) => stage.querySelector<HTMLElement>('[aria-expanded]');
const isOpen = (stage: HTMLElement) => opener(stage)?.ariaExpanded === 'true';
const open = (stage: HTMLElement) => act(() => opener(stage)?.click());

describe('putting aside', () => {
  test.each([
    ['Dismiss this drop', 'dismiss'],
    ['Not before tomorrow', 'tomorrow'],
    ['Not for three days', 'three-days'],
    ['Do not watch this purchase', 'leave-out'],
  ])('%s', async (name, choice) => {
    const { stage, onDecide } = await view();
    await open(stage);
    expect(isOpen(stage)).toBe(true);
    await click(stage, name);
    expect(onDecide).toHaveBeenCalledExactlyOnceWith(choice);
    expect(isOpen(stage)).toBe(false);
  });

  test('without a drop there is only leaving out', async () => {
    const { stage } = await view({}, null);
    await open(stage);
    expect([...stage.querySelectorAll('li button')].map(words)).toEqual(['Do not watch this purchase']);
  });

  test('Escape closes the menu alone and gives the focus back', async () => {
    const { stage } = await view();
    const above = vi.fn();
    stage.addEventListener('keydown', above);
    await open(stage);
    const first = stage.querySelector<HTMLElement>('li button');
    first?.focus();
    const pressed = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    await act(() => {
      first?.dispatchEvent(pressed);
    });
    expect(isOpen(stage)).toBe(false);
    expect(document.activeElement).toBe(opener(stage));
    expect([pressed.defaultPrevented, above.mock.calls.length]).toEqual([true, 0]);
  });

  test.each<[string, Decision, string]>([
    ['dismissed', { ...nothing, dismissedAt: 1248 }, 'Dismissed. You are told again when it falls further.'],
    ['left out', { ...nothing, leftOut: true }, 'Left out. Its price is not watched.'],
    ['snoozed', { ...nothing, snoozedUntil: new Date(Date.now() + 3_600_000).toISOString() }, 'Quiet until'],
  ])('what was %s says so, with the way back', async (_what, decision, said) => {
    const { stage, onDecide } = await view({ decision });
    expect(words(stage)).toContain(said);
    await click(stage, 'Undo');
    expect(onDecide).toHaveBeenCalledExactlyOnceWith('undo');
  });

  test('the focus goes to the way back, and from there to the menu', async () => {
    const { stage } = await view();
    await open(stage);
    await click(stage, 'Dismiss this drop');
    expect(document.activeElement).toBe(opener(stage));
    const aside = (decision: Decision | null, key: string) => (
      <section key={key}>
        <PutAside watched={watched({}, {}, { decision })} onDecide={async () => {}} />
      </section>
    );
    // The popup shows it in another list then.
    await redraw(stage, aside({ ...nothing, dismissedAt: 1248 }, 'watching'));
    expect(document.activeElement).toBe(button(stage, 'Undo'));
    await click(stage, 'Undo');
    await redraw(stage, aside(null, 'drops'));
    expect(document.activeElement).toBe(opener(stage));
  });

  test('what another page decided takes the focus nowhere', async () => {
    const { stage } = await view();
    const aside = (
      <PutAside watched={watched({}, {}, { decision: { ...nothing, leftOut: true } })} onDecide={() => {}} />
    );
    await redraw(stage, aside);
    expect(document.activeElement).toBe(document.body);
  });

  test('a failure is said', async () => {
    const { stage, onDecide } = await view();
    onDecide.mockRejectedValueOnce(new Error('no room'));
    await open(stage);
    await click(stage, 'Dismiss this drop');
    expect(status(stage)).toEqual(['That did not work: no room']);
  });
});

test('the question after a contact page has two answers', async () => {
  const onYes = vi.fn();
  const onNo = vi.fn();
  const stage = await show(<SentQuestion title="Kettle" onYes={onYes} onNo={onNo} />);
  expect(words(stage)).toContain('Did you send the request for Kettle?');
  await click(stage, 'Not yet');
  await click(stage, 'Yes, I sent it');
  expect([onYes, onNo].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
});

describe('savings', () => {
  const paid = (minor: number, state: 'refunded' | 'credit', answeredAt: string, currency = 'USD') =>
    claim({ state, answeredAt, amount: { minor, currency } });
  const monthOf = (iso: string) => iso.slice(0, 7);

  test('in all and by month, each currency by itself', async () => {
    const claims = [
      paid(500, 'refunded', '2026-11-20T10:00:00Z'),
      paid(250, 'credit', '2026-12-20T10:00:00Z'),
      paid(900, 'credit', '2026-12-21T10:00:00Z', 'JPY'),
    ];
    const stage = await show(<SavingsView savings={savingsOf(claims, monthOf)} />, 800);
    expect([...stage.querySelectorAll('.sum')].map(words)).toEqual([
      '$7.50from 2 requestsRefund$5.00Credit$2.50',
      '¥900from 1 requestCredit¥900',
    ]);
    expect([...stage.querySelectorAll('tbody tr')].map(words)).toEqual([
      'December 20261––¥900¥900',
      'December 20261––$2.50$2.50',
      'November 20261$5.00––$5.00',
    ]);
  });

  test('nothing yet', async () => {
    const stage = await show(<SavingsView savings={savingsOf([], monthOf)} />, 800);
    expect(words(stage)).toContain('No money back yet');
    expect(stage.querySelector('table')).toBeNull();
  });
});
