import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { addPurchaseTexts } from '../utils/i18n/texts/tools';
import type { AddedPurchase } from '../utils/messages';
import { reasonOf } from './reason';
import { Status, type StatusLine } from './status';

interface AddedNoticeProps {
  added: AddedPurchase;
  /** The page of the purchase. */
  place: string;
  onUndo: (purchase: string) => Promise<void>;
  onAnother: () => void;
  /** To the form as it was typed, after the purchase was removed again. */
  onBack: () => void;
}

/** What came of a purchase that was typed in, and where to go from there. */
export function AddedNotice({ added, place, onUndo, onAnother, onBack }: AddedNoticeProps) {
  const t = useStore(addPurchaseTexts);
  const notice = useRef<HTMLDivElement>(null);
  const [line, setLine] = useState<StatusLine | null>(null);
  // The form that had the focus is gone.
  useEffect(() => notice.current?.focus(), []);
  const undo = async () => {
    try {
      await onUndo(added.purchase);
      onBack();
    } catch (error) {
      setLine({ words: t.failed({ reason: reasonOf(error) }), failed: true });
    }
  };
  return (
    <div class="empty" ref={notice} tabIndex={-1} role="status">
      <h2>{added.known ? t.known : added.watched ? t.added : t.addedOver}</h2>
      <div class="row">
        <a class="button" data-main href={place}>
          {t.show}
        </a>
        <button type="button" onClick={onAnother}>
          {t.another}
        </button>
        {!added.known && (
          <button type="button" data-plain onClick={undo}>
            {t.undo}
          </button>
        )}
      </div>
      <Status line={line} />
    </div>
  );
}
