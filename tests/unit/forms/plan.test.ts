import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClassifiedField } from '../../../utils/forms/facts';
import { plan } from '../../../utils/forms/plan';
import { kindsOf, neverTouch, roles } from '../../../utils/forms/roles';
import { message, draft as texts } from '../../forms/draft';

const draft = { ...texts, message };
const address = 'https://www.amazon.com/gp/help/contact/contact.html';

const field = (given: Partial<ClassifiedField>): ClassifiedField => ({
  handle: ['#f'],
  fingerprint: 'textarea|||f',
  kind: 'textarea',
  type: '',
  autocomplete: '',
  words: { label: '', aria: '', placeholder: '', name: '', id: '', near: '', group: '', marks: '' },
  choices: [],
  empty: true,
  visible: true,
  tucked: false,
  reachable: true,
  enabled: true,
  maxLength: null,
  form: 0,
  inSearch: false,
  submits: false,
  role: 'message',
  score: 10,
  because: 'label',
  ...given,
});

const choice = fc.record({
  value: fc.constantFrom('', 'order', 'B0LARKHILL'),
  text: fc.constantFrom('An order', 'Other', 'Cancel my order', texts.title),
  handle: fc.constant(['#choice']),
  fingerprint: fc.constant('input|radio|x|choice'),
});

const anyField = fc
  .record({
    role: fc.constantFrom(...roles),
    kind: fc.constantFrom('text', 'textarea', 'editable', 'select', 'radio', 'checkbox', 'other'),
    empty: fc.boolean(),
    visible: fc.boolean(),
    enabled: fc.boolean(),
    submits: fc.boolean(),
    form: fc.integer({ min: 0, max: 2 }),
    maxLength: fc.constantFrom(null, 20, 4_000),
    choices: fc.array(choice, { maxLength: 3 }),
    handle: fc.integer({ min: 0, max: 999 }).map((number) => [`#f${number}`]),
  })
  .map((given) => field(given as Partial<ClassifiedField>));

describe('plan', () => {
  it('never names a field that must not be touched, nor one that is hidden, full or locked', () => {
    fc.assert(
      fc.property(fc.array(anyField, { maxLength: 12 }), (fields) => {
        const { steps } = plan(fields, draft, address);
        for (const step of steps) {
          expect(neverTouch[step.role]).toBe(false);
          const able = fields.filter(
            (each) => each.role === step.role && each.visible && each.empty && each.enabled && !each.submits,
          );
          expect(able.length).toBeGreaterThan(0);
          if (step.maxLength !== null) expect(step.value.length).toBeLessThanOrEqual(step.maxLength);
        }
        const locked = new Set(fields.filter(({ role }) => role === 'password').map(({ form }) => form));
        const open = fields.filter(({ form }) => !locked.has(form));
        expect(steps.length).toBeLessThanOrEqual(open.length);
        expect(steps.filter(({ role }) => role === 'message').length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is for https pages of the draft’s own marketplace', () => {
    for (const other of [
      'https://www.amazon.de/x',
      'http://www.amazon.com/x',
      'https://www.amazon.com.example/',
      'about:blank',
      '',
    ]) {
      expect(plan([field({})], draft, other)).toMatchObject({ refusal: 'other-marketplace', steps: [] });
    }
    expect(plan([field({})], draft, address).steps).toMatchObject([{ role: 'message', value: message }]);
  });

  it('knows nothing about the shopper to fill in', () => {
    const fields = (['name', 'email', 'phone'] as const).map((role) => field({ role, kind: 'text' }));
    expect(plan([...fields, field({})], draft, address).steps.map(({ role }) => role)).toEqual(['message']);
  });

  it('says what is left and why', () => {
    const fields = [
      field({ maxLength: 20 }),
      field({ role: 'subject', kind: 'text', empty: false }),
      field({
        role: 'topic',
        kind: 'select',
        choices: [{ value: 'r', text: 'Returns', handle: ['#t'], fingerprint: '' }],
      }),
    ];
    expect(plan(fields, draft, address).left.map(({ role, outcome }) => `${role} ${outcome}`)).toEqual([
      'message too-long',
      'subject not-empty',
      'topic no-choice',
    ]);
  });

  it.each([
    ['sign-in', [field({ role: 'password', kind: 'text' }), field({})]],
    [
      'payment',
      [
        field({ role: 'payment', kind: 'text' }),
        field({ role: 'payment', kind: 'text' }),
        field({ score: 4 }),
      ],
    ],
    ['address', [...Array(3).fill(field({ role: 'address', kind: 'text' })), field({ score: 4 })]],
    ['no-message', [field({ role: 'email', kind: 'text' })]],
  ] as const)('refuses a form that is for %s', (refusal, fields) => {
    expect(plan(fields, draft, address)).toMatchObject({ refusal, steps: [] });
  });

  it('leaves order number and subject of other forms alone', () => {
    const fields = [
      field({}),
      field({ role: 'order-number', kind: 'text', form: 1 }),
      field({ role: 'subject', kind: 'text', form: 1 }),
    ];
    expect(plan(fields, draft, address).steps.map(({ role }) => role)).toEqual(['message']);
  });

  it('chooses the draft’s item, and no item when two could be it', () => {
    const item = (text: string, value: string) => ({ value, text, handle: [`#${value}`], fingerprint: '' });
    const radios = (...choices: ReturnType<typeof item>[]) =>
      field({ role: 'order-item', kind: 'radio', choices });
    const lamp = item('Larkhill Desk Lamp, Dimma…', 'a');
    expect(
      plan([field({}), radios(lamp, item('Garden hose', 'b'))], draft, address).steps.at(-1),
    ).toMatchObject({
      act: 'tick',
      handle: ['#a'],
    });
    expect(plan([field({}), radios(lamp, { ...lamp, value: 'b' })], draft, address).left).toMatchObject([
      { outcome: 'no-choice' },
    ]);
  });

  it('keeps to the topics that lead to a person', () => {
    const topics = (...texts: string[]) =>
      field({
        role: 'topic',
        kind: 'select',
        choices: texts.map((text) => ({ value: text, text, handle: ['#t'], fingerprint: '' })),
      });
    const chosen = (...texts: string[]) =>
      plan([field({}), topics(...texts)], draft, address).steps.at(-1)?.shown;
    expect(chosen('What if I found a better price?', 'Something else')).toBe('Something else');
    expect(chosen('Cancel my order', 'An order I placed', 'Other')).toBe('An order I placed');
    expect(chosen('Rückgabe', 'Lieferung', 'Frage zum Preis')).toBe('Frage zum Preis');
    expect(chosen('注文のキャンセル', 'その他')).toBe('その他');
  });

  it('has kinds for every role that may be filled', () => {
    for (const role of roles) if (!neverTouch[role]) expect(kindsOf[role].length).toBeGreaterThan(0);
  });
});
