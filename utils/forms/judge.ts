import type { ClassifiedField } from './facts';
import { plainWords } from './words';

/** Why a page's form must be left alone; `no-message`: nothing on it is meant for a message. */
export type Refusal = 'sign-in' | 'payment' | 'address' | 'no-message';

export interface Verdict {
  /** The field to write the message into, or null. */
  readonly message: ClassifiedField | null;
  /** Set exactly when `message` is null. */
  readonly refusal: Refusal | null;
}

/** Words of a message field that belongs to something else than a message: a parcel, a gift, a review. */
const otherText =
  /deliver|shipping|gift|lieferhinweis|livraison|consegna|entrega|bezorg|dostaw|leverans|teslimat|配送|お届け/;

function refusalOf(form: readonly ClassifiedField[], message: ClassifiedField): Refusal | null {
  const count = (role: ClassifiedField['role']) => form.filter((field) => field.role === role).length;
  if (count('password') > 0) return 'sign-in';
  if (count('payment') >= 2) return 'payment';
  const { label, near, placeholder, name } = message.words;
  const about = plainWords([label, near, placeholder, name].join(' '));
  // A contact form may ask for the sender's address too; a text area at the end of an address is for the carrier.
  const isNamed = message.score > 4 && !otherText.test(about);
  const isAnswered = count('email') + count('subject') + count('topic') > 0;
  return count('address') >= 3 && !(isNamed && isAnswered) ? 'address' : null;
}

/** What a page without a field for a message is, as far as its fields tell. */
function withoutMessage(fields: readonly ClassifiedField[]): Refusal {
  const has = (role: ClassifiedField['role'], least: number) =>
    fields.filter((field) => field.role === role && field.visible).length >= least;
  if (has('password', 1)) return 'sign-in';
  if (has('payment', 2)) return 'payment';
  return has('address', 3) ? 'address' : 'no-message';
}

/**
 * Whether a page has a form to write a message with, and its message field: the best by evidence that is shown (an
 * invisible one counts where no other is there). A form with a password, a card or a bare address is none.
 */
export function judge(fields: readonly ClassifiedField[]): Verdict {
  const candidates = fields
    .filter(({ role }) => role === 'message')
    .map((field) => ({
      field,
      refusal: refusalOf(
        fields.filter(({ form }) => form === field.form),
        field,
      ),
    }))
    .sort((a, b) => Number(b.field.visible) - Number(a.field.visible) || b.field.score - a.field.score);
  const allowed = candidates.find(({ refusal }) => refusal === null);
  if (allowed) return { message: allowed.field, refusal: null };
  return { message: null, refusal: candidates[0]?.refusal ?? withoutMessage(fields) };
}
