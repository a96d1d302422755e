import { fingerprintOf, isEmpty } from './collect';
import type { Outcome, Plan, Step } from './plan';
import { neverTouch, type Role } from './roles';
import { resolve } from './trees';
import { appearanceOf, toggleIsVisible } from './visible';
import { setProperty, showsText, writeEditable } from './write';

/** What became of one step. `element` is the field that was filled, to be marked; null for every other outcome. */
export interface Filled {
  readonly role: Role;
  readonly outcome: Outcome;
  readonly element: HTMLElement | null;
}

/** Fields that the shopper has typed in or chosen; they are left alone from then on. */
export type TouchedByShopper = Pick<WeakSet<Element>, 'has'>;

function obstacle(element: HTMLElement, step: Step, touched: TouchedByShopper): Outcome | null {
  if (touched.has(element)) return 'shopper';
  const toggle = step.act === 'tick';
  const visible = toggle ? toggleIsVisible(element as HTMLInputElement) : appearanceOf(element).visible;
  if (!visible) return 'not-visible';
  if (element.matches(':disabled, [readonly], [aria-disabled=true]')) return 'locked';
  if (!isEmpty(element)) return 'not-empty';
  return null;
}

/** An option by its value, else by what it shows. */
function optionIndex(list: HTMLSelectElement, { value, shown }: Step): number {
  const options = [...list.options];
  const byValue = options.findIndex((option) => option.value === value && !option.disabled);
  if (byValue >= 0) return byValue;
  return options.findIndex((option) => (option.label || option.text).trim() === shown && !option.disabled);
}

function carryOut(element: HTMLElement, step: Step): Outcome {
  if (step.act === 'tick') {
    const toggle = element as HTMLInputElement;
    setProperty(toggle, 'checked', true);
    return toggle.checked ? 'filled' : 'reverted';
  }
  if (step.act === 'choose') {
    const list = element as HTMLSelectElement;
    const index = optionIndex(list, step);
    if (index < 0) return 'no-choice';
    if (list.selectedIndex === index) return 'not-empty';
    setProperty(list, 'selectedIndex', index);
    return list.selectedIndex === index ? 'filled' : 'reverted';
  }
  if (element.localName !== 'input' && element.localName !== 'textarea') {
    writeEditable(element, step.value);
    return showsText(element, step.value) ? 'filled' : 'reverted';
  }
  const field = element as HTMLInputElement;
  setProperty(field, 'value', step.value);
  return field.value === '' ? 'reverted' : 'filled';
}

/**
 * Carries out a plan. Sets values and says so by `input` and `change`; never clicks, presses a key, or sends.
 * Each field is looked at once more: what is gone, hidden, filled, locked or touched by the shopper stays as it is.
 * @param address the page's address now; a plan for another page is refused whole.
 */
export function fill(plan: Plan, document: Document, address: string, touched: TouchedByShopper): Filled[] {
  return plan.steps.map((step) => {
    const left = (outcome: Outcome): Filled => ({ role: step.role, outcome, element: null });
    if (plan.address !== address || neverTouch[step.role]) return left('refused');
    const element = resolve(document, step.handle);
    if (!element || fingerprintOf(element) !== step.fingerprint) return left('gone');
    const why = obstacle(element, step, touched);
    if (why) return left(why);
    const outcome = carryOut(element, step);
    return outcome === 'filled' ? { role: step.role, outcome, element } : left(outcome);
  });
}
