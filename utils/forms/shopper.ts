import { kindOf } from './collect';
import { treesOf } from './trees';

/** What the shopper does on a page, as far as filling must know. */
export interface ShopperActs {
  /** Fields that the shopper typed in or chose. */
  readonly touched: WeakSet<Element>;
  /** Listens in the frames and shadow roots that appeared since. */
  listen(): void;
  stop(): void;
}

interface Listeners {
  /** A field's text was changed by the shopper's own hand. */
  readonly onType: (field: HTMLElement) => void;
  readonly onChoose: (field: HTMLElement) => void;
  /** The shopper clicked or pressed Enter; `leadsOn` on a button, a link, or Enter in a field: it may have sent. */
  readonly onPress: (leadsOn: boolean) => void;
}

function fieldOf(event: Event): HTMLElement | null {
  for (const each of event.composedPath()) {
    const element = each as HTMLElement;
    if (element.nodeType === 1 && kindOf(element)) return element;
  }
  return null;
}

const buttons = 'button, a[href], [role=button], input[type=submit], input[type=button], input[type=image]';

/**
 * Watches what a person does (events that the browser itself vouches for), in every tree of the page.
 * @param isOurs true while we write: an editor's answer to our own writing is vouched for as well.
 */
export function watchShopper(document: Document, isOurs: () => boolean, on: Listeners): ShopperActs {
  const touched = new WeakSet<Element>();
  const known = new Set<Node>();
  const heard = (event: Event) => {
    if (!event.isTrusted || isOurs()) return;
    if (event.type === 'keydown') {
      if ((event as KeyboardEvent).key === 'Enter') on.onPress(true);
      return;
    }
    if (event.type === 'click') {
      const target = event.composedPath()[0] as Element;
      on.onPress(target.nodeType === 1 && target.closest(buttons) !== null);
      return;
    }
    const field = fieldOf(event);
    if (!field) return;
    touched.add(field);
    const kind = kindOf(field);
    if (kind === 'text' || kind === 'textarea' || kind === 'editable') on.onType(field);
    else on.onChoose(field);
  };
  const events = ['beforeinput', 'input', 'change', 'click', 'keydown'] as const;
  const listen = () => {
    for (const { root } of treesOf(document)) {
      if (known.has(root)) continue;
      known.add(root);
      for (const event of events) root.addEventListener(event, heard, { capture: true, passive: true });
    }
  };
  listen();
  return {
    touched,
    listen,
    stop: () => {
      for (const root of known) {
        for (const event of events) root.removeEventListener(event, heard, { capture: true });
      }
      known.clear();
    },
  };
}
