import { useRef } from 'preact/hooks';
import type { MessageKind } from '../../../utils/domain/claim';
import { messageKinds } from '../../../utils/drafts';
import type { Settings } from '../../../utils/settings';
import { DraftPage } from './draft-page';
import { PurchasePage } from './purchase-page';

/** What a draft is about; `price`: the request for a difference, whoever it goes to. */
export type WriteAbout = MessageKind | 'price';

/** What an address names: `#/draft/KEY/cancel`; the request for a difference where it names nothing known. */
export function aboutOf(part: string | undefined): WriteAbout {
  return messageKinds.find((kind) => kind === part) ?? 'price';
}

interface WritePageProps {
  purchaseKey: string;
  /** Null: not chosen yet. */
  about: WriteAbout | null;
  settings: Pick<Settings, 'signature' | 'language'>;
  onAbout: (kind: MessageKind) => void;
}

/** From a purchase to what is written about it. */
export function WritePage({ purchaseKey, about, settings, onAbout }: WritePageProps) {
  const chosen = useRef(false);
  const onKind = (kind: MessageKind) => {
    chosen.current = true;
    onAbout(kind);
  };
  if (about === null) return <PurchasePage purchaseKey={purchaseKey} onKind={onKind} />;
  const kind = about === 'price' ? null : about;
  return (
    <DraftPage key={purchaseKey} {...{ purchaseKey, kind, settings, onKind }} focusKind={chosen.current} />
  );
}
