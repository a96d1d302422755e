import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { MessageKind } from '../../../utils/domain/claim';
import { messageKinds } from '../../../utils/drafts';
import type { Settings } from '../../../utils/settings';
import { DraftPage } from './draft-page';
import { PurchasePage } from './purchase-page';
import type { PurchaseToWrite } from './read-draft';

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
  settings: Settings;
  onAbout: (kind: MessageKind) => void;
  /** What stands below the purchase itself. */
  below?: (found: PurchaseToWrite) => ComponentChildren;
}

/** From a purchase to what is written about it. */
export function WritePage({ purchaseKey, about, settings, onAbout, below }: WritePageProps) {
  const chosen = useRef(false);
  const onKind = (kind: MessageKind) => {
    chosen.current = true;
    onAbout(kind);
  };
  if (about === null) return <PurchasePage {...{ purchaseKey, settings, onKind, below }} />;
  const kind = about === 'price' ? null : about;
  return (
    <DraftPage key={purchaseKey} {...{ purchaseKey, kind, settings, onKind }} focusKind={chosen.current} />
  );
}
