import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import type { ClaimEntry } from '../../../components/dashboard/claim-said';
import { Claims } from '../../../components/dashboard/claims';
import type { Claim } from '../../../utils/domain/claim';
import type { DueKind } from '../../../utils/domain/follow-up';
import type { Purchase } from '../../../utils/domain/purchase';
import { claim, purchase, watched } from './samples';
import { button, click, show, status, words } from './stage';

const sent = { state: 'sent', sentAt: '2026-11-20T11:00:00.000Z' } as const;

function entry(
  change: Partial<Claim> = {},
  more: Partial<ClaimEntry> = {},
  dueKind: DueKind | null = null,
): ClaimEntry {
  const one = claim(change);
  const due = dueKind && { kind: dueKind, claim: one, watched: watched() };
  return {
    claim: one,
    purchase: purchase(),
    due,
    again: true,
    expected: one.difference,
    currency: 'USD',
    ...more,
  };
}

async function view(entries: readonly ClaimEntry[], chosen: string | null = null) {
  const onChange = vi.fn(async () => {});
  const onDenyRefund = vi.fn(async () => {});
  const onAskAgain = vi.fn();
  const stage = await show(<Claims {...{ entries, chosen, onChange, onDenyRefund, onAskAgain }} />, 760);
  return { stage, onChange, onDenyRefund, onAskAgain };
}

async function choose(stage: HTMLElement, value: string) {
  const radio = stage.querySelector<HTMLInputElement>(`input[value="${value}"]`);
  await act(() => radio?.click());
}

async function write(stage: HTMLElement, selector: string, text: string) {
  const field = stage.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
  if (!field) throw new Error(`no ${selector}`);
  await act(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

test('a refund in another currency than the order’s is not proposed: its amount would be noted as the order’s', async () => {
  const { stage } = await view([entry({ ...sent, refundSeen: { minor: 150, currency: 'EUR' } })]);
  expect(words(stage)).not.toContain('Was that the answer?');
  const { stage: same } = await view([entry({ ...sent, refundSeen: { minor: 150, currency: 'USD' } })]);
  expect(words(same)).toContain('Was that the answer?');
});

describe('the answer', () => {
  test.each([
    ['refunded', '1.62'],
    ['gift-card', '1.62'],
    ['credit', '1.62'],
    ['refused', null],
    ['no-answer', null],
    ['closed', null],
  ] as const)('%s comes with the amount %s', async (state, amount) => {
    const { stage, onChange } = await view([entry(sent)]);
    await click(stage, 'Note the answer');
    await choose(stage, state);
    await write(stage, 'textarea', ' Agent was kind. ');
    await click(stage, 'Save');
    expect(onChange).toHaveBeenCalledExactlyOnceWith(claim(sent), { state, amount, note: 'Agent was kind.' });
    expect(status(stage)).toEqual(['Saved.']);
    expect(stage.querySelector('form')).toBeNull();
  });

  test('is asked with the focus in the form, which goes back to where it was', async () => {
    const { stage } = await view([entry(sent)]);
    await click(stage, 'Note the answer');
    expect(document.activeElement).toBe(stage.querySelector('input:checked'));
    await click(stage, 'Cancel');
    expect(document.activeElement).toBe(button(stage, 'Note the answer'));
  });

  test('an amount as people write it is read, one that is none is not saved', async () => {
    const { stage, onChange } = await view([entry(sent)]);
    await click(stage, 'Note the answer');
    await choose(stage, 'refunded');
    for (const none of ['much', '-5']) {
      await write(stage, '.amount', none);
      await click(stage, 'Save');
      expect(onChange).not.toHaveBeenCalled();
    }
    expect(words(stage)).toContain('Write the amount with digits, for example 3.60.');
    // One mark of grouping makes it a thousandth: not guessed.
    await write(stage, '.amount', '1,000');
    await click(stage, 'Save');
    expect(onChange).not.toHaveBeenCalled();
    await write(stage, '.amount', '3,5');
    await click(stage, 'Save');
    expect(onChange).toHaveBeenCalledExactlyOnceWith(claim(sent), {
      ...{ state: 'refunded', amount: '3.5', note: '' },
    });
  });

  test('can be taken back, with its times', async () => {
    const { stage, onChange } = await view([entry(sent)]);
    await click(stage, 'Note the answer');
    await choose(stage, 'refused');
    await click(stage, 'Save');
    await click(stage, 'Undo');
    expect(onChange).toHaveBeenLastCalledWith(claim(sent), {
      ...{ state: 'sent', amount: null, note: '', times: { sentAt: sent.sentAt, answeredAt: null } },
    });
    expect(status(stage)).toEqual(['It is as it was before.']);
  });

  test('that could not be saved stays in the form and is said', async () => {
    const { stage, onChange } = await view([entry(sent)]);
    onChange.mockRejectedValueOnce(new Error('no room'));
    await click(stage, 'Note the answer');
    await click(stage, 'Save');
    expect(status(stage)).toEqual(['Not saved: no room']);
    expect(stage.querySelector('form')).not.toBeNull();
  });
});

describe('what is due', () => {
  test('no answer: ask again once, or note it', async () => {
    const { stage, onChange, onAskAgain } = await view([entry(sent, {}, 'no-answer')]);
    await click(stage, 'Ask again once');
    expect(onChange).toHaveBeenCalledExactlyOnceWith(claim(sent), {
      ...{ state: 'no-answer', amount: null, note: '' },
    });
    expect(onAskAgain).toHaveBeenCalledExactlyOnceWith(claim(sent));
    const twice = await view([entry(sent, { again: false }, 'no-answer')]);
    expect(() => button(twice.stage, 'Ask again once')).toThrow();
    await click(twice.stage, 'No answer came');
    expect(twice.onChange).toHaveBeenCalledOnce();
    expect(twice.onAskAgain).not.toHaveBeenCalled();
  });

  test('a refund that was seen is proposed, and nothing changes by itself', async () => {
    const seen = { ...sent, refundSeen: { minor: 360, currency: 'USD' } };
    const { stage, onChange, onDenyRefund } = await view([entry(seen, {}, 'no-answer')]);
    expect(words(stage)).toContain(
      'A refund of $3.60 stands on the order page of Hartwell kettle, 1.7 litre. Was that the answer?',
    );
    expect(words(stage)).not.toContain('No answer yet');
    expect(onChange).not.toHaveBeenCalled();
    await click(stage, 'No');
    expect(onDenyRefund).toHaveBeenCalledExactlyOnceWith(claim(seen));
    await click(stage, 'Yes');
    expect(onChange).toHaveBeenCalledExactlyOnceWith(claim(seen), {
      ...{ state: 'refunded', amount: '3.60', note: '' },
    });
  });

  test('that a refund could not be denied is said, and it stays proposed', async () => {
    const seen = { ...sent, refundSeen: { minor: 360, currency: 'USD' } };
    const { stage, onDenyRefund } = await view([entry(seen)]);
    onDenyRefund.mockRejectedValueOnce(new Error('no room'));
    await click(stage, 'No');
    expect(status(stage)).toEqual(['Not saved: no room']);
    expect(words(stage)).toContain('A refund of $3.60');
    await click(stage, 'No');
    expect(status(stage)).toEqual(['Saved.']);
  });

  test('the amount that is filled in is what the answer can still bring', async () => {
    const { stage } = await view([entry(sent, { expected: { minor: 90, currency: 'USD' } })]);
    await click(stage, 'Note the answer');
    await choose(stage, 'refunded');
    expect(stage.querySelector<HTMLInputElement>('input.amount')?.value).toBe('0.90');
  });

  test('a purchase that went back offers to close its request', async () => {
    const gone: Partial<Purchase> = { state: 'returned' };
    const { stage, onChange } = await view([entry(sent, { purchase: purchase(gone) })]);
    await click(stage, 'Close the request');
    expect(onChange).toHaveBeenCalledExactlyOnceWith(claim(sent), {
      ...{ state: 'closed', amount: null, note: '' },
    });
  });

  test('the last day of a draft leads to it, a near return day to the purchase', async () => {
    const lastDay = await view([entry({}, {}, 'window-ends')]);
    expect(lastDay.stage.querySelector('.notice a')?.getAttribute('href')).toMatch(/^#\/draft\//);
    const near = entry(
      { state: 'refused' },
      { purchase: purchase({ returnableUntil: '2026-11-23' }) },
      'return-ends',
    );
    const { stage } = await view([near]);
    expect(words(stage)).toContain(
      'can be returned until Nov 23. When last seen, buying it again cost $1.62',
    );
    expect(stage.querySelector('.notice a')?.getAttribute('href')).toMatch(/^#\/purchase\//);
    expect(stage.querySelector('h2')?.textContent).toBe('What is due');
  });
});

test('open requests stand first, those with something due on top', async () => {
  const { stage } = await view([
    entry({ number: 3, key: 'd', state: 'refused' }),
    entry({ number: 2, key: 'c' }),
    entry({ number: 1, key: 'b', ...sent }, {}, 'no-answer'),
  ]);
  expect([...stage.querySelectorAll('h2')].map(words)).toEqual(['What is due', 'Open', 'Settled']);
  expect([...stage.querySelectorAll('.chip')].map(words)).toEqual(['sent', 'drafted', 'refused']);
});

test('a draft is opened, or said to be sent', async () => {
  const { stage, onChange } = await view([entry()]);
  await click(stage, 'I sent it');
  expect(onChange).toHaveBeenCalledExactlyOnceWith(claim(), { state: 'sent', amount: null, note: '' });
});

test('a message without a price says what it is about', async () => {
  const other = { ...sent, kind: 'refund-not-received', route: null, difference: null } as const;
  const { stage } = await view([entry(other)]);
  expect(words(stage)).toContain('My refund has not come');
  expect(words(stage)).not.toContain('Asked for');
  expect(stage.querySelector('.title')?.getAttribute('href')).toMatch(/\/refund-not-received$/);
});

test('printing shows one request alone, with its message', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => {});
  const { stage } = await view([entry(sent), entry({ ...sent, number: 1, key: 'b' })]);
  const [first] = stage.querySelectorAll<HTMLElement>('.claim');
  if (!first) throw new Error('no claim');
  await click(first, 'Print');
  expect(print).toHaveBeenCalledOnce();
  expect(stage.querySelectorAll('[data-print]')).toHaveLength(1);
  expect(first.querySelector('details')?.open).toBe(true);
  window.dispatchEvent(new Event('afterprint'));
  expect(stage.querySelector('[data-print]')).toBeNull();
  expect(first.querySelector('details')?.open).toBe(false);
  print.mockRestore();
});
