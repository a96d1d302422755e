import { type ComponentChild, render } from 'preact';

/** The place of the card on a page: its own element at the end of the body, where no style of the page reaches. */
export interface CardHost {
  render(card: ComponentChild): void;
  box(): DOMRect;
  moveToOtherSide(): void;
  remove(): void;
}

const ownEvents = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'change',
  'copy',
  'click',
  'pointerdown',
];

/** What happens inside the card stays there: a page that listens for Enter must not hear ours. */
export function openCardHost(document: Document): CardHost {
  const host = document.createElement('dropback-card');
  const root = host.attachShadow({ mode: 'open' });
  for (const name of ownEvents) root.addEventListener(name, (event) => event.stopPropagation());
  document.body.append(host);
  return {
    render: (card) => {
      // A page may redraw its whole body.
      if (!host.isConnected) document.body.append(host);
      render(card, root);
    },
    box: () => host.getBoundingClientRect(),
    moveToOtherSide: () => {
      host.dataset.side = host.dataset.side === 'start' ? 'end' : 'start';
    },
    remove: () => {
      render(null, root);
      host.remove();
    },
  };
}
