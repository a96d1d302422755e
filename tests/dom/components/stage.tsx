import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';

/** Shows something in a fresh element of the page, in place of what the test before it showed. */
export async function show(what: ComponentChild, width = 380): Promise<HTMLElement> {
  for (const old of document.querySelectorAll('.stage')) {
    render(null, old);
    old.remove();
  }
  const stage = document.createElement('div');
  stage.className = 'stage';
  stage.style.inlineSize = `${width}px`;
  document.body.append(stage);
  await act(() => render(what, stage));
  return stage;
}

/** Shows something else in the same place, as a page does when its data change. */
export async function redraw(stage: Element, what: ComponentChild): Promise<void> {
  await act(() => render(what, stage));
}

/** What a reader of the page sees, in one line. */
export function words(element: ParentNode & { textContent?: string | null }): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The one button with this name. */
export function button(stage: ParentNode, name: string): HTMLButtonElement {
  const found = [...stage.querySelectorAll('button')].filter((each) => words(each) === name);
  const [only] = found;
  if (!only || found.length > 1) throw new Error(`${found.length} buttons are called ${name}`);
  return only;
}

/** Clicks and waits until the page has answered. */
export async function click(stage: ParentNode, name: string): Promise<void> {
  await act(async () => {
    button(stage, name).click();
    await new Promise((done) => setTimeout(done, 0));
  });
}

/** The words of the live regions that say something. */
export function status(stage: ParentNode): string[] {
  return [...stage.querySelectorAll('[role=status]')].map(words).filter((each) => each !== '');
}
