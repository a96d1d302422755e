import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { Data } from '../../../components/dashboard/data';
import { Finder } from '../../../components/dashboard/finder';
import { Purchases } from '../../../components/dashboard/purchases';
import { SettingsView } from '../../../components/dashboard/settings';
import { UndoLine } from '../../../components/dashboard/undo-line';
import { dropOf } from '../../../utils/domain/drop';
import { everything } from '../../../utils/domain/purchase-query';
import type { ImportReply } from '../../../utils/messages';
import { toSettings } from '../../../utils/settings';
import { links, observation, purchase } from './samples';
import { click, show, status, words } from './stage';

/** The table with so many purchases, of which those drawn are all at hand. */
const purchasesView = (today: string, count = 1, onDrawn = (_from: number, _to: number) => {}) => (
  <Purchases
    count={count}
    keyAt={(index) => String(index)}
    purchaseOf={(key) => {
      const bought = purchase({ orderId: `112-${key}` });
      return { purchase: bought, latest: observation(), drop: dropOf(bought, observation()) };
    }}
    onDrawn={onDrawn}
    links={links}
    pictures
    today={today}
  />
);

describe('purchases', () => {
  test('a row with paid, now, difference, state and window, its title leading to its page', async () => {
    const stage = await show(purchasesView('2026-11-21'), 1000);
    expect([...stage.querySelectorAll('tbody td')].map(words)).toEqual([
      'Nov 19',
      '$13.29',
      '$12.48',
      'uncertain$1.62Draft request',
      'not shipped',
      'until Nov 26',
    ]);
    expect(stage.querySelector('tbody th a')?.getAttribute('href')).toBe(
      `#/purchase/${encodeURIComponent('www.amazon.com/112-0/B000000001/0')}`,
    );
  });

  test('a closed window offers no request', async () => {
    const said = words(await show(purchasesView('2026-11-27'), 1000));
    expect(said).toContain('ended Nov 26');
    expect(said).not.toContain('Draft request');
  });

  test('of a hundred thousand only those near what is seen are drawn, each with its place', async () => {
    const onDrawn = vi.fn();
    const stage = await show(purchasesView('2026-11-21', 100_000, onDrawn), 1000);
    const rows = [...stage.querySelectorAll('tbody tr')];
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.length).toBeLessThan(100);
    expect(stage.querySelector('table')?.getAttribute('aria-rowcount')).toBe('100001');
    expect(rows.slice(0, 2).map((row) => row.getAttribute('aria-rowindex'))).toEqual(['2', '3']);
    expect(onDrawn).toHaveBeenLastCalledWith(0, rows.length);
  });

  test('a row that is on its way holds its place', async () => {
    const stage = await show(
      <Purchases
        {...{ count: 3, keyAt: () => null, purchaseOf: () => null, onDrawn: () => {} }}
        {...{ links, pictures: true, today: '2026-11-21' }}
      />,
    );
    expect([...stage.querySelectorAll('tbody tr')].map(words)).toEqual(['…', '…', '…']);
  });
});

describe('finding', () => {
  const finder = (change: Partial<Parameters<typeof Finder>[0]> = {}) => (
    <Finder
      query={everything}
      marketplaces={['www.amazon.com', 'www.amazon.de']}
      search="done"
      count={2}
      onQuery={() => {}}
      onStop={() => {}}
      {...change}
    />
  );
  const control = (stage: HTMLElement, name: string) => {
    const label = [...stage.querySelectorAll('label')].find((each) => words(each) === name);
    if (!(label?.control instanceof HTMLSelectElement)) throw new Error(`no ${name}`);
    return label.control;
  };

  test('what is chosen is told with the rest as it was', async () => {
    const onQuery = vi.fn();
    const stage = await show(finder({ onQuery }));
    const chosen = { Show: 'cheaper', Shop: 'www.amazon.de', State: 'shipped', Order: 'price-up' };
    for (const [name, value] of Object.entries(chosen)) {
      const select = control(stage, name);
      await act(() => {
        select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      });
    }
    expect(onQuery.mock.calls).toEqual([
      [{ ...everything, only: 'cheaper' }],
      [{ ...everything, marketplace: 'www.amazon.de' }],
      [{ ...everything, state: 'shipped' }],
      [{ ...everything, order: 'price-up' }],
    ]);
  });

  test('a running search says so and can be stopped; one without a find leads back to everything', async () => {
    const [onStop, onQuery] = [vi.fn(), vi.fn()];
    const running = await show(finder({ search: 'running', onStop }));
    expect(status(running)).toEqual(['Searching…']);
    await click(running, 'Stop');
    expect(onStop).toHaveBeenCalledOnce();
    expect(status(await show(finder({ search: 'stopped' })))).toEqual([
      'Stopped. 2 purchases were found until then.',
    ]);
    const none = await show(finder({ count: 0, query: { ...everything, text: 'zzz' }, onQuery }));
    expect(status(none)).toEqual(['No purchase fits.']);
    await click(none, 'Show everything again');
    expect(onQuery).toHaveBeenCalledExactlyOnceWith(everything);
  });
});

describe('undoing', () => {
  test('a deletion is said with the way back; what came of it too', async () => {
    const onUndo = vi.fn(async () => {});
    const stage = await show(<UndoLine words="Deleted: Kettle." onUndo={onUndo} />);
    expect(status(stage)).toEqual(['Deleted: Kettle.']);
    await click(stage, 'Undo');
    expect(onUndo).toHaveBeenCalledOnce();
  });

  test('an undo that fails keeps the button', async () => {
    const stage = await show(<UndoLine words="Deleted." onUndo={() => Promise.reject(new Error('full'))} />);
    await click(stage, 'Undo');
    expect(status(stage)).toEqual(['Deleted.', 'That could not be undone: full']);
    expect(stage.querySelector('button')).not.toBeNull();
  });
});

describe('settings', () => {
  test('each change is told by itself, and a refused one is said', async () => {
    const onChange = vi.fn(() => Promise.reject(new Error('no')));
    const stage = await show(
      <SettingsView settings={toSettings({})} currencies={['USD']} onChange={onChange} />,
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
      <SettingsView settings={toSettings({})} currencies={['USD']} onChange={onChange} />,
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
      <SettingsView settings={toSettings({})} currencies={['USD']} onChange={async () => {}} />,
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

  test('deletion asks first and offers the export', async () => {
    const acts: string[] = [];
    const note = (name: string) => async () => void acts.push(name);
    const stage = await show(<Data {...props} onExport={note('export')} onDelete={note('delete')} />, 700);
    await click(stage, 'Delete all data');
    expect(stage.querySelector('dialog')?.open).toBe(true);
    expect(document.activeElement && words(document.activeElement)).toBe('Cancel');
    await click(stage, 'Cancel');
    expect(stage.querySelector('dialog')?.open).toBe(false);
    expect(acts).toEqual([]);
    await click(stage, 'Delete all data');
    await click(stage, 'Download the export first');
    await click(stage, 'Delete everything');
    expect(acts).toEqual(['export', 'delete']);
  });
});
