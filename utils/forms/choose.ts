import type { Choice, ClassifiedField } from './facts';
import type { FormDraft } from './plan';
import { plainWords } from './words';

/**
 * Topics that fit a question about the price of an order, the most fitting first, in all languages at once.
 * Each is matched against a choice's text as {@link plainWords} returns it.
 */
const fittingTopics: readonly RegExp[] = [
  /(?<!\p{L})(?:pric(?:e|ing)|preis|prix|prezzo|precio|preco|prijs|cen[ay]|pris(?!on)|fiyat)|価格|料金|价格|價格|가격|السعر|سعر|מחיר|कीमत/u,
  /(?<!\p{L})(?:orders?(?!\p{L})|bestellung|commande|ordine|pedido|bestelling|zamowieni|bestallning|siparis|objednavk|ordre(?!\p{L}))|注文|订单|訂單|주문|الطلب|طلب|הזמנה|ऑर्डर/u,
  /(?<!\p{L})(?:(?:something|anything) else|others?(?!\p{L})|sonstige|etwas anderes|anderes|autre|altr[oi]|qualcos altro|otr[oa]s?(?!\p{L})|outr[oa]s?(?!\p{L})|anders|overig|inn[ey]|cos innego|annat|ovrigt|diger|baska|jin[ey]|andet)|その他|他の|其他|기타|أخرى|اخرى|آخر|אחר|अन्य/u,
];

/** Choices that lead away from a person or do something we did not ask for (facts: a better price ends in help text). */
const misleading =
  /better price|found .* (?:lower|better|cheaper)|cancel|return|refund|stornier|zuruck|rucksend|annul|retour|reso(?!\p{L})|restitu|rendere|devol|cancela|annuler|zwrot|anuluj|aterlamn|avbestall|iade|iptal|vratit|zrusit|返品|キャンセル|退货|取消|반품|취소|إرجاع|الغاء|إلغاء|החזר|ביטול/u;

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
