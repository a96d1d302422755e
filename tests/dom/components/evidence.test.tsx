import { describe, expect, test, vi } from 'vitest';
import { EvidenceButton } from '../../../components/evidence-button';
import { EvidenceList } from '../../../components/evidence-list';
import type { EvidenceReply } from '../../../utils/messages';
import type { ShownEvidence } from '../../../utils/store/evidence';
import { observation } from './samples';
import { click, show, status, words } from './stage';

const place = (key: string) => `/dashboard.html#/purchase/${key}`;

describe('the button', () => {
  test('says that the picture is saved, and where', async () => {
    const onSave = vi.fn(async (): Promise<EvidenceReply> => ({ purchase: 'p' }));
    const stage = await show(<EvidenceButton onSave={onSave} placeOf={place} />);
    await click(stage, 'Save evidence');
    expect(onSave).toHaveBeenCalledOnce();
    expect(status(stage)).toEqual(['The picture is saved on the page of your purchase.']);
    expect(stage.querySelector('a')?.getAttribute('href')).toBe('/dashboard.html#/purchase/p');
  });

  test.each<[EvidenceReply, RegExp]>([
    [{ refused: 'no-edge' }, /did not find the end of the navigation bar/],
    [{ refused: 'covered' }, /something covers the page/],
    [{ refused: 'not-allowed' }, /the browser did not allow it/],
  ])('%o is said in words', async (reply, said) => {
    const stage = await show(<EvidenceButton onSave={async () => reply} placeOf={place} />);
    await click(stage, 'Save evidence');
    expect(status(stage)).toEqual([expect.stringMatching(said)]);
    expect(stage.querySelector('a')).toBeNull();
  });

  test('an error is said', async () => {
    const onSave = () => Promise.reject(new Error('gone'));
    const stage = await show(<EvidenceButton onSave={onSave} placeOf={place} />);
    await click(stage, 'Save evidence');
    expect(status(stage)).toEqual(['No picture was taken: gone']);
  });
});

const shown = (bytes: number, takenAt = '2026-11-21T11:50:00.000Z'): ShownEvidence => ({
  evidence: {
    ...{ key: takenAt, marketplace: 'www.amazon.com', asin: 'B000000001', takenAt, width: 800, height: 600 },
    picture: new Blob([new Uint8Array(bytes)], { type: 'image/png' }),
  },
  observation: observation(),
});

describe('the list', () => {
  const acts = { onRemove: async () => {}, onRestore: async () => {} };

  test('says how to get a picture where there is none', async () => {
    const stage = await show(<EvidenceList pictures={[]} {...acts} />);
    expect(words(stage)).toContain('No pictures yet. Open the product page');
  });

  test('a picture with its time, the price seen then, its size, and the limit for attachments', async () => {
    const stage = await show(<EvidenceList pictures={[shown(820_000)]} {...acts} />, 700);
    expect(words(stage)).toMatch(/Nov 21, 2026.*Price seen then: \$12\.48.*0\.8 MB/);
    expect(words(stage)).toContain('Sellers take files under 7 MB');
    expect(words(stage)).not.toContain('Too large');
    const link = stage.querySelector('a');
    expect(link?.download).toBe('evidence-B000000001-2026-11-21T11-50-00.png');
    expect(await (await fetch(link?.href ?? '')).blob()).toHaveProperty('size', 820_000);
    expect(stage.querySelector('img')?.alt).toMatch(/^Picture of the product page, Nov 21/);
  });

  test('one that no seller takes is said to be too large', async () => {
    const stage = await show(<EvidenceList pictures={[shown(7_000_000)]} {...acts} />, 700);
    expect(words(stage)).toContain('Too large to attach: sellers take files under 7 MB.');
  });

  test('deleting can be undone', async () => {
    const done: string[] = [];
    const note = (what: string) => async (evidence: { key: string }) =>
      void done.push(`${what} ${evidence.key}`);
    const one = shown(10);
    const stage = await show(
      <EvidenceList pictures={[one]} onRemove={note('remove')} onRestore={note('restore')} />,
      700,
    );
    await click(stage, 'Delete');
    expect(status(stage)).toEqual(['The picture is deleted.']);
    await click(stage, 'Undo');
    expect(done).toEqual([`remove ${one.evidence.key}`, `restore ${one.evidence.key}`]);
    expect(status(stage)).toEqual(['The picture is back.']);
  });
});
