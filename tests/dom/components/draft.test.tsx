import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { type DraftProps, DraftView } from '../../../components/draft/draft-view';
import type { Route } from '../../../utils/domain/routes';
import { claim, links, now, watched } from './samples';
import { click, show, status, words } from './stage';

const message = { subject: 'About order 112-0000001-0000001', text: 'Hello.' };

function draft(change: Partial<DraftProps> = {}) {
  return (
    <DraftView
      watched={watched()}
      now={now}
      links={links}
      message={message}
      failure={null}
      language="en-US"
      editable
      stale={false}
      save={{ state: 'untouched' }}
      onChange={() => {}}
      onWrite={() => {}}
      onUndo={null}
      onCopyAndOpen={async () => true}
      onMarkSent={async () => {}}
      onCheck={async () => ({ started: 1, waiting: null })}
      {...change}
    />
  );
}

describe('a draft', () => {
  test('shows what it rests on and says that nothing is promised', async () => {
    const said = words(await show(draft(), 800));
    for (const part of [
      '$13.29',
      '$12.48',
      '$1.62',
      '$0.81 a piece × 2',
      '112-0000001-0000001',
      'amazon.com',
    ])
      expect(said).toContain(part);
    expect(said).toContain('Sellers set their own prices and owe no price difference');
    expect(said).toContain('Dropback never presses send');
  });

  test('names the routes in their order, each with a word', async () => {
    const routes: Route[] = [
      { kind: 'cancel-and-reorder', sureness: 'sure-while-it-lasts' },
      { kind: 'ask-seller', sureness: 'seller-decides' },
    ];
    const stage = await show(draft({ watched: watched({}, {}, { routes }) }), 800);
    const ways = [...stage.querySelectorAll('.routes li')].map(words);
    expect(ways).toEqual([
      expect.stringMatching(/^Cancel and order again.*only certain once you have ordered again/),
      expect.stringMatching(/^Ask the seller.*The seller decides/),
    ]);
  });

  test.each([
    ['a seller', {}, 'Copy and open the seller'],
    ['the shop', { soldByAmazon: true }, 'Copy and open support'],
    ['nobody knows whom', { soldByAmazon: null }, 'Copy and open support'],
  ])('sold by %s', async (_, bought, name) => {
    const onCopyAndOpen = vi.fn(async () => true);
    const stage = await show(draft({ watched: watched(bought), onCopyAndOpen }), 800);
    await click(stage, name);
    expect(onCopyAndOpen).toHaveBeenCalledOnce();
    expect(status(stage)).toContain('The message is copied and the contact page opens in a new tab.');
  });

  test('a refused copy and a failure are told', async () => {
    let stage = await show(draft({ onCopyAndOpen: async () => false }), 800);
    await click(stage, 'Copy and open the seller');
    expect(status(stage).join()).toContain('Copying was refused');
    stage = await show(draft({ onCopyAndOpen: () => Promise.reject(new Error('no tab')) }), 800);
    await click(stage, 'Copy and open the seller');
    expect(status(stage)).toContain('That did not work: no tab');
  });

  test('each keystroke is told, subject and text', async () => {
    const onChange = vi.fn();
    const stage = await show(draft({ onChange }), 800);
    const [subject, text] = stage.querySelectorAll<HTMLInputElement>('.message input, .message textarea');
    if (!subject || !text) throw new Error('no fields');
    await act(() => {
      subject.value = 'New subject';
      subject.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await act(() => {
      text.value = 'New text';
      text.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    expect(onChange.mock.calls).toEqual([
      [{ ...message, subject: 'New subject' }],
      [{ ...message, text: 'New text' }],
    ]);
  });

  test('"Mark as sent" stands only where something was kept', async () => {
    const before = await show(draft(), 800);
    expect(words(before)).not.toContain('Mark as sent');
    const onMarkSent = vi.fn(async () => {});
    const stage = await show(draft({ watched: watched({}, {}, { claim: claim() }), onMarkSent }), 800);
    await click(stage, 'Mark as sent');
    expect(onMarkSent).toHaveBeenCalledOnce();
  });

  test('a price seen more than an hour ago offers to look again; a fresh one does not', async () => {
    const old = { lastSeenAt: '2026-11-21T10:00:00.000Z' };
    const stage = await show(draft({ watched: watched({}, old) }), 800);
    expect(words(stage)).toContain('This price was seen 2 hours ago.');
    await click(stage, 'Check again');
    expect(status(stage)).toContain('Looking at one product now.');
    expect(words(await show(draft(), 800))).not.toContain('This price was seen');
  });

  test('a sent request is shown as it went and can be followed by another', async () => {
    const sent = claim({ state: 'sent', sentAt: '2026-11-21T11:58:00.000Z' });
    const onWrite = vi.fn();
    const stage = await show(
      draft({ watched: watched({}, {}, { claim: sent }), editable: false, onWrite }),
      800,
    );
    expect(
      [...stage.querySelectorAll<HTMLTextAreaElement>('input, textarea')].every((each) => each.readOnly),
    ).toBe(true);
    await click(stage, 'Write a new request');
    expect(onWrite).toHaveBeenCalledOnce();
  });

  test('no drop and no claim: nothing to ask for', async () => {
    const dearer = watched({}, { price: { minor: 1500, currency: 'USD' } });
    const stage = await show(draft({ watched: dearer, message: null }), 800);
    expect(words(stage)).toContain('It is not cheaper now, so there is nothing to ask for.');
    expect(stage.querySelector('textarea')).toBeNull();
  });

  test('what could not be kept is said', async () => {
    const stage = await show(draft({ save: { state: 'failed', error: new Error('disk full') } }), 800);
    expect(status(stage)).toContain('Not saved: disk full');
  });
});
