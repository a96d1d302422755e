import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { dashboardTexts } from '../../utils/i18n/texts/dashboard';
import { reasonOf } from '../reason';
import { Status, type StatusLine } from '../status';

interface UndoLineProps {
  /** What was deleted, in words; null: nothing that can be undone. */
  words: string | null;
  onUndo: () => Promise<void>;
}

/** Says what was deleted, with the way back. Stands in the page before it speaks, for screen readers. */
export function UndoLine({ words, onUndo }: UndoLineProps) {
  const t = useStore(dashboardTexts);
  const [came, setCame] = useState<StatusLine | null>(null);
  const [busy, setBusy] = useState(false);
  // What came of the one before says nothing of this one.
  useEffect(() => {
    if (words !== null) setCame(null);
  }, [words]);
  const undo = async () => {
    if (busy) return;
    setBusy(true);
    try {
      await onUndo();
      setCame({ words: t.restored });
    } catch (error) {
      setCame({ words: t.undoFailed({ reason: reasonOf(error) }), failed: true });
    }
    setBusy(false);
  };
  return (
    <div class="undo row" data-shown={words !== null || undefined}>
      <Status line={words === null ? came : { words }} />
      {words !== null && (
        <button type="button" aria-disabled={busy} onClick={() => void undo()}>
          {t.undo}
        </button>
      )}
      {words !== null && came?.failed && <Status line={came} />}
    </div>
  );
}
