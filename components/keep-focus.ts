/** What can have the focus; of what deletes, nobody should find himself on it by surprise. */
const focusable = ':is(a[href], button, input, select, textarea, summary, [tabindex]):not([data-danger])';

/** Where an element stands: each element around it, the nearest first, and the number of the way down among its children. */
type Trail = readonly { readonly around: Element; readonly index: number }[];

function trailOf(element: Element): Trail {
  const trail: { around: Element; index: number }[] = [];
  for (let inner = element; inner.parentElement; inner = inner.parentElement)
    trail.push({ around: inner.parentElement, index: [...inner.parentElement.children].indexOf(inner) });
  return trail;
}

function firstIn(element: Element): HTMLElement | null {
  const within = [element, ...element.querySelectorAll(focusable)];
  const found = within.find((each) => each.matches(focusable) && each.checkVisibility());
  return found instanceof HTMLElement ? found : null;
}

/** What is nearest to a place that is gone: behind it first, then before it, then further out. */
function nearest(trail: Trail): HTMLElement | null {
  for (const { around, index } of trail) {
    if (!around.isConnected) continue;
    const children = [...around.children];
    for (const child of [...children.slice(index), ...children.slice(0, index).reverse()]) {
      const found = firstIn(child);
      if (found) return found;
    }
  }
  return null;
}

const aFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

const hasNone = () => document.activeElement === null || document.activeElement === document.body;

/**
 * Gives the focus to what is nearest when the element that had it goes out of the page: the next entry of a list, the
 * button that came in its place, or else the page's main part. A view that takes the focus to a better place of its own
 * accord keeps it. After a click it is the main part that has it.
 * @returns ends it.
 */
export function keepFocus(): () => void {
  let last: Element | null = null;
  let trail: Trail = [];
  let byKey = false;
  const come = ({ target }: FocusEvent) => {
    if (!(target instanceof Element)) return;
    last = target;
    trail = trailOf(target);
    byKey = target.matches(':focus-visible');
  };
  // Some browsers say so of an element on its way out, too.
  const leave = () =>
    setTimeout(() => {
      if (last?.isConnected && hasNone() && document.hasFocus()) last = null;
    });
  const change = async () => {
    if (last?.isConnected) {
      if (last === document.activeElement) trail = trailOf(last);
      return;
    }
    if (!last || !hasNone()) return;
    last = null;
    // What comes in its place may take the focus itself.
    await aFrame();
    await aFrame();
    if (!hasNone()) return;
    // Who points at things sees no focus: no button is to be under his space bar, and the page does not move.
    if (byKey) nearest(trail)?.focus();
    else document.querySelector('main')?.focus({ preventScroll: true });
  };
  const observer = new MutationObserver(() => void change());
  observer.observe(document.body, { childList: true, subtree: true });
  document.addEventListener('focusin', come);
  document.addEventListener('focusout', leave);
  return () => {
    observer.disconnect();
    document.removeEventListener('focusin', come);
    document.removeEventListener('focusout', leave);
  };
}
