import { useStore } from '@nanostores/preact';
import { useId, useState } from 'preact/hooks';
import { evidenceTexts } from '../utils/i18n/texts/evidence';
import type { EvidenceReply } from '../utils/messages';
import { reasonOf } from './reason';
import { Status, type StatusLine } from './status';

interface EvidenceButtonProps {
  onSave: () => Promise<EvidenceReply>;
  /** Where a purchase's pictures stand, by its key. */
  placeOf: (purchase: string) => string;
}

/** Takes a dated picture of the product page in front, and says what came of it. */
export function EvidenceButton({ onSave, placeOf }: EvidenceButtonProps) {
  const t = useStore(evidenceTexts);
  const hintId = useId();
  const [line, setLine] = useState<StatusLine | null>(null);
  const [saved, setSaved] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const save = async () => {
    if (busy) return;
    setBusy(true);
    setSaved(null);
    setLine({ words: t.saving });
    try {
      const reply = await onSave();
      const isSaved = 'purchase' in reply;
      setSaved(isSaved ? reply.purchase : null);
      setLine(isSaved ? { words: t.saved } : { words: t[reply.refused], failed: true });
    } catch (error) {
      setLine({ words: t.failed({ reason: reasonOf(error) }), failed: true });
    } finally {
      setBusy(false);
    }
  };

  return (
    <section class="evidence-button">
      <div class="row">
        <button type="button" aria-disabled={busy} aria-describedby={hintId} onClick={save}>
          {t.save}
        </button>
        {saved !== null && (
          <a href={placeOf(saved)} target="_blank" rel="noreferrer">
            {t.show}
          </a>
        )}
      </div>
      <p id={hintId} class="quiet small">
        {t.hint}
      </p>
      <Status line={line} />
    </section>
  );
}
