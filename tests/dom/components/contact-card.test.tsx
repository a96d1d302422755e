import { expect, test, vi } from 'vitest';
import { ContactCard, type ContactCardProps } from '../../../components/contact-card';
import type { Progress } from '../../../utils/forms/follow';
import { claim } from './samples';
import { click, show, status, words } from './stage';

const nothing: Progress = {
  ready: false,
  refusal: 'no-message',
  message: null,
  put: 0,
  waiting: false,
  choices: 0,
};

const card = (progress: Partial<Progress>, changes: Partial<ContactCardProps> = {}) => (
  <ContactCard
    drafts={[{ claim: claim({ text: 'Could you refund the difference?' }), title: 'A kettle', ownTab: true }]}
    shown={0}
    stage="unknown"
    parts={1}
    progress={{ ...nothing, ...progress }}
    copied={null}
    collapsed={false}
    onShow={() => {}}
    onCopy={() => {}}
    onPut={() => {}}
    onCollapse={() => {}}
    onMove={() => {}}
    {...changes}
  />
);

test('a page that stayed unrecognised: the text, what to do by hand, and Copy as the way out', async () => {
  const onCopy = vi.fn();
  const stage = await show(card({}, { onCopy }));
  expect(words(stage)).toContain('Could you refund the difference?');
  expect(status(stage)).toEqual([
    'No field for a message was recognised here. Copy the text, and paste it where you write to them.',
  ]);
  expect(words(stage)).toContain('Next step: Choose the order and a topic such as “Something else”.');
  expect(words(stage)).not.toContain('Put my text here');
  await click(stage, 'Copy');
  expect(onCopy).toHaveBeenCalledOnce();
});

test('while fields may still appear nothing is given up', async () => {
  expect(status(await show(card({ waiting: true })))).toEqual([]);
});

test.each([
  [{ refusal: 'sign-in' }, 'Sign in first; the draft waits here.'],
  [{ refusal: 'other-marketplace' }, 'This draft belongs to another site of the shop.'],
  [{ message: 'reverted' }, 'The page did not take the text. Copy it and paste it into the field.'],
] as const)('%o is said', async (progress, said) => {
  expect(status(await show(card(progress)))).toEqual([said]);
});
