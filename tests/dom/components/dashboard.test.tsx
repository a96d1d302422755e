import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { Claims } from '../../../components/dashboard/claims';
import { Data } from '../../../components/dashboard/data';
import { Purchases } from '../../../components/dashboard/purchases';
import { SettingsView } from '../../../components/dashboard/settings';
import type { ImportReply } from '../../../utils/messages';
import { toSettings } from '../../../utils/settings';
import { claim, links, observation, purchase } from './samples';
import { click, show, status, words } from './stage';

describe('purchases', () => {
  const view = (today: string, count = 1) => (
    <Purchases
      purchases={Array.from({ length: count }, (_, index) => purchase({ orderId: `112-${index}` }))}
      latestOf={() => observation()}
      links={links}
      pictures
      today={today}
      home="www.amazon.com"
    />
  );

  test('a row with paid, now, difference, state and window', async () => {
    const cells = [...(await show(view('2026-11-21'), 1000)).querySelectorAll('tbody td')].map(words);
    expect(cells).toEqual([
      'Nov 19',
      '$13.29',
      '$12.48',
      'uncertain$1.62Draft request',
      'not shipped',
      'until Nov 26',
    ]);
  });

  test('a closed window offers no request', async () => {
    const said = words(await show(view('2026-11-27'), 1000));
    expect(said).toContain('ended Nov 26');
    expect(said).not.toContain('Draft request');
  });

  test('a long list comes in parts', async () => {
    const stage = await show(view('2026-11-21', 450), 1000);
    expect(stage.querySelectorAll('tbody tr')).toHaveLength(200);
    await click(stage, 'Show 200 more');
    expect(stage.querySelectorAll('tbody tr')).toHaveLength(400);
    await click(stage, 'Show 50 more');
    expect(stage.querySelectorAll('tbody tr')).toHaveLength(450);
    expect(stage.querySelector('button')).toBeNull();
  });
});

describe('claims', () => {
  async function choose(stage: HTMLElement, state: string) {
    const select = stage.querySelector('select');
    if (!select) throw new Error('no select');
    await act(() => {
      select.value = state;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
  }

  test.each([
    ['refunded', '1.62'],
    ['gift-card', '1.62'],
    ['refused', null],
  ])('%s comes with the amount %s', async (state, amount) => {
    const onChange = vi.fn(async () => {});
    const stage = await show(
      <Claims claims={[claim({ state: 'sent' })]} titleOf={() => 'Kettle'} onChange={onChange} />,
      1000,
    );
    await choose(stage, state);
    expect(onChange).toHaveBeenCalledExactlyOnceWith(claim({ state: 'sent' }), { state, amount });
  });
});

describe('settings', () => {
  test('each change is told by itself, and a refused one is said', async () => {
    const onChange = vi.fn(() => Promise.reject(new Error('no')));
    const stage = await show(
      <SettingsView settings={toSettings({})} languages={['en']} currencies={['USD']} onChange={onChange} />,
      700,
    );
    const [checks] = stage.querySelectorAll<HTMLInputElement>('input[type=checkbox]');
    await act(() => checks?.click());
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ checks: false });
    await vi.waitFor(() => expect(status(stage)).toEqual(['Not saved: no']));
  });

  test('a window of no days is not taken', async () => {
    const onChange = vi.fn(async () => {});
    const stage = await show(
      <SettingsView settings={toSettings({})} languages={['en']} currencies={['USD']} onChange={onChange} />,
      700,
    );
    const days = stage.querySelector<HTMLInputElement>('input[type=number]');
    if (!days) throw new Error('no field');
    for (const value of ['0', '61', '', '9']) {
      await act(() => {
        days.value = value;
        days.dispatchEvent(new Event('change', { bubbles: true }));
      });
    }
    expect(onChange.mock.calls).toEqual([[{ windowDays: 9 }]]);
  });

  test('every control has a name', async () => {
    const stage = await show(
      <SettingsView
        settings={toSettings({})}
        languages={['en']}
        currencies={['USD']}
        onChange={async () => {}}
      />,
      700,
    );
    const controls = [...stage.querySelectorAll<HTMLInputElement>('input, select')];
    expect(controls).toHaveLength(Object.keys(toSettings({})).length);
    expect(controls.filter(({ labels }) => labels?.length !== 1)).toEqual([]);
  });
});

describe('data', () => {
  const props = {
    onExport: async () => {},
    onImport: async (): Promise<ImportReply> => ({
      imported: { purchases: 1, observations: 2, claims: 0 },
    }),
    onDelete: async () => {},
    onUndoDelete: async () => {},
  };

  async function choose(stage: HTMLElement) {
    const input = stage.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('no file input');
    expect(input.labels?.[0] && words(input.labels[0])).toBe('Import data');
    const files = new DataTransfer();
    files.items.add(new File(['{"a":1}'], 'x.json'));
    input.files = files.files;
    await act(async () => {
      input.dispatchEvent(new Event('change', { bubbles: true }));
      await new Promise((done) => setTimeout(done, 20));
    });
  }

  test('an import is counted', async () => {
    const onImport = vi.fn(props.onImport);
    const stage = await show(<Data {...props} onImport={onImport} />, 700);
    await choose(stage);
    expect(onImport).toHaveBeenCalledExactlyOnceWith(expect.any(Blob), expect.any(Function));
    expect(status(stage)).toEqual(['Imported: 1 purchase, 2 observations, 0 requests.']);
  });

  test('a refused import says why and where', async () => {
    const onImport = async (): Promise<ImportReply> => ({
      refused: 'amount',
      at: 'purchases.3.unitPrice',
    });
    const stage = await show(<Data {...props} onImport={onImport} />, 700);
    await choose(stage);
    expect(status(stage)).toEqual([
      'Not imported, nothing was changed: an amount of money cannot be read (at entry 4 of purchases, unitPrice)',
    ]);
  });

  test('deletion asks first, offers the export, and can be taken back', async () => {
    const acts: string[] = [];
    const note = (name: string) => async () => void acts.push(name);
    const stage = await show(
      <Data {...props} onExport={note('export')} onDelete={note('delete')} onUndoDelete={note('undo')} />,
      700,
    );
    await click(stage, 'Delete all data');
    expect(stage.querySelector('dialog')?.open).toBe(true);
    expect(document.activeElement && words(document.activeElement)).toBe('Cancel');
    await click(stage, 'Cancel');
    expect(stage.querySelector('dialog')?.open).toBe(false);
    expect(acts).toEqual([]);
    await click(stage, 'Delete all data');
    await click(stage, 'Download the export first');
    await click(stage, 'Delete everything');
    expect(status(stage)).toContain('Everything is deleted. You can undo this until you leave this page.');
    await click(stage, 'Undo');
    expect(acts).toEqual(['export', 'delete', 'undo']);
    expect(status(stage)).toContain('Everything is back.');
  });
});
