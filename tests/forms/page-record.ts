import type { OpenPage } from './open-page';

const watched = [
  'submit',
  'click',
  'dblclick',
  'mousedown',
  'pointerdown',
  'keydown',
  'keypress',
  'keyup',
] as const;

/**
 * Writes down everything on a page, and in its frames, that could send or lead on: presses, keys, submits, also those
 * by `form.submit()` and `element.click()`. The list is empty as long as nobody did any of it.
 */
export function recordActs({ window }: OpenPage): string[] {
  const acts: string[] = [];
  const watch = (view: Window & typeof globalThis) => {
    for (const type of watched) {
      view.addEventListener(
        type,
        (event) => acts.push(`${type} on ${(event.target as Element).localName}`),
        true,
      );
    }
    for (const name of ['submit', 'requestSubmit'] as const) {
      view.HTMLFormElement.prototype[name] = () => {
        acts.push(`form.${name}()`);
      };
    }
    view.HTMLElement.prototype.click = () => {
      acts.push('element.click()');
    };
  };
  watch(window);
  for (const frame of window.document.querySelectorAll('iframe')) {
    const inner = frame.contentWindow as (Window & typeof globalThis) | null;
    if (frame.contentDocument && inner) watch(inner);
  }
  return acts;
}
