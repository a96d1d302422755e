import { useStore } from '@nanostores/preact';
import { useId, useRef, useState } from 'preact/hooks';
import { dataTexts } from '../../utils/i18n/texts/dashboard';
import { reasonOf } from '../reason';
import { Status, type StatusLine } from '../status';

interface DeleteDataProps {
  onExport: () => void;
  onDelete: () => Promise<void>;
}

/** Deletes after a question that offers the export. */
export function DeleteData({ onExport, onDelete }: DeleteDataProps) {
  const t = useStore(dataTexts);
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const [line, setLine] = useState<StatusLine | null>(null);

  const remove = async () => {
    dialog.current?.close();
    try {
      await onDelete();
      setLine(null);
    } catch (error) {
      setLine({ words: t.failed({ reason: reasonOf(error) }), failed: true });
    }
  };

  return (
    <>
      <button type="button" data-danger onClick={() => dialog.current?.showModal()}>
        {t.deleteButton}
      </button>
      <Status line={line} />
      <dialog ref={dialog} aria-labelledby={titleId}>
        <h2 id={titleId}>{t.confirmTitle}</h2>
        <p>{t.confirmText}</p>
        <div class="row">
          {/* First in order, so that it has the focus: Enter by habit deletes nothing. */}
          <button type="button" onClick={() => dialog.current?.close()}>
            {t.cancel}
          </button>
          <button type="button" onClick={onExport}>
            {t.exportFirst}
          </button>
          <button type="button" data-danger onClick={() => void remove()}>
            {t.confirm}
          </button>
        </div>
      </dialog>
    </>
  );
}
