import type { Choice, FieldFacts, Handle } from './facts';
import type { FieldKind } from './roles';
import { selectorOf, type Tree, treesOf } from './trees';
import { appearanceOf, toggleIsVisible } from './visible';
import { wordsAround, wordsAroundGroup } from './words-around';

const fieldSelector = 'input, textarea, select, [contenteditable], [role=textbox]';

const buttonTypes: ReadonlySet<string> = new Set(['submit', 'button', 'image', 'reset']);
const textTypes: ReadonlySet<string> = new Set([
  '',
  'text',
  'email',
  'tel',
  'url',
  'search',
  'password',
  'number',
  'hidden',
]);

/** How a field takes its value; null for what is no field: buttons, and boxes inside an editable one. */
export function kindOf(element: Element): FieldKind | null {
  const tag = element.localName;
  if (tag === 'textarea' || tag === 'select') return tag;
  if (tag === 'input') {
    const type = typeOf(element);
    if (buttonTypes.has(type)) return null;
    if (type === 'radio' || type === 'checkbox') return type;
    return textTypes.has(type) || (element as HTMLInputElement).type === 'text' ? 'text' : 'other';
  }
  const editable = element as HTMLElement;
  const written = editable.getAttribute('contenteditable');
  const isHost = written !== null && written !== 'false' && written !== 'inherit';
  return isHost && !editable.parentElement?.closest('[contenteditable]:not([contenteditable=false])')
    ? 'editable'
    : null;
}

function typeOf(element: Element): string {
  return element.localName === 'input' ? (element.getAttribute('type') ?? '').toLowerCase() : '';
}

/** What must be the same for a handle still to name the field it was made for. */
export function fingerprintOf(element: Element): string {
  return [element.localName, typeOf(element), element.getAttribute('name') ?? '', element.id].join('|');
}

/** Whether nothing was typed, chosen or ticked. */
export function isEmpty(element: Element): boolean {
  const kind = kindOf(element);
  if (kind === 'select') {
    const list = element as HTMLSelectElement;
    const chosen = list.selectedOptions[0];
    return !chosen || chosen.value === '' || chosen.disabled || list.selectedIndex === 0;
  }
  if (kind === 'checkbox') return !(element as HTMLInputElement).checked;
  if (kind === 'radio') return !radiosOf(element as HTMLInputElement).some(({ checked }) => checked);
  if (kind === 'editable') return (element.textContent ?? '').trim() === '' && !element.querySelector('img');
  return (element as HTMLInputElement).value === '';
}

/** The radio buttons of the same group, in page order. */
export function radiosOf(radio: HTMLInputElement): HTMLInputElement[] {
  const root = (radio.form ?? radio.getRootNode()) as HTMLElement;
  if (radio.name === '') return [radio];
  return [...root.querySelectorAll<HTMLInputElement>(`input[type=radio][name="${CSS.escape(radio.name)}"]`)];
}

function maxLengthOf(element: Element, kind: FieldKind, placeholder: string): number | null {
  const attribute = Number(element.getAttribute('maxlength') ?? Number.NaN);
  if (kind !== 'textarea' && kind !== 'text' && kind !== 'editable') return null;
  // Seller messages print their limit in the placeholder: "4,000 characters" (facts 3.9).
  const printed = /(\d{1,2}[.,\s\u00a0\u202f٬]?\d{3}|\d{3,4})/.exec(placeholder)?.[1]?.replace(/\D/g, '');
  const limits = [attribute, Number(printed ?? Number.NaN)].filter((limit) => limit > 0);
  return limits.length ? Math.min(...limits) : null;
}

function choicesOf(element: HTMLElement, kind: FieldKind, handle: Handle, tree: Tree): Choice[] {
  if (kind === 'select') {
    return [...(element as HTMLSelectElement).options]
      .filter(({ disabled }) => !disabled)
      .map((option) => ({
        value: option.value,
        text: (option.label || option.text).trim(),
        handle,
        fingerprint: fingerprintOf(element),
      }));
  }
  const input = element as HTMLInputElement;
  const toggles = kind === 'radio' ? radiosOf(input) : kind === 'checkbox' ? [input] : [];
  return toggles.map((toggle) => {
    const { label, near, aria } = wordsAround(toggle, true);
    return {
      value: toggle.value,
      text: label || aria || near,
      handle: [...tree.path, selectorOf(toggle, tree.root)],
      fingerprint: fingerprintOf(toggle),
    };
  });
}

const searchRegion = '[role=search], search, form[action*="/s?"], form[action$="/s"], form[action*="search"]';

function factsOf(element: HTMLElement, kind: FieldKind, tree: Tree, form: number): FieldFacts {
  const handle = [...tree.path, selectorOf(element, tree.root)];
  const type = typeOf(element);
  const words = kind === 'radio' ? wordsAroundGroup(element) : wordsAround(element, kind === 'checkbox');
  const isToggle = kind === 'radio' || kind === 'checkbox';
  const appearance = appearanceOf(element);
  const input = element as HTMLInputElement;
  return {
    handle,
    fingerprint: fingerprintOf(element),
    kind,
    type,
    autocomplete: (element.getAttribute('autocomplete') ?? '').toLowerCase(),
    words,
    choices: choicesOf(element, kind, handle, tree),
    empty: isEmpty(element),
    visible: isToggle ? toggleIsVisible(input) : appearance.visible,
    tucked: appearance.tucked,
    reachable: element.getAttribute('tabindex') !== '-1' && !element.closest('[aria-hidden=true]'),
    enabled: !element.matches(':disabled, [readonly], [aria-disabled=true], [aria-readonly=true]'),
    maxLength: maxLengthOf(element, kind, words.placeholder),
    form,
    inSearch: element.closest(searchRegion) !== null,
    submits: /submit|location/i.test(element.getAttribute('onchange') ?? ''),
  };
}

/** A radio group counts once, by its first button. */
function isLaterRadio(element: Element, kind: FieldKind): boolean {
  return kind === 'radio' && radiosOf(element as HTMLInputElement)[0] !== element;
}

/**
 * Every field of a page: the document, its open shadow roots and its frames of the same origin, in page order.
 * Reads only; no value of any field is in what comes out.
 */
export function collect(document: Document): FieldFacts[] {
  const forms = new Map<unknown, number>();
  const numberOf = (owner: unknown) => {
    const known = forms.get(owner) ?? forms.size;
    forms.set(owner, known);
    return known;
  };
  return treesOf(document).flatMap((tree) =>
    [...tree.root.querySelectorAll<HTMLElement>(fieldSelector)].flatMap((element) => {
      const kind = kindOf(element);
      if (!kind || isLaterRadio(element, kind)) return [];
      return [factsOf(element, kind, tree, numberOf(element.closest('form') ?? tree.root))];
    }),
  );
}
