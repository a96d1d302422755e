import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { showCard } from '../../entrypoints/contact-card/show-card';
import { unfollowed } from '../../utils/domain/claim';
import { collect } from '../../utils/forms/collect';
import { type Following, follow } from '../../utils/forms/follow';
import type { ContactDraft } from '../../utils/messages';
import { draft, message, subject } from '../forms/draft';

const form = `<form><label>Subject <input name="subject"></label><label>Message <textarea name="message"></textarea></label><button type="button">Send</button></form>`;
const address = 'https://www.amazon.com/gp/help/contact/contact.html';

let following: Following | null = null;
let close: (() => void) | null = null;

afterEach(() => {
  following?.stop();
  close?.();
  following = close = null;
  document.body.innerHTML = '';
});

function start(html: string, byItself: boolean, patienceMs = 60_000): void {
  document.body.innerHTML = html;
  following = follow({
    document,
    address: () => address,
    draft,
    pieces: () => [message],
    once: () => false,
    byItself,
    patienceMs,
    onProgress: () => undefined,
    onOutcomes: () => undefined,
  });
}

const field = (name: string) => document.querySelector<HTMLInputElement>(`[name=${name}]`);
const settle = () => new Promise((resolve) => setTimeout(resolve, 400));

describe('the shopper and we', () => {
  it('leaves a list alone once the shopper chose in it', async () => {
    start(
      `<label>Topic <select name="topic"><option value="">Please select</option><option value="o">An order</option></select></label>${form}`,
      true,
    );
    expect(field('topic')?.value).toBe('o');
    field('topic')?.focus();
    await userEvent.keyboard('{ArrowUp}');
    expect(field('topic')?.value).toBe('');
    document.body.append(document.createElement('i'));
    await settle();
    expect(field('topic')?.value).toBe('');
  });

  it('fills an empty field on the click, also where the shopper wrote and sent before', async () => {
    start(form, false);
    await userEvent.type(field('message') as Element, 'x{Backspace}');
    following?.put();
    expect(field('message')?.value).toBe(message);
  });

  it('does nothing by itself any more after the shopper typed', async () => {
    start('<label>Search the shop <input name="other"></label><div id="late"></div>', true);
    await userEvent.type(field('other') as Element, 'lamp');
    document.querySelector('#late')?.insertAdjacentHTML('beforeend', form);
    await settle();
    expect(field('message')?.value).toBe('');
  });

  it('offers the next part of a chat after the shopper edited and sent the first', async () => {
    const parts = ['First part.', 'Second part.'];
    let ready = false;
    document.body.innerHTML = '<div role="log"></div><textarea placeholder="Type a message"></textarea>';
    following = follow({
      document,
      address: () => address,
      draft,
      pieces: () => parts,
      once: () => true,
      byItself: true,
      patienceMs: 60_000,
      onProgress: (progress) => {
        ready = progress.ready;
      },
      onOutcomes: () => undefined,
    });
    const box = document.querySelector('textarea') as HTMLTextAreaElement;
    await userEvent.type(box, '!');
    expect(box.value).toBe('First part.!');
    box.value = '';
    document.querySelector('[role=log]')?.append('sent');
    await settle();
    expect(box.value).toBe('');
    expect(ready).toBe(true);
    following.put();
    expect(box.value).toBe('Second part.');
  });

  it('takes its outline away when the shopper edits the text', async () => {
    start(form, true);
    const box = field('message') as HTMLInputElement;
    expect(box.style.outlineStyle).toBe('solid');
    await userEvent.type(box, '!');
    expect(box.value).toBe(`${message}!`);
    expect(box.hasAttribute('style')).toBe(false);
  });

  it('does not fill again after the shopper sent', async () => {
    start(`<div id="place">${form}</div>`, true);
    document.querySelector('button')?.addEventListener('click', () => {
      (document.querySelector('#place') as Element).innerHTML = `<p>Sent.</p>${form}`;
    });
    await userEvent.click(document.querySelector('button') as Element);
    await settle();
    expect(field('message')?.value).toBe('');
  });

  it('fills again when the page draws its form anew before that', async () => {
    start(`<div id="place">${form}</div>`, true);
    (document.querySelector('#place') as Element).innerHTML = form;
    await settle();
    expect(field('message')?.value).toBe(message);
  });

  it('fills again when the page takes its state back, but not without end', async () => {
    start(form, true);
    const box = field('message') as HTMLInputElement;
    for (let times = 1; times <= 3; times += 1) {
      box.value = '';
      box.setAttribute('class', `drawn-${times}`);
      await settle();
      expect(box.value).toBe(message);
    }
    box.value = '';
    box.setAttribute('class', 'drawn-again');
    await settle();
    expect(box.value).toBe('');
  });

  it('does not fill again after the shopper sent by Enter', async () => {
    start(form, true);
    const box = field('message') as HTMLInputElement;
    box.addEventListener('keydown', (event) => {
      event.preventDefault();
      box.value = '';
      box.setAttribute('class', 'sent');
    });
    box.focus();
    await userEvent.keyboard('{Enter}');
    await settle();
    expect(box.value).toBe('');
  });

  it('answers a list that stays on its first entry only once', async () => {
    let changes = 0;
    start(
      '<label>Topic <select name="topic"><option>An order</option><option>Other</option></select></label><div id="place"></div>',
      true,
    );
    field('topic')?.addEventListener('change', () => {
      changes += 1;
    });
    for (let times = 0; times < 3; times += 1) {
      document.querySelector('#place')?.append(document.createElement('i'));
      await settle();
    }
    expect(changes).toBe(0);
  });

  it('stops waiting for late fields when its patience ends, until the shopper does something', async () => {
    start('<div id="late"></div>', true, 250);
    await settle();
    document.querySelector('#late')?.insertAdjacentHTML('beforeend', form);
    await settle();
    expect(field('message')?.value).toBe('');
    await userEvent.click(document.body);
    await settle();
    expect(field('message')?.value).toBe(message);
  });

  it('tries a value that the page refuses only a few times', async () => {
    start(form, false);
    following?.stop();
    let writes = 0;
    document.querySelector('[name=message]')?.addEventListener('input', (event) => {
      writes += 1;
      (event.target as HTMLTextAreaElement).value = '';
      document.body.append(document.createElement('i'));
    });
    following = follow({
      document,
      address: () => address,
      draft,
      pieces: () => [message],
      once: () => false,
      byItself: true,
      patienceMs: 60_000,
      onProgress: () => undefined,
      onOutcomes: () => undefined,
    });
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(writes).toBe(4);
  });
});

const contactDraft = (ownTab: boolean): ContactDraft => ({
  ownTab,
  title: draft.title,
  claim: {
    key: 'claim',
    purchaseKey: 'purchase',
    number: 0,
    marketplace: draft.marketplace,
    orderId: draft.orderId,
    asin: draft.asin,
    line: 0,
    kind: 'price-difference-seller',
    channel: 'form',
    language: 'en',
    route: 'ask-seller',
    state: 'drafted',
    paid: { minor: 4999, currency: 'USD' },
    offered: { minor: 4499, currency: 'USD' },
    difference: { minor: 500, currency: 'USD' },
    subject,
    text: message,
    draftedAt: '2026-11-21T10:00:00.000Z',
    sentAt: null,
    answeredAt: null,
    amount: null,
    note: '',
    ...unfollowed,
  },
});

/** A press that the browser vouches for; the runner's pointer finds no way into a shadow root, its keyboard does. */
async function press(button: HTMLElement): Promise<void> {
  button.focus();
  await userEvent.keyboard('{Enter}');
}

async function openCard(
  html: string,
  drafts: readonly ContactDraft[],
  { page = address, emailCopy = false } = {},
) {
  document.body.innerHTML = html;
  const outcomes: string[] = [];
  close = showCard({
    drafts,
    document,
    address: () => page,
    emailCopy,
    onOutcomes: (stage, done) =>
      outcomes.push(
        ...(done.length === 0 ? [`${stage} unrecognised`] : []),
        ...done.map((each) => `${each.role} ${each.outcome}`),
      ),
  });
  await settle();
  const host = document.querySelector<HTMLElement>('dropback-card');
  const card = host?.shadowRoot;
  if (!host || !card) throw new Error('no card was opened');
  const button = (text: string) => {
    const found = [...card.querySelectorAll('button')].find((each) =>
      [each.textContent, each.ariaLabel].some((name) => name?.includes(text)),
    );
    if (!found) throw new Error(`no button ${text} in ${card.textContent}`);
    return found;
  };
  return { card, button, outcomes, host };
}

describe('the card', () => {
  it('shows the draft, says that it was filled and that the shopper sends', async () => {
    const { card, outcomes } = await openCard(form, [contactDraft(true)]);
    expect(card.querySelector('aside')?.getAttribute('aria-label')).toContain('Dropback');
    expect(card.textContent).toContain(message);
    expect(card.querySelector('[role=status]')?.textContent).toBe(
      'Filled for you: read it, then send it yourself.',
    );
    expect(outcomes).toEqual(['subject filled', 'message filled']);
  });

  it('offers its button in another tab and fills on that click', async () => {
    const { card, button } = await openCard(form, [contactDraft(false)]);
    expect(field('message')?.value).toBe('');
    await press(button('Put my text here'));
    expect(field('message')?.value).toBe(message);
    expect(card.querySelector('[role=status]')?.textContent).toContain('Filled for you');
  });

  it('says what to do by hand where nothing is recognised, and copies', async () => {
    const { card, button, outcomes } = await openCard('<p>Nothing here.</p>', [contactDraft(true)]);
    expect(card.textContent).toContain(message);
    expect(card.textContent).toContain('Next step: Check item and topic, then the message.');
    expect(outcomes).toEqual([]);
    const asked = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await press(button('Copy'));
    expect(asked).toHaveBeenCalledExactlyOnceWith(message);
    asked.mockRestore();
    await vi.waitFor(() => expect(card.querySelector('[role=status]')?.textContent).toBe('Copied.'));
    // Copying where nothing was recognised is the sign that nothing will be: the health view is told, once.
    await press(button('Copy'));
    expect(outcomes).toEqual(['seller-form unrecognised']);
    expect([...card.querySelectorAll('button')].some((each) => each.textContent === 'Put my text here')).toBe(
      false,
    );
  });

  it('ticks "e-mail me a copy" only where the settings ask for it', async () => {
    const withCopy = form.replace(
      '<button',
      '<label><input type="checkbox" name="copy">E-mail me a copy</label><button',
    );
    const copy = () => (field('copy') as HTMLInputElement).checked;
    await openCard(withCopy, [contactDraft(true)]);
    expect([field('message')?.value, copy()]).toEqual([message, false]);
    close?.();
    const { outcomes } = await openCard(withCopy, [contactDraft(true)], { emailCopy: true });
    expect(copy()).toBe(true);
    expect(outcomes).toContain('email-copy filled');
  });

  it('keeps its keys and clicks from the page', async () => {
    const heard: string[] = [];
    const { button } = await openCard(form, [contactDraft(false)]);
    for (const type of ['keydown', 'click']) document.addEventListener(type, () => heard.push(type));
    await press(button('Put my text here'));
    expect(field('message')?.value).toBe(message);
    expect(heard).toEqual([]);
  });

  it('moves off the field it filled, and collapses where both sides would cover it', async () => {
    const wide = `<style>textarea { position: fixed; inset: auto 0 0 0; inline-size: 100%; block-size: 300px }</style>${form}`;
    const { card } = await openCard(wide, [contactDraft(true)]);
    expect(card.querySelector('[aria-expanded=false]')?.textContent).toBe('Show the draft');
    close?.();
    const right = `<style>textarea { position: fixed; inset: auto 0 0 auto; inline-size: 20px; block-size: 300px }</style>${form}`;
    const { host } = await openCard(right, [contactDraft(true)]);
    expect(host.dataset.side).toBe('start');
  });

  it('puts a long message into a chat piece by piece', async () => {
    const long = {
      ...contactDraft(true),
      claim: {
        ...contactDraft(true).claim,
        text: `${'I bought this lamp last week. '.repeat(12)}Could you help?`,
      },
    };
    const chat = '<div role="log"></div><textarea placeholder="Type a message"></textarea>';
    const { card, button } = await openCard(chat, [long], {
      page: 'https://www.amazon.com/message-us',
    });
    const box = document.querySelector('textarea');
    expect(box?.value.length).toBeLessThanOrEqual(300);
    expect(card.querySelector('[role=status]')?.textContent).toContain('Part 1 of 2');
    if (box) box.value = '';
    document.body.append(document.createElement('i'));
    await settle();
    expect(box?.value).toBe('');
    await press(button('Put part 2 of 2 here'));
    expect(box?.value).toContain('Could you help?');
  });

  it('reads nothing of its own', async () => {
    const { card } = await openCard('<p>Nothing here.</p>', [
      contactDraft(true),
      { ...contactDraft(true), title: 'Other' },
    ]);
    expect(card.querySelector('select')).not.toBe(null);
    expect(collect(document)).toEqual([]);
  });

  it('leaves nothing on the page when it is closed', async () => {
    await openCard(form, [contactDraft(true)]);
    close?.();
    close = null;
    expect(document.querySelector('dropback-card')).toBe(null);
    expect(document.querySelector('[style]')).toBe(null);
  });
});
