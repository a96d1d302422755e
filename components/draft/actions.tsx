import { useStore } from '@nanostores/preact';
import type { Addressee } from '../../utils/domain/writing';
import { draftTexts } from '../../utils/i18n/texts/draft';
import { writeTexts } from '../../utils/i18n/texts/writing';
import { reasonOf } from '../reason';
import { Status, type StatusLine } from '../status';
import { useAttempt } from '../use-attempt';
import type { DraftProps, SaveState } from './draft-view';

/** What can be done with a message: copy it and open the page it goes to, mark it, write it anew. */
export function Actions(props: DraftProps) {
  const { save, watched, channel, addressees, onCopyAndOpen, onMarkSent, onWrite, onUndo } = props;
  const t = useStore(draftTexts);
  const w = useStore(writeTexts);
  const { line, attempt: act } = useAttempt(t.actFailed);
  const copyAndOpen = (to: Addressee) => async () => ((await onCopyAndOpen(to)) ? t.copied : t.notCopied);
  const markSent = async () => {
    await onMarkSent();
    return t.markedSent;
  };
  const open: Readonly<Record<Addressee, string>> = {
    shop: t.copyOpenSupport,
    seller: t.copyOpenSeller,
    'product-page': w.copyOpenProduct,
  };
  const [to, other] = addressees;
  const byPhone = channel === 'phone';
  return (
    <div class="actions">
      <div class="row">
        {!byPhone && (
          <button type="button" data-main onClick={() => act(copyAndOpen(to))}>
            {open[to]}
          </button>
        )}
        {!byPhone && other && (
          <button type="button" onClick={() => act(copyAndOpen(other))}>
            {open[other]}
          </button>
        )}
        {(byPhone || watched.claim?.state === 'drafted') && (
          <button type="button" onClick={() => act(markSent)}>
            {byPhone ? w.markCalled : t.markSent}
          </button>
        )}
        <button type="button" data-plain onClick={onWrite}>
          {t.again}
        </button>
        {onUndo && (
          <button type="button" data-plain onClick={onUndo}>
            {t.undo}
          </button>
        )}
      </div>
      <Status line={line} />
      <Status line={saveLine(save, t)} />
    </div>
  );
}

type DraftWords = ReturnType<typeof draftTexts.get>;

function saveLine(save: SaveState, t: DraftWords): StatusLine | null {
  if (save.state === 'failed') return { words: t.notSaved({ reason: reasonOf(save.error) }), failed: true };
  return save.state === 'saved' ? { words: t.saved } : null;
}
