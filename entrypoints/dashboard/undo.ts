import { atom } from 'nanostores';

/** How long a deletion can be undone. What was deleted is in this page's memory until then, and nowhere else. */
export const undoMinutes = 5;

/** The last deletion. */
export interface Undoable {
  readonly words: string;
  /** Brings back what was deleted. */
  readonly restore: () => Promise<void>;
}

/** What can be undone now; closing the page lets the deletion stand. */
export const undoable = atom<Undoable | null>(null);

let timer: ReturnType<typeof setTimeout> | undefined;

/** Offers to undo a deletion, in place of the one before. Null: there is nothing more to undo. */
export function offerUndo(deletion: Undoable | null): void {
  clearTimeout(timer);
  undoable.set(deletion);
  if (deletion) timer = setTimeout(() => undoable.set(null), undoMinutes * 60_000);
}
