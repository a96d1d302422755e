import { expect, test } from 'vitest';
import {
  availableLanguages,
  checkTemplate,
  compose,
  composeFrom,
  hasStrayBracket,
  messageKinds,
  templateOf,
} from '../../../utils/drafts';
import { full, minimal } from './sample-facts';

const template = {
  subject: 'About {order}',
  text: 'Hi,\n\nI bought {item}[ on {placedOn}]. It was {paid}. Now it is {now}!\n{deliveredOn} was the day.\n\nThanks\n{signature}',
};
const request = { language: 'en', channel: 'form', facts: full } as const;

test('names that no fact has are told, each once', () => {
  expect(checkTemplate(template.text)).toEqual([]);
  expect(checkTemplate('{order} {prise} {prise} {} {Paid}')).toEqual(['prise', '', 'Paid']);
});

test('facts are put in', async () => {
  const draft = await composeFrom(template, { ...request, facts: { ...full, item: 'Lamp' } });
  expect(draft).toEqual({
    subject: 'About 112-5550123-4567890',
    text: 'Hi,\n\nI bought Lamp on November 8, 2026. It was €1,249.99. Now it is €1,199.99!\nNovember 20, 2026 was the day.\n\nThanks\nRobin Example',
    pieces: [draft.text],
  });
});

test('sentences whose fact is unknown are left out, the others stay', async () => {
  const facts = { ...minimal, item: 'Lamp', now: full.now };
  expect((await composeFrom(template, { ...request, facts })).text).toBe(
    'Hi,\n\nI bought Lamp. Now it is €1,199.99!\n\nThanks',
  );
});

test('an unknown name or an open bracket never reaches a reader', async () => {
  const text = 'This stays. I paid {prise}. {item';
  expect((await composeFrom({ subject: '', text }, request)).text).toBe('This stays.');
});

test('square brackets may hold whole sentences', async () => {
  const text = 'Hi.[ It came on {deliveredOn}. Well done!] {item} [sic].';
  const facts = { ...full, item: 'Lamp' };
  const textWith = async (some: typeof full) =>
    (await composeFrom({ subject: '', text }, { ...request, facts: some })).text;
  expect(await textWith(facts)).toBe('Hi. It came on November 20, 2026. Well done! Lamp [sic].');
  expect(await textWith({ ...facts, deliveredOn: null })).toBe('Hi. Lamp [sic].');
});

test('a chat template is cut into pieces', async () => {
  const text = `${'A sentence of some length about {order}. '.repeat(12)}${'long'.repeat(100)}`;
  const { pieces } = await composeFrom({ subject: '', text }, { ...request, channel: 'chat' });
  expect(pieces.length).toBeGreaterThan(2);
  expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(300);
});

test('the built-in message as a template gives the built-in message again', async () => {
  for (const language of availableLanguages) {
    for (const kind of messageKinds) {
      const like = { ...request, language };
      const start = await templateOf({ ...like, kind });
      expect(checkTemplate(`${start.subject}${start.text}`)).toEqual([]);
      expect(start.text).toContain('{order}');
      expect(await composeFrom(start, like)).toEqual(await compose({ ...like, kind }));
    }
  }
});

test('a template made from one purchase serves another that knows less, or bought several', async () => {
  const like = { ...request, kind: 'price-difference-shop' } as const;
  const start = await templateOf({ ...like, facts: { ...full, quantity: 1 } });
  expect(start.text).toContain('[, placed on {placedOn}]');
  expect(start.text).toContain('[ ({quantity} pieces)]');
  const without = await composeFrom(start, { ...request, facts: { ...full, placedOn: null, seenAt: null } });
  expect(without.text).toMatch(/my order 112-5550123-4567890: “/);
  expect(without.text).toContain('(2 pieces)');
  expect(without.text).not.toMatch(/[{}[\]]/);
});

test.each([
  ['{order} and {paid}', false],
  ['{order} and {paid', true],
  ['order} and {paid}', true],
  ['{or\nder}', true],
  ['no fact at all', false],
])('a bracket stands alone in %j: %s', (text, stray) => {
  expect(hasStrayBracket(text)).toBe(stray);
});
