/*
 * Words of contact pages beside the names of their fields, over all languages of the shops. All but the remarks are
 * matched against a text as `plainWords` returns it.
 */

/** Words on the cards and buttons that lead on to a person, the surest first (facts 3.9), in the shops' languages. */
export const onward: readonly RegExp[] = [
  /^(?:start chatting|chat now|start (?:a )?chat|chat with|chatten|jetzt chatten|chat starten|discuter|demarrer (?:le|un) chat|chatta|avvia (?:la )?chat|chatear|iniciar (?:o |el )?chat|rozpocznij czat|starta chatt|sohbet)|チャット(?:を開始|で)|开始聊天|채팅 시작|ابدأ (?:ال)?(?:محادثة|دردشة)|الدردشة الآن/u,
  /^ok,? take me to the conversation|^take me to the conversation|zur unterhaltung|vers la conversation|alla conversazione|a la conversacion|naar het gesprek|会話へ|المحادثة/u,
  /i need (?:more )?help with something else|ich brauche hilfe bei etwas anderem|j ai besoin d aide pour autre chose|別の件|أحتاج إلى مساعدة في شيء آخر/u,
  /^(?:something else|etwas anderes|autre chose|qualcos altro|otra cosa|otro asunto|outra coisa|outro assunto|iets anders|cos innego|nagot annat|baska bir sey|neco jineho|noget andet|その他|それ以外|其他|기타|شيء آخر|أمر آخر|אחר|कुछ और)/u,
  /^(?:others?|sonstiges|andere|autre|altro|otro|otros|outro|outros|overig|anders|inne|annat|diger|jine|andet|أخرى|غير ذلك)$/u,
];

/** Nothing with these words is ever pointed at: they send, undo or pay. */
export const leaving =
  /^(?:send|submit|cancel|return|buy|senden|absenden|stornieren|envoyer|annuler|invia|annulla|enviar|cancelar|verzenden|wyslij|skicka|gonder|iptal|送信|キャンセル|发送|إرسال|إلغاء)/u;

/** Topics that fit a question about the price of an order, the most fitting first, in all languages at once. */
export const fittingTopics: readonly RegExp[] = [
  /(?<!\p{L})(?:pric(?:e|ing)|preis|prix|prezzo|precio|preco|prijs|cen[ay]|pris(?!on)|fiyat)|価格|料金|价格|價格|가격|السعر|سعر|מחיר|कीमत/u,
  /(?<!\p{L})(?:orders?(?!\p{L})|bestellung|commande|ordine|pedido|bestelling|zamowieni|bestallning|siparis|objednavk|ordre(?!\p{L}))|注文|订单|訂單|주문|الطلب|طلب|הזמנה|ऑर्डर/u,
  /(?<!\p{L})(?:(?:something|anything) else|others?(?!\p{L})|sonstige|etwas anderes|anderes|autre|altr[oi]|qualcos altro|otr[oa]s?(?!\p{L})|outr[oa]s?(?!\p{L})|anders|overig|inn[ey]|cos innego|annat|ovrigt|diger|baska|jin[ey]|andet)|その他|他の|其他|기타|أخرى|اخرى|آخر|אחר|अन्य/u,
];

/** Choices that lead away from a person or do something we did not ask for (facts: a better price ends in help text). */
export const misleading =
  /better price|found .* (?:lower|better|cheaper)|cancel|return|refund|stornier|zuruck|rucksend|annul|retour|reso(?!\p{L})|restitu|rendere|devol|cancela|annuler|zwrot|anuluj|aterlamn|avbestall|iade|iptal|vratit|zrusit|返品|キャンセル|退货|取消|반품|취소|إرجاع|الغاء|إلغاء|החזר|ביטול/u;

/** Words that a list of topics of a help form offers; two of them make a list one. */
export const topicChoice =
  /(?<!\p{L})(?:other|something else|general|question|order|refund|return|payment|billing|deliver|shipping|technical|feedback|complain|press|media|support|suggestion|partner|sonstig|bestellung|lieferung|zahlung|ruckgabe|erstattung|autre|commande|livraison|paiement|remboursement|retour|altro|ordine|spedizione|rimborso|pagamento|otro|pedido|envio|reembolso|pago|devolucion|outro|entrega|andere|levering|betaling|inne|zamowienie|dostawa|platnosc|zwrot|ovrigt|annat|leverans|betalning|diger|siparis|teslimat|odeme|iade|jine|objednavka)|その他|注文|配送|返品|支払|返金|其他|订单|退款|기타|주문|환불|أخرى|اخرى|آخر|الطلب|استرداد|الدفع|אחר|הזמנה|החזר|अन्य|ऑर्डर/u;

/** Remarks between a field and its name. */
export const remark =
  /^[(*\s]*(?:required(?: field)?|optional|pflichtfeld|erforderlich|obligatoire|facultatif|obbligatorio|facoltativo|obligatorio|opcional|obrigatório|verplicht|wymagane|obligatoriskt|zorunlu|必須|任意|필수|선택|必填|مطلوب|חובה)[)*\s:]*$/i;
