import type { FieldWords } from './facts';
import { remark } from './words/page-words';

const longest = 200;
const skipped = 'select, option, textarea, input, script, style, noscript, button, template, svg';
const fieldLike =
  'input:not([type=hidden]), select, textarea, [contenteditable]:not([contenteditable=false])';

const fold = (text: string) => text.replace(/\s+/g, ' ').trim().slice(0, longest);

/** The text of a node without what stands in fields, lists and buttons inside it. */
function proseOf(node: Node | null | undefined): string {
  if (!node) return '';
  if (node.nodeType === 3) return fold(node.textContent ?? '');
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  if (element.matches(skipped)) return '';
  if (!element.querySelector(skipped)) return fold(element.textContent ?? '');
  return fold([...element.childNodes].map(proseOf).filter(Boolean).join(' '));
}

function byIds(element: Element, attribute: string): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const ids = element.getAttribute(attribute)?.split(/\s+/).filter(Boolean) ?? [];
  return fold(ids.map((id) => proseOf(root.querySelector(`#${CSS.escape(id)}`))).join(' '));
}

function labelOf(element: HTMLElement): string {
  const labels = [...((element as HTMLInputElement).labels ?? [])].map(proseOf).join(' ');
  return fold(labels) || byIds(element, 'aria-labelledby') || proseOf(element.closest('label'));
}

/**
 * Text on one side of a field, in its own wrapper or the ones around it, before the next field begins.
 * @param levels how many wrappers outwards.
 */
function beside(element: Element, side: 'previousSibling' | 'nextSibling', levels = 5): string {
  let level: Element | null = element;
  for (let depth = 0; level && depth < levels; depth += 1) {
    for (let node: ChildNode | null = level[side]; node; node = node[side]) {
      if (node.nodeType === 1) {
        const other = node as Element;
        if (other.matches(fieldLike) || other.querySelector(fieldLike)) return '';
      }
      const text = proseOf(node);
      if (/\p{L}|#/u.test(text) && !remark.test(text)) return text;
    }
    level = level.parentElement;
    if (!level || level.matches('form, body, dialog, [role=dialog]')) return '';
  }
  return '';
}

function groupOf(element: Element): string {
  const group = element.closest('fieldset, [role=group], [role=radiogroup]');
  if (!group) return '';
  return (
    proseOf(group.querySelector('legend')) ||
    group.getAttribute('aria-label') ||
    byIds(group, 'aria-labelledby') ||
    beside(group, 'previousSibling')
  );
}

/** Classes of the field and of the wrappers that hold nothing but it. */
function marksOf(element: Element): string {
  const marks: string[] = [];
  let each: Element | null = element;
  for (let depth = 0; each && depth < 3 && !each.matches('form, body'); depth += 1) {
    if (each !== element && each.querySelectorAll(fieldLike).length !== 1) break;
    marks.push(each.getAttribute('class') ?? '', each.id);
    each = each.parentElement;
  }
  return fold(marks.join(' '));
}

/**
 * The words around a field, from which its role is told.
 * @param isToggle tick boxes and radio buttons carry their words behind them.
 */
export function wordsAround(element: HTMLElement, isToggle: boolean): FieldWords {
  const near = isToggle
    ? beside(element, 'nextSibling') || beside(element, 'previousSibling')
    : beside(element, 'previousSibling') || beside(element, 'nextSibling', 1);
  return {
    label: labelOf(element),
    aria: fold([element.getAttribute('aria-label'), element.getAttribute('title')].filter(Boolean).join(' ')),
    placeholder: fold(
      element.getAttribute('placeholder') ??
        element.getAttribute('aria-placeholder') ??
        element.dataset.placeholder ??
        '',
    ),
    name: element.getAttribute('name') ?? '',
    id: element.id,
    near,
    group: groupOf(element),
    marks: marksOf(element),
  };
}

/** Words beside a whole radio group: its legend, or what stands before its first button. */
export function wordsAroundGroup(first: HTMLElement): FieldWords {
  const words = wordsAround(first, true);
  // The first button's own label is a choice, not the group's name; the name stands before the group.
  let level: Element | null = first.closest('label') ?? first;
  let before = '';
  for (let depth = 0; level && !before && depth < 3; depth += 1) {
    before = beside(level, 'previousSibling');
    level = level.parentElement;
  }
  return { ...words, label: words.group || before, aria: '', near: '' };
}
