import { choiceOf, fittingTopic } from './choose';
import type { Choice, ClassifiedField, Handle } from './facts';
import { judge, type Refusal } from './judge';
import { neverTouch, type Role } from './roles';

/** What is to be put into a form. Nothing about the shopper: the page knows its own customer. */
export interface FormDraft {
  /** Host of the marketplace that the draft belongs to. */
  readonly marketplace: string;
  readonly subject: string;
  /** The text for the message field: the whole message, or one piece of it for a chat. */
  readonly message: string;
  readonly orderId: string;
  readonly asin: string;
  readonly title: string;
  /** Tick "e-mail me a copy". */
  readonly emailCopy: boolean;
}

/** What filling a field came to. */
export type Outcome =
  | 'filled'
  /** Something stands in it already, or it was ticked or chosen. */
  | 'not-empty'
  /** The element is not there any more, or another one took its place. */
  | 'gone'
  | 'not-visible'
  /** Disabled, read-only, or changing it would send the form. */
  | 'locked'
  | 'too-long'
  /** No choice fits, or several do. */
  | 'no-choice'
  /** The shopper typed in it or chose something. */
  | 'shopper'
  /** The page took the value away again. */
  | 'reverted'
  /** The page is not the one that was planned for. */
  | 'refused';

/** One thing to put into one field. */
export interface Step {
  readonly handle: Handle;
  readonly fingerprint: string;
  readonly role: Role;
  readonly because: string;
  /** `write` text, `choose` an option by value, `tick` a box or a radio button. */
  readonly act: 'write' | 'choose' | 'tick';
  readonly value: string;
  /** What the shopper sees of it: the text of the choice, or the value. */
  readonly shown: string;
  readonly maxLength: number | null;
}

/** A field with a role of ours that is left as it is, and why. */
export interface Left {
  readonly handle: Handle;
  readonly role: Role;
  readonly outcome: Outcome;
}

/** What will be done to a page: plain data, to show, to keep, to compare. */
export interface Plan {
  /** The page's address: a plan is good for this page only. */
  readonly address: string;
  readonly steps: readonly Step[];
  readonly left: readonly Left[];
  /** Why nothing is done; null when there is a form to write a message with. */
  readonly refusal: Refusal | 'other-marketplace' | null;
}

type Wanted = Pick<Step, 'act' | 'value' | 'shown'> & Partial<Pick<Step, 'handle' | 'fingerprint'>>;

const write = (value: string): Wanted | null => (value === '' ? null : { act: 'write', value, shown: value });

const pick = (field: ClassifiedField, choice: Choice | null): Wanted | null =>
  choice && {
    act: field.kind === 'select' ? 'choose' : 'tick',
    value: choice.value,
    shown: choice.text,
    handle: choice.handle,
    fingerprint: choice.fingerprint,
  };

/** What belongs into a field of each role; null: nothing that we know. */
const wanted: Readonly<Partial<Record<Role, (field: ClassifiedField, draft: FormDraft) => Wanted | null>>> = {
  message: (_, draft) => write(draft.message),
  subject: (_, draft) => write(draft.subject),
  'order-number': (_, draft) => write(draft.orderId),
  topic: (field) => pick(field, fittingTopic(field.choices)),
  'order-item': (field, draft) => pick(field, choiceOf(field, draft)),
  'email-copy': (field, draft) => (draft.emailCopy ? pick(field, field.choices[0] ?? null) : null),
};

/** What keeps a field from being touched as it stands; null: nothing. */
function obstacle(field: ClassifiedField, value: string): Outcome | null {
  if (!field.visible) return 'not-visible';
  if (!field.enabled || field.submits) return 'locked';
  if (!field.empty) return 'not-empty';
  return field.maxLength !== null && value.length > field.maxLength ? 'too-long' : null;
}

/** Roles that a guided page may ask for outside of the message's own form. */
const guiding: ReadonlySet<Role> = new Set(['topic', 'order-item']);

/** The fields that the message's form and its guide consist of; a form with a password is never among them. */
function belonging(fields: readonly ClassifiedField[], message: ClassifiedField | null): ClassifiedField[] {
  const locked = new Set(fields.filter(({ role }) => role === 'password').map(({ form }) => form));
  return fields.filter(
    ({ form, role }) => !locked.has(form) && (form === message?.form || guiding.has(role)),
  );
}

/**
 * What to put where. Pure; touches nothing.
 * @param address the page's own address; a page of another marketplace than the draft's is refused.
 * @returns a plan whose steps never name a field of a role that must not be touched.
 */
export function plan(fields: readonly ClassifiedField[], draft: FormDraft, address: string): Plan {
  const nothing = { address, steps: [], left: [] };
  if (hostOf(address) !== draft.marketplace) return { ...nothing, refusal: 'other-marketplace' };
  const { message, refusal } = judge(fields);
  // A guided form asks for topic and item first and shows the message field later: these steps are done already.
  const guided = refusal === 'no-message' && fields.some(({ role }) => guiding.has(role));
  if (refusal !== null && !guided) return { ...nothing, refusal };
  const steps: Step[] = [];
  const left: Left[] = [];
  for (const field of belonging(fields, message)) {
    if (neverTouch[field.role] || (field.role === 'message' && field !== message)) continue;
    const want = wanted[field.role]?.(field, draft);
    if (want === undefined) continue;
    const outcome = want
      ? obstacle(field, want.value)
      : field.empty && field.kind !== 'checkbox'
        ? 'no-choice'
        : null;
    const { handle, fingerprint, role, because, maxLength } = field;
    if (outcome) left.push({ handle, role, outcome });
    else if (want) steps.push({ handle, fingerprint, role, because, maxLength, ...want });
  }
  return { address, steps, left, refusal: guided ? 'no-message' : null };
}

function hostOf(address: string): string | null {
  try {
    const { protocol, hostname } = new URL(address);
    return protocol === 'https:' ? hostname : null;
  } catch {
    return null;
  }
}
