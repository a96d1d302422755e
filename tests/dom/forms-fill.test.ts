import { describe, expect, it, vi } from 'vitest';
import { type Following, follow, type Progress } from '../../utils/forms/follow';
import { draft, message, subject } from '../forms/draft';
import { type OpenPage, openPage } from '../forms/open-page';
import { recordActs } from '../forms/page-record';
import { contentOf, formPages, labelsOf, marked } from '../forms/pages';

const pieces = [
  'Hello, is there a way to get the difference of $5.00 back?',
  'It is order 111-2345678-9012345.',
];

const expected: Readonly<Record<string, string>> = {
  message,
  subject,
  order: draft.orderId,
  piece: pieces[0] ?? '',
};

/** Lists are labelled with the value to be chosen, text fields with the name of their text. */
function contentWanted({ dataset: { role, expect: label = '' } }: HTMLElement): string {
  return role === 'topic' ? label : (expected[label] ?? label);
}

interface Opened {
  page: OpenPage;
  acts: string[];
  following: Following;
  progress: () => Progress;
  outcomes: string[];
}

async function openAndFollow(
  name: string,
  byItself: boolean,
  change: Partial<typeof draft> = {},
): Promise<Opened> {
  const page = await openPage(formPages[name] ?? '');
  const { address, stage } = labelsOf(page.document);
  const acts = recordActs(page);
  const outcomes: string[] = [];
  let latest: Progress | null = null;
  const following = follow({
    document: page.document,
    address: () => address,
    draft: { ...draft, ...change },
    pieces: () => (stage === 'chat' ? pieces : [message]),
    once: () => stage === 'chat',
    byItself,
    patienceMs: 60_000,
    onProgress: (progress) => {
      latest = progress;
    },
    onOutcomes: (done) => outcomes.push(...done.map(({ role, outcome }) => `${role} ${outcome}`)),
  });
  const progress = () => {
    if (!latest) throw new Error('no progress was told');
    return latest;
  };
  return { page, acts, following, progress, outcomes };
}

const others = (page: OpenPage) =>
  marked(page.document, 'data-role').filter((field) => field.dataset.expect === undefined);
const settle = () => new Promise((resolve) => setTimeout(resolve, 400));

describe('filling our own form pages', () => {
  for (const [name, html] of Object.entries(formPages)) {
    const labels = labelsOf(new DOMParser().parseFromString(html, 'text/html'));
    const assistant = name.includes('seller-assistant');
    if (labels.fillable === 'no' || !html.includes('data-expect')) continue;
    it(`fills ${name} and presses nothing`, async () => {
      const { page, acts, following, progress } = await openAndFollow(name, true);
      if (assistant) {
        // What the shopper does: the assistant opens its field only after that.
        page.document
          .querySelector('li')
          ?.dispatchEvent(new page.window.MouseEvent('click', { bubbles: true }));
        acts.length = 0;
      }
      const before = new Map(others(page).map((field) => [field, contentOf(field)]));
      await vi.waitFor(() => expect(progress().put).toBe(1), { timeout: 5_000 });
      await settle();
      const wanted = marked(page.document, 'data-expect');
      expect(wanted.map(contentOf)).toEqual(wanted.map(contentWanted));
      for (const field of wanted) expect(getComputedStyle(field).outlineStyle).toBe('solid');
      for (const [field, content] of before) expect(contentOf(field)).toBe(content);
      for (const field of others(page))
        if (!before.has(field) && field.dataset.role !== 'hidden') expect(contentOf(field)).toBe('');
      expect(acts).toEqual([]);
      following.stop();
      for (const field of wanted) expect(field.style.outline).toBe('');
      page.close();
    });
  }
});

describe('leaving alone', () => {
  for (const name of [
    'special-sign-in',
    'special-address',
    'special-payment',
    'special-taken',
    'special-short',
    '2025-hub-en',
  ]) {
    it(`changes nothing on ${name}, not even when asked`, async () => {
      const { page, acts, following } = await openAndFollow(name, true);
      const fields = marked(page.document, 'data-role');
      const before = fields.map(contentOf);
      await settle();
      following.put();
      expect(fields.map(contentOf)).toEqual(before);
      expect(acts).toEqual([]);
      following.stop();
      page.close();
    });
  }

  it('says why a field was left', async () => {
    const taken = await openAndFollow('special-taken', true);
    expect(taken.progress().message).toBe('not-empty');
    taken.following.stop();
    taken.page.close();
    const short = await openAndFollow('special-short', true);
    expect(short.progress().message).toBe('too-long');
    short.following.stop();
    short.page.close();
    const signIn = await openAndFollow('special-sign-in', true);
    expect(signIn.progress().refusal).toBe('sign-in');
    signIn.following.stop();
    signIn.page.close();
  });

  it('fills nothing by itself in a tab that was not opened from the draft, and everything on the click', async () => {
    const { page, following, progress, acts } = await openAndFollow('2018-support-form-en', false);
    await settle();
    expect(marked(page.document, 'data-role').map(contentOf).filter(Boolean)).toEqual([]);
    expect(progress().ready).toBe(true);
    following.put();
    expect(page.document.querySelector<HTMLTextAreaElement>('#details')?.value).toBe(message);
    expect(acts).toEqual([]);
    following.stop();
    page.close();
  });

  it('fills nothing on another marketplace', async () => {
    const { page, following, progress } = await openAndFollow('2018-support-form-en', true, {
      marketplace: 'www.amazon.de',
    });
    following.put();
    expect(marked(page.document, 'data-role').map(contentOf).filter(Boolean)).toEqual([]);
    expect(progress().refusal).toBe('other-marketplace');
    following.stop();
    page.close();
  });

  it('ticks the copy of a chat only when asked in the settings', async () => {
    const without = await openAndFollow('2025-chat-en', true);
    expect(without.page.document.querySelector<HTMLInputElement>('[name=transcript]')?.checked).toBe(false);
    without.following.stop();
    without.page.close();
    const asked = await openAndFollow('2025-chat-en', true, { emailCopy: true });
    expect(asked.page.document.querySelector<HTMLInputElement>('[name=transcript]')?.checked).toBe(true);
    asked.following.stop();
    asked.page.close();
  });
});

describe('a chat', () => {
  it('gets its next piece only on a click on the card', async () => {
    const { page, following, progress } = await openAndFollow('2025-chat-en', true);
    const field = page.document.querySelector('textarea');
    expect(field?.value).toBe(pieces[0]);
    page.document
      .querySelector('button')
      ?.dispatchEvent(new page.window.MouseEvent('click', { bubbles: true }));
    await settle();
    expect(field?.value).toBe('');
    expect(progress().put).toBe(1);
    following.put();
    expect(field?.value).toBe(pieces[1]);
    expect(page.document.querySelectorAll('[role=log] p')).toHaveLength(2);
    following.stop();
    page.close();
  });
});

describe('pointing', () => {
  for (const name of Object.keys(formPages).filter((each) => /hub|assistant/.test(each))) {
    it(`outlines what the shopper may press next on ${name}`, async () => {
      const { page, following } = await openAndFollow(name, true);
      const outlined = [...page.document.querySelectorAll<HTMLElement>('*')].filter(
        (each) => each.style.outlineStyle === 'dashed',
      );
      expect(outlined).toEqual(marked(page.document, 'data-choice'));
      following.stop();
      expect(outlined.every((each) => each.style.outlineStyle === '')).toBe(true);
      page.close();
    });
  }
});
