import { type Place, places, readTexts, type Texts, type Weighed, weights } from './evidence';
import type { ClassifiedField, FieldFacts } from './facts';
import { kindsOf, type Role } from './roles';
import { type FormState, trapOf } from './traps';
import { plainWords, wordRoles, wordsSay } from './words';
import { topicChoice } from './words/page-words';

/** The places whose text is the field's name as people read it: a not-word there ends the matter. */
const naming: readonly Place[] = ['label', 'aria', 'near'];

/** Roles that a field's autocomplete attribute names (HTML standard, autofill detail tokens). */
const byAutocomplete: readonly (readonly [RegExp, Role])[] = [
  [/^(?:current-password|new-password|one-time-code)$/, 'password'],
  [/^cc-/, 'payment'],
  [/^(?:name|given-name|family-name|additional-name)$/, 'name'],
  [/^email$/, 'email'],
  [/^tel(?:-national|-local)?$/, 'phone'],
  [/^(?:street-address|address-|postal-code|country)/, 'address'],
  [/^(?:organization|honorific-prefix|username|bday|sex|url|tel-)/, 'other'],
];

/** Roles that a field's type names. */
const byType: Readonly<Record<string, Role>> = {
  hidden: 'hidden',
  password: 'password',
  email: 'email',
  tel: 'phone',
  search: 'search',
};

/** Of two roles with equal evidence the earlier one: the narrower word wins, and what must not be touched first. */
const precedence: readonly Role[] = [
  'captcha',
  'password',
  'payment',
  'email-copy',
  'consent',
  'order-number',
  'email',
  'phone',
  'order-item',
  'topic',
  'subject',
  'name',
  'address',
  'message',
  'search',
];

const orderOrAsin = /\b\d{3}-\d{7}-\d{7}\b|\bB0[A-Z0-9]{8}\b/;

const nothing: Weighed = { role: 'other', score: 0, because: '' };

/** What the kind of field and its choices say about a role, apart from words. */
function prior(role: Role, field: FieldFacts): number {
  const { kind, choices } = field;
  if (role === 'message') return kind === 'textarea' || kind === 'editable' ? 4 : -2;
  if (role === 'subject' && kind === 'text') return 1;
  if (role === 'order-item' && choices.some(({ text, value }) => orderOrAsin.test(`${text} ${value}`)))
    return 8;
  if (role === 'topic' && choices.filter(({ text }) => topicChoice.test(plainWords(text))).length >= 2)
    return 4;
  return 0;
}

function weigh(role: Role, field: FieldFacts, texts: Texts): Weighed {
  const found: string[] = [];
  let score = 0;
  for (const place of places) {
    const says = wordsSay(role, texts[place]);
    if (says === 'no' && naming.includes(place)) return nothing;
    // The heading of a group names each radio button and tick box in it.
    const weight =
      place === 'group' && field.kind !== 'text' && field.kind !== 'textarea' ? 4 : weights[place];
    if (says === 'yes') {
      score += weight;
      found.push(place);
    }
    if (says === 'no') score -= weight;
  }
  const extra = prior(role, field);
  if (extra > 0) found.push(field.choices.length ? 'choices' : field.kind);
  return { role, score: score + extra, because: found.join(', ') };
}

function declared(field: FieldFacts): Weighed | null {
  if (field.kind !== 'text' && field.kind !== 'select' && field.kind !== 'textarea') return null;
  const type = byType[field.type];
  if (type) return { role: type, score: 10, because: 'type' };
  const token = field.autocomplete.split(/\s+/).at(-1) ?? '';
  const role = byAutocomplete.find(([pattern]) => pattern.test(token))?.[1];
  return role && (role === 'other' || kindsOf[role].includes(field.kind))
    ? { role, score: 9, because: 'autocomplete' }
    : null;
}

function classifyOne(field: FieldFacts, form: FormState): ClassifiedField {
  const texts = readTexts(field);
  const byItsType = byType[field.type];
  const isSure = byItsType === 'hidden' || byItsType === 'password' || byItsType === 'search';
  const known = isSure ? null : trapOf(field, texts, form);
  if (known) return { ...field, ...known };
  if (field.inSearch && byItsType !== 'hidden') {
    return { ...field, role: 'search', score: 8, because: 'search form' };
  }
  const said = declared(field);
  if (said) return { ...field, ...said };
  const weighed = wordRoles
    .filter((role) => role !== 'honeypot' && kindsOf[role].includes(field.kind))
    .map((role) => weigh(role, field, texts))
    .sort((a, b) => b.score - a.score || precedence.indexOf(a.role) - precedence.indexOf(b.role))[0];
  const sure = weighed && weighed.score >= 2 && weighed.role !== 'other';
  return { ...field, ...(sure ? weighed : nothing) };
}

/** A bare text area is a message only where no other field of its form says that it is the message. */
function oneMessage(fields: readonly ClassifiedField[]): ClassifiedField[] {
  const named = (field: ClassifiedField) => field.role === 'message' && field.score > 4;
  return fields.map((field) =>
    field.role === 'message' &&
    !named(field) &&
    fields.some((each) => each.form === field.form && named(each))
      ? { ...field, ...nothing }
      : field,
  );
}

/**
 * Gives every field its role. Pure: the facts in, the same facts with a role out, in the same order.
 * A field without enough evidence is `other`, which is never touched.
 */
export function classify(fields: readonly FieldFacts[]): ClassifiedField[] {
  const forms = Map.groupBy(fields, ({ form }) => form);
  const states = new Map(
    [...forms].map(([form, own]) => [
      form,
      {
        shown: own.some(({ visible }) => visible),
        reachable: own.some(({ type, reachable }) => reachable && type !== 'hidden'),
      },
    ]),
  );
  return oneMessage(
    fields.map((field) => classifyOne(field, states.get(field.form) ?? { shown: true, reachable: true })),
  );
}
