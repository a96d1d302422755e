import type { Choice, ClassifiedField } from './facts';
import type { FormDraft } from './plan';
import { plainWords } from './words';
import { fittingTopics, misleading } from './words/page-words';

/** The topic that fits best, or null when none does: then the shopper chooses. */
export function fittingTopic(choices: readonly Choice[]): Choice | null {
  const usable = choices
    .filter(({ value, text }) => value !== '' && text !== '')
    .map((choice) => ({ choice, words: plainWords(choice.text) }))
    .filter(({ words }) => !misleading.test(words));
  for (const topic of fittingTopics) {
    const found = usable.filter(({ words }) => topic.test(words));
    // Two that fit equally well are the shopper's to choose between, unless one says no more than the topic.
    const best = found.length > 1 ? found.toSorted((a, b) => a.words.length - b.words.length)[0] : found[0];
    if (best) return best.choice;
  }
  return null;
}

/** What the message is about. */
export type Subject = Pick<FormDraft, 'orderId' | 'asin' | 'title'>;

/** Whether a text names the draft's item or order: by ASIN, order number, or the (shortened) title. */
export function names(text: string, draft: Subject): boolean {
  const plain = plainWords(text);
  if (text.includes(draft.asin) || text.includes(draft.orderId)) return true;
  const title = plainWords(draft.title);
  const shown = plain.replace(/(?: ?\.\.\.| ?…)$/, '');
  // Cards shorten titles: what they show must be the beginning of it, and enough to tell it from others.
  return title.length >= 8 && (plain.includes(title) || (shown.length >= 12 && title.startsWith(shown)));
}

/** The choice that stands for the draft's item or order; null when none or several do. */
export function choiceOf(field: ClassifiedField, draft: Subject): Choice | null {
  const { near, label, name } = field.words;
  const around = field.kind === 'checkbox' ? `${near} ${label} ${name}` : '';
  const found = field.choices.filter(
    ({ text, value }) => names(text, draft) || names(value, draft) || names(around, draft),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}
