import { names, type Subject } from './choose';
import { treesOf } from './trees';
import { appearanceOf } from './visible';
import { plainWords } from './words';
import { leaving, onward } from './words/page-words';

const pressable =
  'a[href], button, [role=button], [role=link], [role=option], li[tabindex], li[class*="button"]';

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
