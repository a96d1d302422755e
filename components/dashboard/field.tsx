import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface FieldProps {
  name: string;
  hint?: string;
  /** Renders the control under the given id; the second is its description's. */
  children: (id: string, hintId: string) => ComponentChildren;
}

/** A labelled control with a word of explanation. */
export function Field({ name, hint, children }: FieldProps) {
  const id = useId();
  const hintId = `${id}-hint`;
  return (
    <div class="field">
      <label for={id}>{name}</label>
      {children(id, hintId)}
      {hint && (
        <p id={hintId} class="quiet small">
          {hint}
        </p>
      )}
    </div>
  );
}

interface SwitchProps {
  name: string;
  hint?: string;
  on: boolean;
  onChange: (on: boolean) => void;
}

/** Something that is on or off. */
export function Switch({ name, hint, on, onChange }: SwitchProps) {
  const id = useId();
  return (
    <div class="field switch">
      <input
        id={id}
        type="checkbox"
        checked={on}
        aria-describedby={hint && `${id}-hint`}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <label for={id}>{name}</label>
      {hint && (
        <p id={`${id}-hint`} class="quiet small">
          {hint}
        </p>
      )}
    </div>
  );
}
