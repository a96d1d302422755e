import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { type DraftProps, DraftView } from '../../../components/draft/draft-view';
import { PurchaseView } from '../../../components/draft/purchase-view';
import type { TemplateTools } from '../../../components/draft/template-editor';
import { defaultThreshold } from '../../../utils/domain/drop';
import type { Addressee } from '../../../utils/domain/writing';
import { claim, links, now, watched } from './samples';
import { click, show, status, words } from './stage';

const message = { subject: 'About order 112-0000001-0000001', text: 'Hello.' };

const template: TemplateTools = {
  kind: 'price-difference-seller',
  language: 'en',
  own: false,
  placeholders: ['order', 'paid'],
  start: async () => ({ subject: 'About {order}', text: 'Hello. I paid {paid}.' }),
  unknownNames: () => [],
  hasStrayBracket: () => false,
  save: async () => {},
  reset: async () => {},
};

function draft(change: Partial<DraftProps> = {}) {
  return (
    <DraftView
      watched={watched()}
      now={now}
      links={links}
      message={message}
      failure={null}
      kind="price-difference-seller"
      kinds={['price-difference-seller', 'cancel']}
      focusKind={false}
      channel="form"
      channels={['form', 'chat']}
      language="en"
      languages={['en', 'de']}
      addressees={['seller']}
      pieces={[]}
      translation={null}
      template={template}
      onKind={() => {}}
      onChannel={() => {}}
      onLanguage={() => {}}
      onCopy={async () => true}
      editable
      stale={false}
      save={{ state: 'untouched' }}
      askedLately={0}
      onChange={() => {}}
      onWrite={() => {}}
      onUndo={null}
      onCopyAndOpen={async () => true}
      onMarkSent={async () => {}}
      onTaken={async () => {}}
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

  test.each<[DraftProps['addressees'], string, Addressee]>([
    [['seller'], 'Copy and open the seller', 'seller'],
    [['shop'], 'Copy and open support', 'shop'],
    [['product-page'], 'Copy and open the product', 'product-page'],
    [['seller', 'shop'], 'Copy and open the seller', 'seller'],
    [['seller', 'shop'], 'Copy and open support', 'shop'],
  ])('to %j: "%s" opens %s', async (addressees, name, to) => {
    const onCopyAndOpen = vi.fn(async () => true);
    const stage = await show(draft({ addressees, onCopyAndOpen }), 800);
    await click(stage, name);
    expect(onCopyAndOpen).toHaveBeenCalledExactlyOnceWith(to);
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

  test('no second request is offered for the drop that was asked about', async () => {
    const shop = { soldByAmazon: true, seller: 'Amazon.com', sellerId: null } as const;
    const sent = claim({ state: 'sent', sentAt: '2026-11-21T11:58:00.000Z' });
    const offered = async (price: number) => {
      const seen = { price: { minor: price, currency: 'USD' } };
      const asked = watched(shop, seen, { claim: sent, claims: [sent] });
      return words(await show(draft({ watched: asked, editable: false }), 800));
    };
    expect(await offered(1248)).not.toContain('Write a new request');
    expect(await offered(1100)).toContain('Write a new request');
  });

  test('no drop and no claim: nothing to ask for', async () => {
    const dearer = watched({}, { price: { minor: 1500, currency: 'USD' } });
    const stage = await show(draft({ watched: dearer, message: null }), 800);
    expect(words(stage)).toContain('It is not cheaper now, so there is nothing to ask for.');
    expect(stage.querySelector('textarea')).toBeNull();
  });

  test('the ways stand before the message where asking is not the best of them, else after it', async () => {
    const order = async (bought: Parameters<typeof watched>[0]) => {
      const stage = await show(draft({ watched: watched(bought) }), 800);
      return [...stage.querySelectorAll('.routes, .conditions, textarea')].map(
        (each) => each.className || 'text',
      );
    };
    const shop = { soldByAmazon: true, seller: 'Amazon.com', sellerId: null } as const;
    expect(await order(shop)).toEqual(['conditions', 'routes', 'text']);
    expect(await order({ ...shop, state: 'shipped' })).toEqual(['conditions', 'text', 'routes']);
  });

  test('the fourth request within seven days is met with a gentle word', async () => {
    const said = 'You sent 3 requests in the last seven days.';
    expect(words(await show(draft({ askedLately: 3 }), 800))).toContain(said);
    expect(words(await show(draft({ askedLately: 2 }), 800))).not.toContain('requests in the last');
    expect(words(await show(draft({ askedLately: 3, editable: false }), 800))).not.toContain(said);
    expect(words(await show(draft({ askedLately: 3, kind: 'cancel' }), 800))).not.toContain(said);
  });

  test('what could not be kept is said', async () => {
    const stage = await show(draft({ save: { state: 'failed', error: new Error('disk full') } }), 800);
    expect(status(stage)).toContain('Not saved: disk full');
  });
});

/** Sets the value of a control as a hand would. */
async function set(control: Element | null | undefined, value: string) {
  if (!(control instanceof HTMLElement) || !('value' in control)) throw new Error('no control');
  await act(() => {
    control.value = value;
    control.dispatchEvent(new Event('input', { bubbles: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

describe('what it is about, by what, in which language', () => {
  test('each choice is told, and each control has a name', async () => {
    const told = { onKind: vi.fn(), onChannel: vi.fn(), onLanguage: vi.fn() };
    const stage = await show(draft(told), 800);
    const selects = [...stage.querySelectorAll<HTMLSelectElement>('.choices select')];
    expect(selects.map(({ labels }) => labels[0] && words(labels[0]))).toEqual(['About', 'By', 'In']);
    await set(selects[0], 'cancel');
    await set(selects[1], 'chat');
    await set(selects[2], 'de');
    expect(told.onKind).toHaveBeenCalledExactlyOnceWith('cancel');
    expect(told.onChannel).toHaveBeenCalledExactlyOnceWith('chat');
    expect(told.onLanguage).toHaveBeenCalledExactlyOnceWith('de');
  });

  test('the focus stays on the kind that was chosen', async () => {
    await show(draft(), 800);
    expect(document.activeElement).toBe(document.body);
    const stage = await show(draft({ focusKind: true }), 800);
    expect(document.activeElement).toBe(stage.querySelector('.choices select'));
  });

  test('a message about something else says nothing of prices', async () => {
    const said = words(await show(draft({ kind: 'cancel', watched: watched({}, null) }), 800));
    expect(said).toContain('Message about Hartwell kettle');
    for (const part of ['not cheaper', 'price difference;', 'Ways to the lower price'])
      expect(said).not.toContain(part);
  });

  test('its own language stands beside it, read-only, each text with its language', async () => {
    const translation = { language: 'ar', text: 'مرحبا' };
    const stage = await show(draft({ language: 'de', translation }), 800);
    expect(stage.querySelector('textarea')?.lang).toBe('de');
    const beside = stage.querySelector<HTMLElement>('.beside .text');
    expect([beside?.lang, beside?.dir, beside && words(beside)]).toEqual(['ar', 'auto', 'مرحبا']);
    expect(words(stage)).toContain('So that you know what you send');
  });

  test('what the shopper’s own template says is not made up in another language', async () => {
    const stage = await show(draft({ translation: { language: 'en', text: null } }), 800);
    expect(words(stage)).toContain('Dropback cannot say it in English');
    expect(stage.querySelector('.beside .text')).toBeNull();
  });

  test('a chat comes in parts, each with its button', async () => {
    const onCopy = vi.fn(async () => true);
    const stage = await show(draft({ channel: 'chat', pieces: ['One.', 'Two.'], onCopy }), 800);
    await click(stage, 'Copy part 2');
    expect(onCopy).toHaveBeenCalledExactlyOnceWith('Two.');
    expect(status(stage)).toContain('Part 2 is copied.');
  });

  test('a call is read aloud line by line; nothing opens support', async () => {
    const onMarkSent = vi.fn(async () => {});
    const call = { channel: 'phone', message: { subject: '', text: 'One.\nTwo.' }, onMarkSent } as const;
    const stage = await show(draft({ ...call, addressees: ['shop'] }), 800);
    expect([...stage.querySelectorAll('.aloud li')].map(words)).toEqual(['One.', 'Two.']);
    expect(words(stage)).not.toContain('Copy and open');
    const link = [...stage.querySelectorAll('a')].find((each) => words(each) === 'Call from the help page');
    expect(link?.href).toBe('https://www.amazon.com/help');
    await click(stage, 'Mark as called');
    expect(onMarkSent).toHaveBeenCalledOnce();
  });
});

describe('the shopper’s own template', () => {
  const opened = async (change: Partial<TemplateTools>, onWrite = () => {}) => {
    const stage = await show(draft({ template: { ...template, ...change }, onWrite }), 800);
    await click(stage, 'Change the template');
    return stage;
  };

  test('is saved and used at once', async () => {
    const save = vi.fn(async () => {});
    const onWrite = vi.fn();
    const stage = await opened({ save }, onWrite);
    await set(stage.querySelector('.template textarea'), 'Hi. {order}');
    await click(stage, 'Save as my template');
    expect(save).toHaveBeenCalledExactlyOnceWith({ subject: 'About {order}', text: 'Hi. {order}' });
    expect(onWrite).toHaveBeenCalledOnce();
    expect(status(stage)).toContain('Saved. Your template is used from now on.');
  });

  test.each<[string, Partial<TemplateTools>, string]>([
    ['a name that no fact has', { unknownNames: () => ['prise'] }, 'Not saved: no fact is called {prise}.'],
    ['a bracket alone', { hasStrayBracket: () => true }, 'Not saved: a curly bracket stands alone.'],
    ['no text', { start: async () => ({ subject: '', text: ' ' }) }, 'The template has no text.'],
  ])('%s is said, and the text stays', async (_, change, said) => {
    const save = vi.fn(async () => {});
    const stage = await opened({ ...change, save });
    await click(stage, 'Save as my template');
    expect(save).not.toHaveBeenCalled();
    expect(status(stage)).toContain(said);
    expect(stage.querySelector('.template textarea')).not.toBeNull();
  });

  test('a fact is put in where the cursor is', async () => {
    const stage = await opened({});
    const area = stage.querySelector<HTMLTextAreaElement>('.template textarea');
    area?.setSelectionRange(6, 6);
    await click(stage, '{order}');
    expect(area?.value).toBe('Hello.{order} I paid {paid}.');
  });

  test('is given up with one click', async () => {
    const reset = vi.fn(async () => {});
    const stage = await show(draft({ template: { ...template, own: true, reset } }), 800);
    await click(stage, 'Reset to Dropback’s');
    expect(reset).toHaveBeenCalledOnce();
    expect(status(stage)).toContain('Dropback’s template is used again.');
  });
});

describe('a purchase', () => {
  test('offers what can be written and shows what was', async () => {
    const onKind = vi.fn();
    const aside = { onDecide: async () => {}, threshold: defaultThreshold };
    const sent = claim({ kind: 'cancel', state: 'sent', route: null, difference: null });
    const props = { watched: watched({}, null), claims: [sent], links, onKind, ...aside };
    const stage = await show(<PurchaseView {...props} kinds={['change-address', 'product-question']} />);
    await click(stage, 'Change the delivery address');
    await click(stage, 'Cancel it');
    expect(onKind.mock.calls).toEqual([['change-address'], ['cancel']]);
    expect(words(stage)).toContain('sent');
  });
});
