import type { FieldKind, Role } from './roles';

/**
 * Where a field stands: one CSS selector per tree, outermost first. Between two steps lies a frame's document or an
 * open shadow root. Plain data, so that a plan can be shown, kept and checked again.
 */
export type Handle = readonly string[];

/** One thing to choose in a list or a radio group. */
export interface Choice {
  readonly value: string;
  readonly text: string;
  /** The radio button itself; the list's own handle for an option. */
  readonly handle: Handle;
  readonly fingerprint: string;
}

/** The words around a field, each folded; "" where there are none. */
export interface FieldWords {
  readonly label: string;
  readonly aria: string;
  readonly placeholder: string;
  readonly name: string;
  readonly id: string;
  /** Text that stands before the field (beside a tick box: after it), used where no label names it. */
  readonly near: string;
  /** Legend or heading of the group it stands in. */
  readonly group: string;
  /** Class words of the field and its wrappers, for traps and captchas only. */
  readonly marks: string;
}

/** What can be told about one field (one radio group is one field) without its content. */
export interface FieldFacts {
  readonly handle: Handle;
  /** Tag, type, name and id: a field that answers to the handle but not to this is another one. */
  readonly fingerprint: string;
  readonly kind: FieldKind;
  /** The type attribute, lower case; "" for none. */
  readonly type: string;
  readonly autocomplete: string;
  readonly words: FieldWords;
  readonly choices: readonly Choice[];
  /** Nothing typed, chosen or ticked. A list that stands on its first entry as the page made it counts as empty. */
  readonly empty: boolean;
  readonly visible: boolean;
  /** Moved off the page, shrunk or made transparent instead of simply not shown: how traps for robots are hidden. */
  readonly tucked: boolean;
  /** False for what neither the tab key nor a screen reader reaches: drawn anew by a widget, or a trap. */
  readonly reachable: boolean;
  readonly enabled: boolean;
  /** Characters it takes, from its attribute or from a limit printed in its placeholder; null: no limit known. */
  readonly maxLength: number | null;
  /** Which form it belongs to: fields with the same number stand in one form (or outside of any, in one tree). */
  readonly form: number;
  /** In a form or region that calls itself a search. */
  readonly inSearch: boolean;
  /** Changing it would send the form (an inline handler says so). */
  readonly submits: boolean;
}

export interface ClassifiedField extends FieldFacts {
  readonly role: Role;
  /** How sure: the sum of the evidence's weights. 0 for `other`. */
  readonly score: number;
  /** What spoke for the role: "label, name". */
  readonly because: string;
}
