import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { format } from '../utils/i18n/format';
import { checkTexts } from '../utils/i18n/texts/popup';
import type { CheckNowReply } from '../utils/messages';
import { reasonOf } from './reason';
import { Status, type StatusLine } from './status';

interface CheckNowProps {
  onCheck: () => Promise<CheckNowReply>;
  /** Where a page has this button already, its further one says "Check again". */
  again?: boolean;
}

/** The button "Check prices now" with what came of it. */
export function CheckNow({ onCheck, again = false }: CheckNowProps) {
  const t = useStore(checkTexts);
  const { gap } = useStore(format);
  const [line, setLine] = useState<StatusLine | null>(null);
  const [busy, setBusy] = useState(false);

  const say = ({ started, waiting }: CheckNowReply): string =>
    [started > 0 ? t.started(started) : null, waiting === null ? null : t[waiting]]
      .filter((words) => words !== null)
      .join(gap);

  const ask = async () => {
    if (busy) return;
    setBusy(true);
    setLine({ words: t.asking });
    try {
      setLine({ words: say(await onCheck()) });
    } catch (error) {
      setLine({ words: t.failed({ reason: reasonOf(error) }), failed: true });
    } finally {
      setBusy(false);
    }
  };

  return (
    <div class="check-now">
      <button type="button" aria-disabled={busy} onClick={ask}>
        {again ? t.again : t.button}
      </button>
      <Status line={line} />
    </div>
  );
}
