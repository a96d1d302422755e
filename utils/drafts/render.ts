import type { Sentence } from './languages/language';
import { isPlaceholder, placeholdersIn, type Values } from './placeholders';

const optional = /\[([^[\]]*\{\w+\}[^[\]]*)\]/gu;
const placeholder = /\{(\w+)\}(\.?)/gu;

function known(text: string, values: Values): boolean {
  return placeholdersIn(text).every((name) => isPlaceholder(name) && values[name] !== null);
}

/** A template without its square brackets: what stands in them stays when its facts are known. */
export function settleOptional(template: string, values: Values): string {
  return template.replaceAll(optional, (_, inner: string) => (known(inner, values) ? inner : ''));
}

/** A template with its facts put in, or null when one outside square brackets is unknown. */
function fill(template: string, values: Values): string | null {
  const text = settleOptional(template, values);
  if (!known(text, values)) return null;
  return text.replaceAll(placeholder, (_, name: string, stop: string) => {
    const value = isPlaceholder(name) ? (values[name] ?? '') : '';
    // Some dates and currencies end in a full stop, which then also ends the sentence.
    return /\.[\u200E\u200F\u2069]*$/u.test(value) ? value : `${value}${stop}`;
  });
}

/** A sentence with its facts, in the first wording whose facts are known; null when there is none. */
export function render(sentence: Sentence, values: Values): string | null {
  const wordings = typeof sentence === 'string' ? [sentence] : sentence;
  for (const wording of wordings) {
    const text = fill(wording, values);
    if (text !== null) return text;
  }
  return null;
}
