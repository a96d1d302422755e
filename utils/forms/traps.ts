import type { Texts, Weighed } from './evidence';
import type { FieldFacts } from './facts';
import { kindsOf } from './roles';
import { plainWords, wordsSay } from './words';

/** Traps carry such names however they are hidden; for a field that robots alone can see they are enough. */
const baitNames =
  /^(?:url|website|web site|homepage|home page|fax|company|b [0-9a-f]{6,}.*|hp.*|e ?mail ?(?:2|confirm.*|verify)|phone ?2|comment ?2|address ?2?)$/;

/** How a form as a whole meets the eye: what is hidden in a form that nobody sees yet is no trap for that. */
export interface FormState {
  readonly shown: boolean;
  readonly reachable: boolean;
}

/**
 * Traps and captchas, known by how they are built.
 * @returns null for every other field.
 */
export function trapOf(field: FieldFacts, texts: Texts, form: FormState): Weighed | null {
  const marks = plainWords(field.words.marks);
  if (/captcha|turnstile/.test([texts.name, texts.id, marks].join(' ')))
    return { role: 'captcha', score: 10, because: 'name' };
  if (!kindsOf.honeypot.includes(field.kind)) return null;
  if ([...Object.values(texts), marks].some((text) => wordsSay('honeypot', text) === 'yes'))
    return { role: 'honeypot', score: 10, because: 'words' };
  // Tick boxes are made transparent to be drawn anew; text fields are put out of sight only to catch robots.
  if (field.kind === 'checkbox') return null;
  if (form.shown && field.tucked) return { role: 'honeypot', score: 8, because: 'tucked away' };
  if (form.reachable && !field.reachable) return { role: 'honeypot', score: 7, because: 'out of reach' };
  const baited = [texts.name, texts.id].some((text) => baitNames.test(text));
  if (form.shown && !field.visible && field.kind === 'text' && baited)
    return { role: 'honeypot', score: 6, because: 'hidden bait' };
  return null;
}
