import { useStore } from '@nanostores/preact';
import { DraftView } from '../../../components/draft/draft-view';
import { WhenLoaded } from '../../../components/loaded';
import { draftTexts } from '../../../utils/i18n/texts/draft';
import type { WatchedPurchase } from '../../../utils/store/overview';
import { readWatched } from '../../../utils/store/queries';
import { useLive } from '../../../utils/store/use-live';
import { checkNow } from '../check';
import { shopLinks } from '../shop-links';
import { useNow } from '../use-now';
import { useDraft } from './use-draft';
import { languageAt } from './write-draft';

interface DraftPageProps {
  purchaseKey: string;
  /** The shopper's from the settings, or "". */
  signature: string;
}

/** The draft for a purchase, in the dashboard and in the popup. */
export function DraftPage({ purchaseKey, signature }: DraftPageProps) {
  const t = useStore(draftTexts);
  const now = useNow();
  const loaded = useLive(() => readWatched(purchaseKey, now), [purchaseKey, now]);
  return (
    <WhenLoaded loaded={loaded}>
      {(watched) =>
        watched ? <Editor {...{ watched, now, signature }} /> : <p class="notice">{t.unknown}</p>
      }
    </WhenLoaded>
  );
}

function Editor({ watched, now, signature }: { watched: WatchedPurchase; now: Date; signature: string }) {
  const draft = useDraft(watched, signature);
  const { message, failure, editable, stale, save } = draft;
  return (
    <DraftView
      {...{ watched, now, message, failure, editable, stale, save }}
      links={shopLinks}
      language={languageAt(watched.purchase.marketplace)}
      onChange={draft.change}
      onWrite={() => void draft.write()}
      onUndo={draft.undo}
      onCopyAndOpen={draft.copyAndOpen}
      onMarkSent={draft.markSent}
      onCheck={checkNow}
    />
  );
}
