function viewOf(element: Element): (Window & typeof globalThis) | null {
  return element.ownerDocument.defaultView as (Window & typeof globalThis) | null;
}

function isTucked(element: Element): boolean {
  const view = viewOf(element);
  if (!view) return false;
  for (let each: Element | null = element; each; each = each.parentElement) {
    const style = view.getComputedStyle(each);
    if (Number(style.opacity) === 0) return true;
    const clipped =
      style.position === 'absolute' || style.position === 'fixed' || style.overflow === 'hidden';
    const box = each.getBoundingClientRect();
    if (clipped && (box.width <= 1 || box.height <= 1) && style.display !== 'contents') return true;
    if (style.clipPath === 'inset(50%)' || style.clipPath === 'inset(100%)') return true;
    if (/^rect\(0(?:px)?,? 0(?:px)?,? 0(?:px)?,? 0(?:px)?\)$/.test(style.clip)) return true;
  }
  const box = element.getBoundingClientRect();
  const { scrollX, scrollY } = view;
  return box.right + scrollX < 0 || box.bottom + scrollY < 0 || box.left + scrollX > 5_000 + view.innerWidth;
}

/** How a field meets the eye. A document that is not shown (parsed, not loaded) shows what its attributes say. */
export interface Appearance {
  readonly visible: boolean;
  /** Rendered, but where nobody sees it: the way traps for robots are hidden. */
  readonly tucked: boolean;
}

function attributesHide(element: Element): boolean {
  for (let each: Element | null = element; each; each = each.parentElement) {
    if (each.hasAttribute('hidden')) return true;
    if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(each.getAttribute('style') ?? '')) return true;
  }
  return false;
}

export function appearanceOf(element: HTMLElement): Appearance {
  if (!viewOf(element)) return { visible: !attributesHide(element), tucked: false };
  if (!element.checkVisibility({ visibilityProperty: true })) return { visible: false, tucked: false };
  const tucked = isTucked(element);
  const { width, height } = element.getBoundingClientRect();
  return { visible: !tucked && width > 1 && height > 1, tucked };
}

/** A tick box or radio button may be drawn by its label: it shows when either does. */
export function toggleIsVisible(element: HTMLInputElement): boolean {
  const labels = [...(element.labels ?? [])];
  return appearanceOf(element).visible || labels.some((label) => appearanceOf(label).visible);
}
