import { useStore } from '@nanostores/preact';
import { UndoLine } from '../../components/dashboard/undo-line';
import { offerUndo, undoable } from './undo';

/** The last deletion with the way back, above every view. */
export function Undo() {
  const deletion = useStore(undoable);
  return (
    <UndoLine
      words={deletion?.words ?? null}
      onUndo={async () => {
        await deletion?.restore();
        offerUndo(null);
      }}
    />
  );
}
