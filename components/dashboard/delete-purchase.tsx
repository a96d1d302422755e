import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { historyTexts } from '../../utils/i18n/texts/history';
import { reasonOf } from '../reason';
import { Status, type StatusLine } from '../status';

/** Deletes one purchase at once: it can be undone, so it asks nothing first. */
export function DeletePurchase({ onDelete }: { onDelete: () => Promise<void> }) {
  const t = useStore(historyTexts);
  const [line, setLine] = useState<StatusLine | null>(null);
  const remove = () =>
    onDelete().catch((error) => setLine({ words: t.failed({ reason: reasonOf(error) }), failed: true }));
  return (
    <section class="deletion">
      <p class="quiet small">{t.deleteHint}</p>
      <div class="row">
        <button type="button" data-danger onClick={() => void remove()}>
          {t.delete}
        </button>
        <Status line={line} />
      </div>
    </section>
  );
}
