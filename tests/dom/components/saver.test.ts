import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { DraftMessage } from '../../../components/draft/draft-view';
import { makeSaver } from '../../../entrypoints/dashboard/draft/saver';

const message = (text: string): DraftMessage => ({ subject: 's', text });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a run of keystrokes is kept once, at most 300 ms after the last', async () => {
  const keep = vi.fn(async () => 'claim');
  const saver = makeSaver(keep, () => {});
  for (const text of ['a', 'ab', 'abc']) {
    saver.change(message(text));
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(keep).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(200);
  expect(keep.mock.calls).toEqual([[message('abc')]]);
});

test('a page that goes away keeps what waits, and says under which claim', async () => {
  const saver = makeSaver(async () => 'claim', vi.fn());
  expect(await saver.flush()).toBeNull();
  saver.change(message('a'));
  expect(await saver.flush()).toBe('claim');
  expect(await saver.flush()).toBe('claim');
});

test('an older message never overtakes a newer one', async () => {
  const kept: string[] = [];
  const keep = async ({ text }: DraftMessage) => {
    await new Promise((done) => setTimeout(done, text === 'slow' ? 1000 : 1));
    kept.push(text);
    return 'claim';
  };
  const saver = makeSaver(keep, () => {});
  saver.change(message('slow'));
  void saver.flush();
  saver.change(message('quick'));
  void saver.flush();
  await vi.advanceTimersByTimeAsync(2000);
  expect(kept).toEqual(['slow', 'quick']);
});

test('what could not be kept is told, thrown to who asked, and tried again with the next flush', async () => {
  let broken = true;
  const kept: string[] = [];
  const told: string[] = [];
  const saver = makeSaver(
    async ({ text }) => {
      if (broken) throw new Error('no');
      kept.push(text);
      return 'claim';
    },
    ({ state }) => told.push(state),
  );
  saver.change(message('a'));
  await expect(saver.flush()).rejects.toThrow('no');
  broken = false;
  expect(await saver.flush()).toBe('claim');
  expect(kept).toEqual(['a']);
  expect(told).toEqual(['saving', 'failed', 'saving', 'saved']);
});
