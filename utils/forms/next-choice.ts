import { names, type Subject } from './choose';
import { treesOf } from './trees';
import { appearanceOf } from './visible';
import { plainWords } from './words';

const pressable =
  'a[href], button, [role=button], [role=link], [role=option], li[tabindex], li[class*="button"]';

/** Words on the cards and buttons that lead on to a person, the surest first (facts 3.9), in the shops' languages. */
const onward: readonly RegExp[] = [
  /^(?:start chatting|chat now|start (?:a )?chat|chat with|chatten|jetzt chatten|chat starten|discuter|demarrer (?:le|un) chat|chatta|avvia (?:la )?chat|chatear|iniciar (?:o |el )?chat|rozpocznij czat|starta chatt|sohbet)|チャット(?:を開始|で)|开始聊天|채팅 시작|ابدأ (?:ال)?(?:محادثة|دردشة)|الدردشة الآن/u,
  /^ok,? take me to the conversation|^take me to the conversation|zur unterhaltung|vers la conversation|alla conversazione|a la conversacion|naar het gesprek|会話へ|المحادثة/u,
  /i need (?:more )?help with something else|ich brauche hilfe bei etwas anderem|j ai besoin d aide pour autre chose|別の件|أحتاج إلى مساعدة في شيء آخر/u,
  /^(?:something else|etwas anderes|autre chose|qualcos altro|otra cosa|otro asunto|outra coisa|outro assunto|iets anders|cos innego|nagot annat|baska bir sey|neco jineho|noget andet|その他|それ以外|其他|기타|شيء آخر|أمر آخر|אחר|कुछ और)/u,
  /^(?:others?|sonstiges|andere|autre|altro|otro|otros|outro|outros|overig|anders|inne|annat|diger|jine|andet|أخرى|غير ذلك)$/u,
];

/** Nothing with these words is ever pointed at: they send, undo or pay. */
const leaving =
  /^(?:send|submit|cancel|return|buy|senden|absenden|stornieren|envoyer|annuler|invia|annulla|enviar|cancelar|verzenden|wyslij|skicka|gonder|iptal|送信|キャンセル|发送|إرسال|إلغاء)/u;

function isChosen(element: Element): boolean {
  return element.matches(
    '[aria-pressed=true], [aria-selected=true], [aria-checked=true], [aria-current=true]',
  );
}

/** The text of a button's card: of the widest wrapper that holds no other button. */
function cardText(button: HTMLElement): string {
  let card: HTMLElement = button;
  for (let depth = 0; depth < 4; depth += 1) {
    const wider = card.parentElement;
    if (!wider || wider.matches('body, main, form') || wider.querySelectorAll(pressable).length > 1) break;
    card = wider;
  }
  return (card.textContent ?? '').trim().slice(0, 300);
}

/**
 * The cards and buttons that the shopper may have to press next: the card of the draft's order or item, and the
 * button that leads on to a person. Found to be pointed at; nothing here presses anything.
 */
export function nextChoices(document: Document, draft: Subject): HTMLElement[] {
  const buttons = treesOf(document)
    .flatMap(({ root }) => [...root.querySelectorAll<HTMLElement>(pressable)])
    .filter((element) => !isChosen(element) && !element.closest('nav, header, footer, [role=navigation]'))
    .map((element) => ({ element, words: plainWords(element.textContent ?? ''), card: cardText(element) }))
    .filter(({ words }) => words !== '' && !leaving.test(words));
  const seen = ({ element }: { element: HTMLElement }) => appearanceOf(element).visible;
  const item = buttons.find((each) => names(each.card, draft) && seen(each));
  const says = (words: string, onwardWords: RegExp) => words.length <= 60 && onwardWords.test(words);
  for (const each of onward) {
    const next = buttons.find(
      (button) => (says(button.words, each) || says(plainWords(button.card), each)) && seen(button),
    );
    if (next) return item ? [item.element, next.element] : [next.element];
  }
  return item ? [item.element] : [];
}
