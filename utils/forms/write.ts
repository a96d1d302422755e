/**
 * The setter of the element's own class, found on its prototypes. Pages put setters of theirs on single elements
 * to notice writing; going by them would look to the page as if it had written the value itself.
 */
function prototypeSetter(element: Element, property: string): ((value: unknown) => void) | null {
  for (let each: object | null = Object.getPrototypeOf(element); each; each = Object.getPrototypeOf(each)) {
    const setter = Object.getOwnPropertyDescriptor(each, property)?.set;
    if (setter) return (value) => setter.call(element, value);
  }
  return null;
}

function announce(element: Element, text: string | null): void {
  const bubbling = { bubbles: true, composed: true };
  element.dispatchEvent(
    text === null
      ? new Event('input', bubbling)
      : new InputEvent('input', { ...bubbling, inputType: 'insertText', data: text }),
  );
  element.dispatchEvent(new Event('change', bubbling));
}

/** Sets a property as the browser itself does when somebody types or chooses, and says so to the page. */
export function setProperty(
  element: Element,
  property: 'value' | 'checked' | 'selectedIndex',
  value: unknown,
): void {
  const set = prototypeSetter(element, property);
  if (!set) return;
  set(value);
  announce(element, property === 'value' ? String(value) : null);
}

const folded = (text: string) => text.replace(/\s+/g, '');

/** Whether an editable box shows this text; line ends may have become elements. */
export function showsText(element: HTMLElement, text: string): boolean {
  return folded(element.textContent ?? '').includes(folded(text));
}

/**
 * Writes into an editable box the way typing does, so that the editor behind it takes part; where no editor
 * answers, as plain text. The place of the keyboard is given back.
 */
export function writeEditable(element: HTMLElement, text: string): void {
  const { ownerDocument: page } = element;
  const focused = page.activeElement as HTMLElement | null;
  element.focus({ preventScroll: true });
  const selection = page.getSelection();
  const range = page.createRange();
  range.selectNodeContents(element);
  selection?.removeAllRanges();
  selection?.addRange(range);
  page.execCommand('insertText', false, text);
  if (!showsText(element, text)) {
    element.textContent = text;
    announce(element, text);
  }
  if (focused && focused !== element) focused.focus({ preventScroll: true });
  else if (focused !== element) element.blur();
}
