import type { ClassifiedField, FieldFacts } from './facts';
import { kindsOf, type Role } from './roles';
import { plainWords, wordRoles, wordsSay } from './words';

/** How much a word in each place counts. What a person sees as the field's name counts most. */
const weights = { label: 6, aria: 5, near: 5, placeholder: 4, name: 3, id: 2, group: 1 } as const;

type Place = keyof typeof weights;

const places = Object.keys(weights) as Place[];

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

/** Traps carry such names however they are hidden; for a field that robots alone can see they are enough. */
const baitNames =
  /^(?:url|website|web site|homepage|home page|fax|company|b [0-9a-f]{6,}.*|hp.*|e ?mail ?(?:2|confirm.*|verify)|phone ?2|comment ?2|address ?2?)$/;

const orderOrAsin = /\b\d{3}-\d{7}-\d{7}\b|\bB0[A-Z0-9]{8}\b/;

/** Words that a list of topics of a help form offers; two of them make a list one. */
const topicChoice =
  /(?<!\p{L})(?:other|something else|general|question|order|refund|return|payment|billing|deliver|shipping|technical|feedback|complain|press|media|support|suggestion|partner|sonstig|bestellung|lieferung|zahlung|ruckgabe|erstattung|autre|commande|livraison|paiement|remboursement|retour|altro|ordine|spedizione|rimborso|pagamento|otro|pedido|envio|reembolso|pago|devolucion|outro|entrega|andere|levering|betaling|inne|zamowienie|dostawa|platnosc|zwrot|ovrigt|annat|leverans|betalning|diger|siparis|teslimat|odeme|iade|jine|objednavka)|その他|注文|配送|返品|支払|返金|其他|订单|退款|기타|주문|환불|أخرى|اخرى|آخر|الطلب|استرداد|الدفع|אחר|הזמנה|החזר|अन्य|ऑर्डर/u;

interface Weighed {
  readonly role: Role;
  readonly score: number;
  readonly because: string;
}

const nothing: Weighed = { role: 'other', score: 0, because: '' };

type Texts = Readonly<Record<Place, string>>;

function readTexts({ words }: FieldFacts): Texts {
  const named = words.label !== '' || words.aria !== '';
  return {
    label: plainWords(words.label),
    aria: plainWords(words.aria),
    // Text that merely stands before a field speaks only where nothing names it.
    near: named ? '' : plainWords(words.near),
    placeholder: plainWords(words.placeholder),
    name: plainWords(words.name),
    id: plainWords(words.id),
    group: plainWords(words.group),
  };
}

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

/** Traps and captchas are known by how they are built; checked before anything else. */
function special(field: FieldFacts, texts: Texts): Weighed | null {
  const marks = plainWords(field.words.marks);
  const all = [...Object.values(texts), marks];
  if (byType[field.type] === 'hidden') return { role: 'hidden', score: 10, because: 'type' };
  if (/captcha|turnstile/.test([texts.name, texts.id, marks].join(' ')))
    return { role: 'captcha', score: 10, because: 'name' };
  if (!kindsOf.honeypot.includes(field.kind)) return null;
  if (all.some((text) => wordsSay('honeypot', text) === 'yes'))
    return { role: 'honeypot', score: 10, because: 'words' };
  // Tick boxes are made transparent to be drawn anew; text fields are tucked away only to catch robots.
  const writable = field.kind === 'text' || field.kind === 'textarea';
  if (writable && field.tucked) return { role: 'honeypot', score: 8, because: 'tucked away' };
  if (writable && !field.reachable && !/^(?:cc-|current|new-)/.test(field.autocomplete))
    return { role: 'honeypot', score: 7, because: 'out of reach' };
  if (field.kind === 'text' && !field.visible && [texts.name, texts.id].some((text) => baitNames.test(text)))
    return { role: 'honeypot', score: 6, because: 'hidden bait' };
  return null;
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

function classifyOne(field: FieldFacts): ClassifiedField {
  const texts = readTexts(field);
  const known = special(field, texts) ?? declared(field);
  if (known) return { ...field, ...known };
  if (field.inSearch) {
    return { ...field, role: 'search', score: 8, because: 'search form' };
  }
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
  return oneMessage(fields.map(classifyOne));
}
