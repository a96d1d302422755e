import { useStore } from '@nanostores/preact';
import { useMemo } from 'preact/hooks';
import { DraftView } from '../../../components/draft/draft-view';
import { WhenLoaded } from '../../../components/loaded';
import type { MessageKind } from '../../../utils/domain/claim';
import { addresseesOf, channelsFor } from '../../../utils/domain/writing';
import { availableLanguages, piecesOf, shopperLanguage } from '../../../utils/drafts';
import { draftTexts } from '../../../utils/i18n/texts/draft';
import { send } from '../../../utils/messaging/send';
import { type Settings, watchingOf } from '../../../utils/settings';
import { useLive } from '../../../utils/store/use-live';
import { checkNow } from '../check';
import { shopLinks } from '../shop-links';
import { useNow } from '../use-now';
import { copy } from './copy';
import { type DraftToWrite, readDraft } from './read-draft';
import { useDraft } from './use-draft';
import { useTemplate } from './use-template';
import { useTranslation } from './use-translation';
import { languageAt } from './write-draft';

interface DraftPageProps {
  purchaseKey: string;
  /** Null: the request for a price difference. */
  kind: MessageKind | null;
  /** True when the shopper just chose the kind here. */
  focusKind: boolean;
  settings: Settings;
  onKind: (kind: MessageKind) => void;
}

/** A draft for a purchase, in the dashboard and in the popup. */
export function DraftPage({ purchaseKey, kind, focusKind, settings, onKind }: DraftPageProps) {
  const t = useStore(draftTexts);
  const now = useNow();
  const { minPercent, minAmounts } = settings;
  const loaded = useLive(
    () => readDraft(purchaseKey, kind, now, watchingOf(settings).threshold),
    [purchaseKey, kind, now, minPercent, minAmounts],
  );
  return (
    <WhenLoaded loaded={loaded}>
      {(found) =>
        found ? (
          // Each kind is a message of its own, with its own words to keep.
          <Editor key={found.kind} {...{ ...found, now, settings, focusKind, onKind }} />
        ) : (
          <h1 class="notice">{t.unknown}</h1>
        )
      }
    </WhenLoaded>
  );
}

type EditorProps = DraftToWrite & Pick<DraftPageProps, 'settings' | 'focusKind' | 'onKind'> & { now: Date };

function Editor({ watched, kind, kinds, askedLately, focusKind, now, settings, onKind }: EditorProps) {
  const { signature } = settings;
  const { purchase } = watched;
  const mine = shopperLanguage(settings.language, navigator.languages);
  const theirs = languageAt(purchase.marketplace);
  const draft = useDraft(watched, kind, theirs, signature);
  const { message, failure, editable, stale, save } = draft;
  const { channel, language } = draft.manner;
  const manner = { kind, ...draft.manner };
  const translation = useTranslation(watched, manner, mine, signature);
  const template = useTemplate(watched, manner, signature);
  const languages = useMemo(
    () => [...new Set([theirs, language, mine, ...availableLanguages])],
    [theirs, language, mine],
  );
  const pieces = useMemo(() => (message ? piecesOf(message.text) : []), [message]);
  return (
    <DraftView
      {...{
        watched,
        now,
        kind,
        kinds,
        askedLately,
        focusKind,
        channel,
        language,
        languages,
        message,
        pieces,
        translation,
      }}
      {...{ failure, editable, stale, save, template, onKind }}
      links={shopLinks}
      channels={channelsFor(kind)}
      addressees={addresseesOf(kind, channel, purchase)}
      onChannel={(chosen) => draft.turnTo({ channel: chosen })}
      onLanguage={(chosen) => draft.turnTo({ language: chosen })}
      onChange={draft.change}
      onWrite={() => void draft.write()}
      onUndo={draft.undo}
      onCopy={copy}
      onCopyAndOpen={draft.copyAndOpen}
      onMarkSent={draft.markSent}
      onTaken={async (route) => {
        await send('background:route-taken', { purchase: purchase.key, route });
      }}
      onCheck={checkNow}
    />
  );
}
