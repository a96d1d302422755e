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

/** The first wording of a sentence whose facts outside square brackets are known; null when there is none. */
export function wordingOf(sentence: Sentence, values: Values): string | null {
  const wordings = typeof sentence === 'string' ? [sentence] : sentence;
  return wordings.find((wording) => known(settleOptional(wording, values), values)) ?? null;
}

/** A wording with its facts put in. */
function fill(wording: string, values: Values): string {
  return settleOptional(wording, values).replaceAll(placeholder, (_, name: string, stop: string) => {
    const value = isPlaceholder(name) ? (values[name] ?? '') : '';
    // Some dates and currencies end in a full stop, which then also ends the sentence.
    return /\.[\u200E\u200F\u2069]*$/u.test(value) ? value : `${value}${stop}`;
  });
}

/** A sentence with its facts, in the first wording whose facts are known; null when there is none. */
export function render(sentence: Sentence, values: Values): string | null {
  const wording = wordingOf(sentence, values);
  return wording === null ? null : fill(wording, values);
}
