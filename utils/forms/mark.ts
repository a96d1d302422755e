/** What an outline says: `filled` by us, or for the shopper to `choose`. */
export type Mark = 'filled' | 'choose';

const outlines: Readonly<Record<Mark, string>> = {
  filled: '2px solid #0b8f76',
  choose: '2px dashed #7a4fb0',
};

/**
 * Outlines an element and nothing else: no size, place or colour of the page changes.
 * @returns what takes the outline away and gives back what the page had there.
 */
export function mark(element: HTMLElement, kind: Mark): () => void {
  const { style } = element;
  const before = ['outline', 'outline-offset'].map(
    (name) => [name, style.getPropertyValue(name), style.getPropertyPriority(name)] as const,
  );
  style.setProperty('outline', outlines[kind], 'important');
  style.setProperty('outline-offset', '2px', 'important');
  return () => {
    for (const [name, value, priority] of before) {
      if (value) style.setProperty(name, value, priority);
      else style.removeProperty(name);
    }
    if (style.length === 0) element.removeAttribute('style');
  };
}
