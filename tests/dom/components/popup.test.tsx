import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { Picture } from '../../../components/picture';
import { type PopupProps, PopupView } from '../../../components/popup/popup-view';
import type { CheckNowReply } from '../../../utils/messages';
import { toSettings } from '../../../utils/settings';
import type { Pause } from '../../../utils/store/overview';
import { links, now, overview, pause, purchase, watched } from './samples';
import { click, redraw, show, status, words } from './stage';

const reply: CheckNowReply = { started: 2, waiting: null };

function popup(change: Partial<PopupProps> = {}) {
  return (
    <PopupView
      overview={overview()}
      settings={toSettings({})}
      now={now}
      links={links}
      home="www.amazon.de"
      dashboard="/dashboard.html"
      onCheck={async () => reply}
      onDraft={() => {}}
      onWrite={() => {}}
      onDecide={async () => {}}
      {...change}
    />
  );
}

const soldByShop = { soldByAmazon: true, seller: 'Amazon.com', sellerId: null };

describe('drops', () => {
  test('an uncertain drop shows its figures and why it is not certain', async () => {
    const onDraft = vi.fn();
    const stage = await show(popup({ overview: overview({ drops: [watched()], remembered: 1 }), onDraft }));
    const card = words(stage.querySelector('.card') ?? stage);
    for (const part of [
      '$13.29',
      '$12.48',
      '$0.81 a piece × 2',
      '$1.62 in all',
      '5 days left',
      'seen 10 minutes ago',
    ])
      expect(card).toContain(part);
    expect(card).toContain('Uncertain: another seller (Amazon) sells it now');
    expect(words(stage)).toContain('1 open drop');
    await click(stage, 'Draft request');
    expect(onDraft).toHaveBeenCalledExactlyOnceWith(purchase().key);
  });

  test('several doubts are told in one sentence', async () => {
    const stage = await show(
      popup({ overview: overview({ drops: [watched({ condition: 'used' }, { signedIn: false })] }) }),
    );
    expect(words(stage)).toContain(
      'Uncertain: another seller (Amazon) sells it now, the price was read signed out, and yours was not sold as new',
    );
  });

  test('the head sums certain drops by currency and leaves the uncertain out', async () => {
    const euro = (minor: number) => ({ minor, currency: 'EUR' });
    const drops = [
      watched(soldByShop),
      watched({ ...soldByShop, orderId: '112-0000002-0000002' }),
      watched(
        { ...soldByShop, orderId: '112-0000003-0000003', netTotal: euro(2000), netUnitPrice: euro(1000) },
        { price: euro(900) },
      ),
      watched({ orderId: '112-0000004-0000004' }),
    ];
    const stage = await show(popup({ overview: overview({ drops }) }));
    expect(words(stage.querySelector('.glance') ?? stage)).toBe(
      '4 open dropsMoney waiting$3.24 and €2.00Next window endsNov 26',
    );
    expect(words(stage)).toContain('Certain: same product, same seller, same currency');
  });

  test('the best way is named, and asking keeps its name', async () => {
    const stage = await show(popup({ overview: overview({ drops: [watched(soldByShop)] }) }));
    const card = stage.querySelector('.card') ?? stage;
    expect(words(card)).toContain('Best way: Order again, then cancel');
    expect(words(card)).toContain('Draft request');
  });

  test('a drop can be put aside', async () => {
    const onDecide = vi.fn(async () => {});
    const stage = await show(popup({ overview: overview({ drops: [watched()] }), onDecide }));
    await act(() => stage.querySelector<HTMLElement>('[aria-expanded]')?.click());
    await click(stage, 'Dismiss this drop');
    expect(onDecide).toHaveBeenCalledExactlyOnceWith(purchase().key, 'dismiss');
  });

  test('a drop that comes while the popup is open is told, those at first and a part are not', async () => {
    const [one, two] = [watched(soldByShop), watched({ ...soldByShop, orderId: '112-0000002-0000002' })];
    const stage = await show(popup({ overview: overview({ drops: [one], whole: false }) }));
    await redraw(stage, popup({ overview: overview({ drops: [one] }) }));
    expect(status(stage)).toEqual([]);
    await redraw(stage, popup({ overview: overview({ drops: [one, two] }) }));
    expect(status(stage)).toEqual(['New drop: Hartwell kettle, 1.7 litre']);
  });

  test('drops do not change places under the pointer', async () => {
    const [one, two] = [watched(soldByShop), watched({ ...soldByShop, orderId: '112-0000002-0000002' })];
    const third = watched({ ...soldByShop, orderId: '112-0000003-0000003' });
    const order = (stage: ParentNode) =>
      [...stage.querySelectorAll('.card h3')].map(({ id }) => /112-000000(\d)/.exec(id)?.[1]).join('');
    const stage = await show(popup({ overview: overview({ drops: [one, two] }) }));
    const list = stage.querySelector('section:has(.cards)') ?? stage;
    await act(() => void list.dispatchEvent(new PointerEvent('pointerenter')));
    await redraw(stage, popup({ overview: overview({ drops: [third, two, one] }) }));
    expect(order(stage)).toBe('123');
    await act(() => void list.dispatchEvent(new PointerEvent('pointerleave')));
    expect(order(stage)).toBe('321');
  });
});

describe('many entries', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => watched({ orderId: `112-${index}` }, null));
  const shownTitles = (stage: ParentNode) => stage.querySelectorAll('.watched h3').length;

  test('fifty stand in the page together', async () => {
    const stage = await show(popup({ overview: overview({ watching: many(50), remembered: 50 }) }));
    expect(shownTitles(stage)).toBe(50);
  });

  test('of five hundred only those near what is seen; the rest comes with scrolling, and the focus stays', async () => {
    const stage = await show(popup({ overview: overview({ watching: many(500), remembered: 500 }) }));
    const first = await vi.waitUntil(() => stage.querySelector<HTMLElement>('[aria-setsize="500"]'));
    expect(shownTitles(stage)).toBeLessThan(60);
    expect(first.closest('ul')?.getBoundingClientRect().height).toBeGreaterThan(500 * 40);
    const link = first.querySelector('a');
    link?.focus();
    // Entries turn out higher or lower than was thought, so the end may move away once or twice.
    await vi.waitUntil(() => {
      scrollTo(0, document.documentElement.scrollHeight);
      return stage.querySelector('[aria-posinset="500"]');
    });
    expect(shownTitles(stage)).toBeLessThan(60);
    expect(document.activeElement).toBe(link);
    scrollTo(0, 0);
  });

  test('what is beyond the five hundred is the dashboard’s', async () => {
    const held = overview({ watching: many(500), remembered: 700 });
    const totals = { ...held.totals, watching: 620 };
    const stage = await show(popup({ overview: { ...held, totals } }));
    expect(words(stage)).toContain('120 more in the dashboard');
  });
});

describe('what is being watched', () => {
  test.each([
    ['not looked at yet', watched({}, null), 'Paid $13.29 · not checked yet'],
    ['bought used', watched({ condition: 'used' }, null), 'Paid $13.29 · yours was not sold as new'],
    [
      'bought in an unknown condition',
      watched({ condition: null }, null),
      'Paid $13.29 · it is not known whether yours was sold as new',
    ],
    ['dearer now', watched({}, { price: { minor: 1500, currency: 'USD' } }), 'Paid $13.29 · now $15.00'],
    [
      'sold out',
      watched({}, { price: null, noPriceBecause: 'unavailable' }),
      'Paid $13.29 · currently unavailable',
    ],
    [
      'price paid unknown',
      watched({ unitPrice: null, netUnitPrice: null, netTotal: null }),
      'price paid not read yet · now $12.48',
    ],
    ['net unknown', watched({ netUnitPrice: null, netTotal: null }), 'Paid $13.99 · now $12.48'],
  ])('%s', async (_, entry, said) => {
    const stage = await show(popup({ overview: overview({ watching: [entry], remembered: 1 }) }));
    expect(words(stage.querySelector('.watched') ?? stage)).toContain(said);
  });
});

describe('states that say what to do', () => {
  test('a new install leads to the orders of the likeliest marketplace', async () => {
    const stage = await show(popup());
    expect(words(stage)).toContain('Open your orders once');
    const link = [...stage.querySelectorAll('a')].find((each) => words(each) === 'Open my orders');
    expect(link?.href).toBe('https://www.amazon.de/orders');
  });

  test('nothing inside its window is not a new install', async () => {
    const stage = await show(popup({ overview: overview({ remembered: 3 }) }));
    expect(words(stage)).toContain('3 purchases are remembered; their windows are over.');
  });

  test('checks switched off are told', async () => {
    const stage = await show(popup({ settings: toSettings({ checks: false }) }));
    expect(words(stage)).toContain('Automatic checks are switched off');
  });

  const reasons: Record<Pause['reason'], [said: string, link: string | null]> = {
    'sign-in': ['You are signed out of amazon.co.uk', 'Sign in'],
    'signed-in-elsewhere': ['Another account is signed in', 'Sign in'],
    captcha: ['whether you are human', 'Open amazon.co.uk'],
    'continue-shopping': ['shows a page in between', 'Open amazon.co.uk'],
    challenge: ['is checking this browser', 'Open amazon.co.uk'],
    error: ['answered with an error', null],
    'daily-cap': ['Enough pages of amazon.co.uk', null],
  };
  test.each(Object.entries(reasons))('a pause because of %s', async (reason, [said, link]) => {
    const pauses = [pause(reason as Pause['reason'])];
    const stage = await show(popup({ overview: overview({ pauses, remembered: 1 }) }));
    const notice = stage.querySelector('.pauses') ?? stage;
    expect(words(notice)).toContain(said);
    expect(words(notice)).toContain('Next try in 4 hours.');
    const anchor = notice.querySelector('a');
    expect(anchor && words(anchor)).toBe(link);
  });
});

describe('Check prices now', () => {
  test.each<[CheckNowReply, string]>([
    [{ started: 1, waiting: null }, 'Looking at one product now.'],
    [{ started: 4, waiting: null }, 'Looking at 4 products now, one after the other.'],
    [{ started: 0, waiting: 'nothing-watched' }, 'Nothing to check: no purchase is inside its window.'],
    [{ started: 0, waiting: 'paused' }, 'Checks of this shop are resting; the note says why.'],
    [{ started: 0, waiting: 'just-checked' }, 'Everything was checked a moment ago.'],
    [{ started: 0, waiting: 'switched-off' }, 'Checks are switched off in the settings.'],
  ])('%o', async (answer, said) => {
    const stage = await show(popup({ onCheck: async () => answer }));
    await click(stage, 'Check prices now');
    expect(status(stage)).toContain(said);
  });

  test('a background that fails is not silent, and a second click asks once', async () => {
    const onCheck = vi.fn(() => Promise.reject(new Error('nobody is there')));
    const stage = await show(popup({ onCheck }));
    await click(stage, 'Check prices now');
    expect(status(stage)).toContain('That did not work: nobody is there');
    expect(onCheck).toHaveBeenCalledOnce();
  });
});

describe('pictures', () => {
  const src = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
  test('are asked for late and without saying who asks', async () => {
    const image = (await show(<Picture src={src} title="Mug" shown />)).querySelector('img');
    expect([image?.loading, image?.referrerPolicy, image?.alt]).toEqual(['lazy', 'no-referrer', '']);
  });

  test.each([
    ['switched off', src, false],
    ['missing', null, true],
  ])('%s: a tile with the first letter, and no request', async (_, source, shown) => {
    const stage = await show(<Picture src={source} title=" élan mug" shown={shown} />);
    expect(stage.querySelector('img')).toBeNull();
    expect(words(stage)).toBe('É');
  });

  test('broken: the tile takes its place', async () => {
    const stage = await show(<Picture src="data:image/gif;base64,AAAA" title="Mug" shown />);
    await vi.waitFor(() => expect(words(stage)).toBe('M'));
  });
});
